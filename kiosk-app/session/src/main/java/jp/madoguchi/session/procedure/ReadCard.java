package jp.madoguchi.session.procedure;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.jpki.UserAuthenticationCertificate;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.protocol.CentreException;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardConnection;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.CardFacts.Reservation;
import jp.madoguchi.session.CardFacts.Validity;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.Task;

/** Reads all that the card tells without a secret, and for a reset asks the centre for the reservation. */
public record ReadCard(ProcedureId id, Task task) implements Effect {
    private static final int RENEWAL_MONTHS = 3;

    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        try {
            CardConnection connection = devices.slot().connect();
            Answer answer = read(connection, devices);
            if (!(answer instanceof Answer.CardRead)) {
                connection.release();
            }
            return answer;
        } catch (CardException e) {
            return Failures.answer(e);
        }
    }

    private Answer read(CardConnection connection, Devices devices) {
        try {
            Optional<JpkiApplication> selected = JpkiApplication.select(connection.channel());
            if (selected.isEmpty()) {
                return new Answer.Refused(Ending.of(Ending.Kind.NOT_A_MY_NUMBER_CARD));
            }
            CardFacts facts = facts(connection, selected.get(), devices.clock());
            return new Answer.CardRead(
                    task == Task.PASSWORD_RESET ? CheckReservation.ask(facts, devices.centre()) : facts);
        } catch (CardException e) {
            return Failures.answer(e);
        } catch (CentreException e) {
            return Failures.answer(e);
        }
    }

    private static CardFacts facts(CardConnection connection, JpkiApplication card, Clock clock) throws CardException {
        var kind = card.readTokenKind();
        var present = card.readCertificatesPresent();
        var tries = card.readRetryCounter(JpkiKey.USER_AUTHENTICATION);
        var certificate = card.readUserAuthenticationCertificate();
        Validity validity = certificate.map(each -> validity(each, clock)).orElse(Validity.VALID);
        return new CardFacts(
                connection,
                card,
                kind,
                present.signature(),
                tries,
                Optional.empty(),
                certificate,
                validity,
                Reservation.NOT_ASKED);
    }

    private static Validity validity(UserAuthenticationCertificate certificate, Clock clock) {
        ZonedDateTime now = clock.instant().atZone(ServiceHours.ZONE);
        ZonedDateTime end = certificate.x509().getNotAfter().toInstant().atZone(ServiceHours.ZONE);
        if (now.isAfter(end)) {
            return Validity.EXPIRED;
        }
        return now.isBefore(end.minusMonths(RENEWAL_MONTHS)) ? Validity.VALID : Validity.IN_RENEWAL;
    }
}
