package jp.madoguchi.session.procedure;

import java.util.List;
import java.util.function.Consumer;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.Resident;

/** Has the card set a new secret, by the scheme of this terminal. */
public record ResetCardSecret(ProcedureId id, Resident who, JpkiKey target, Secret typed) implements Effect {
    @Override
    public List<Secret> secrets() {
        return List.of(typed);
    }

    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        report.accept(new Progress.WritingCard());
        try (typed) {
            return new Answer.WritingEnded(devices.updates().reset(devices, who, target, typed));
        }
    }
}
