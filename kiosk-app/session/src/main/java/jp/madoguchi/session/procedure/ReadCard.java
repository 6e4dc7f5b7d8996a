package jp.madoguchi.session.procedure;

import java.util.Optional;
import java.util.function.Consumer;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.Task;

/** Reads all that the card tells without a secret, and for a reset asks the centre for the reservation. */
public record ReadCard(ProcedureId id, Task task) implements Effect {
    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        return FreeReads.perform(
                devices,
                task.credential().equals(Optional.of(JpkiKey.SIGNATURE)),
                facts -> new Answer.CardRead(
                        task == Task.PASSWORD_RESET ? CheckReservation.ask(facts, devices.centre()) : facts));
    }
}
