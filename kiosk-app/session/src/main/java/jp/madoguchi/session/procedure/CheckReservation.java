package jp.madoguchi.session.procedure;

import java.util.function.Consumer;
import jp.madoguchi.protocol.CentreException;
import jp.madoguchi.protocol.SecretName;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.CardFacts.Reservation;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.Task;

/** Asks the centre whether the card has a reservation for a reset. */
public record CheckReservation(ProcedureId id, CardFacts facts, Task task) implements Effect {
    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        try {
            SecretName target = task == Task.PIN_RESET ? SecretName.AUTH : SecretName.SIGN;
            var check = devices.centre()
                    .checkReservation(
                            Sha256.of(facts.certificate().orElseThrow().der()), target);
            return new Answer.CardRead(facts.with(
                    switch (check.state()) {
                        case NONE -> Reservation.NONE;
                        case EXPIRED -> Reservation.EXPIRED;
                        // An attempt whose end is unknown is settled first, under the same reservation.
                        case RESERVED, RECONCILE -> Reservation.OPEN;
                    }));
        } catch (CentreException e) {
            return Failures.answer(e);
        }
    }
}
