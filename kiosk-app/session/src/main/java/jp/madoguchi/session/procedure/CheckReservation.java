package jp.madoguchi.session.procedure;

import java.util.function.Consumer;
import jp.madoguchi.card.jpki.UserAuthenticationCertificate;
import jp.madoguchi.protocol.Centre;
import jp.madoguchi.protocol.CentreException;
import jp.madoguchi.protocol.SecretName;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.CardFacts.Reservation;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.Resident;

/** Asks the centre whether the card of somebody who has signed in has a reservation for a reset. */
public record CheckReservation(ProcedureId id, Resident who) implements Effect {
    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        try {
            return new Answer.CardRead(ask(who.card(), devices.centre()));
        } catch (CentreException e) {
            return Failures.answer(e);
        }
    }

    /** A card that shows its certificate only after the PIN is not asked for here. */
    static CardFacts ask(CardFacts facts, Centre centre) throws CentreException {
        if (facts.certificate().isEmpty()) {
            return facts;
        }
        UserAuthenticationCertificate certificate = facts.certificate().get();
        var check = centre.checkReservation(Sha256.of(certificate.der()), SecretName.SIGN);
        return facts.with(
                switch (check.state()) {
                    case NONE -> Reservation.NONE;
                    case EXPIRED -> Reservation.EXPIRED;
                    // An attempt whose end is unknown is settled first, under the same reservation.
                    case RESERVED, RECONCILE -> Reservation.OPEN;
                });
    }
}
