package jp.madoguchi.session.procedure;

import java.util.List;
import java.util.function.Consumer;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.Secret;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.Task;

/** The card checks the secret that the task takes, then signs the centre's challenge. */
public record SignIn(ProcedureId id, Task task, CardFacts facts, Secret typed) implements Effect {
    @Override
    public List<Secret> secrets() {
        return List.of(typed);
    }

    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        try (typed) {
            PinCheck check =
                    Verification.perform(devices, facts, task.credential().orElseThrow(), typed);
            return check instanceof PinCheck.Verified
                    ? CentreSignIn.perform(devices, task, facts)
                    : Answer.ofWrongSecret(check);
        } catch (CardException e) {
            return Failures.answer(e);
        }
    }
}
