package jp.madoguchi.session.procedure;

import java.util.Optional;
import java.util.function.Consumer;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.Task;

/** Reads all that the card tells without a secret, as far as the task has use for it. */
public record ReadCard(ProcedureId id, Task task) implements Effect {
    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        return FreeReads.perform(
                devices, task.credential().equals(Optional.of(JpkiKey.SIGNATURE)), Answer.CardRead::new);
    }
}
