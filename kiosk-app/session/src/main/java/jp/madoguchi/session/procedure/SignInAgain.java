package jp.madoguchi.session.procedure;

import java.util.function.Consumer;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.Task;

/** A further task of the visit: the card, which has stayed in, signs for it without another VERIFY. The session before is over. */
public record SignInAgain(ProcedureId id, Task task, Resident who) implements Effect {
    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        CentreSignIn.close(devices, who.session().session());
        return CentreSignIn.perform(devices, task, who.card());
    }
}
