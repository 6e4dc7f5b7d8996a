package jp.madoguchi.session.procedure;

import java.util.List;
import java.util.function.Consumer;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;

/** The card checks the secret that is about to be changed. */
public record VerifySecret(ProcedureId id, JpkiKey key, CardFacts facts, Secret typed) implements Effect {
    @Override
    public List<Secret> secrets() {
        return List.of(typed);
    }

    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        try (typed;
                Secret mine = typed.copy()) {
            PinCheck check = Verification.perform(devices, facts, key, typed);
            return check instanceof PinCheck.Verified
                    ? new Answer.SecretVerified(mine.copy())
                    : Answer.ofWrongSecret(check);
        } catch (CardException e) {
            return Failures.answer(e);
        }
    }
}
