package jp.madoguchi.session.procedure;

import java.util.List;
import java.util.function.Consumer;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.SignaturePassword;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.Resident;

/** Has the card set a new signature password, by the scheme of this terminal. */
public record ResetPassword(ProcedureId id, Resident who, Secret typed) implements Effect {
    @Override
    public List<Secret> secrets() {
        return List.of(typed);
    }

    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        report.accept(new Progress.WritingCard());
        try (SignaturePassword password = SignaturePassword.of(typed)) {
            return new Answer.ResetEnded(devices.updates().reset(devices, who, password));
        }
    }
}
