package jp.madoguchi.session.procedure;

import java.util.List;
import java.util.function.Consumer;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.SecretChange;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.protocol.Uuid7;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;

/**
 * Has the card, which has found the present secret right, take a new one: between the card and this terminal alone. Done
 * only where the card says so; where its answer was lost nobody knows, and nothing is tried that could cost a try.
 */
public record ChangeSecret(ProcedureId id, JpkiKey target, CardFacts facts, Secret typed) implements Effect {
    @Override
    public List<Secret> secrets() {
        return List.of(typed);
    }

    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        report.accept(new Progress.WritingCard());
        var act = devices.journal()
                .begin(
                        JournalEvent.CHANGE_SECRET,
                        Uuid7.random(devices.clock(), devices.random()),
                        target == JpkiKey.USER_AUTHENTICATION ? 1 : 2,
                        0);
        try (typed) {
            SecretChange change = facts.application().change(target, typed);
            if (change instanceof SecretChange.Changed) {
                act.succeed();
                return new Answer.WritingEnded(Ending.of(done()));
            }
            FailureCode code = reason(change);
            act.fail(code);
            return new Answer.WritingEnded(Ending.of(Ending.Kind.CHANGE_NOT_DONE, code));
        } catch (CardException e) {
            act.unknown(FailureCode.CHANGE_UNKNOWN);
            return new Answer.WritingEnded(Ending.of(FailureCode.CHANGE_UNKNOWN));
        }
    }

    private static FailureCode reason(SecretChange change) {
        if (change instanceof SecretChange.NotSent notSent) {
            return Failures.code(notSent.cause());
        }
        return change instanceof SecretChange.NotVerified ? FailureCode.CARD_DROPPED_PIN : FailureCode.CHANGE_REFUSED;
    }

    private Ending.Kind done() {
        return target == JpkiKey.USER_AUTHENTICATION ? Ending.Kind.PIN_CHANGED : Ending.Kind.PASSWORD_CHANGED;
    }
}
