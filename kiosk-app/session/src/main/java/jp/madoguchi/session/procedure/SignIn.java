package jp.madoguchi.session.procedure;

import java.util.List;
import java.util.function.Consumer;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.UserAuthenticationPin;
import jp.madoguchi.protocol.Uuid7;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.Task;

/** One VERIFY for one entry of the resident, never repeated; then the card signs the centre's challenge. */
public record SignIn(ProcedureId id, Task task, CardFacts facts, Secret typed) implements Effect {
    @Override
    public List<Secret> secrets() {
        return List.of(typed);
    }

    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        try (UserAuthenticationPin pin = UserAuthenticationPin.of(typed)) {
            PinCheck check = verify(pin, devices);
            if (check instanceof PinCheck.Wrong wrong) {
                return new Answer.PinWrong(wrong.left());
            }
            return check instanceof PinCheck.Blocked
                    ? new Answer.PinBlocked()
                    : CentreSignIn.perform(devices, task, facts);
        } catch (CardException e) {
            return Failures.answer(e);
        }
    }

    private PinCheck verify(UserAuthenticationPin pin, Devices devices) throws CardException {
        var act = devices.journal()
                .begin(
                        JournalEvent.VERIFY_PIN,
                        Uuid7.random(devices.clock(), devices.random()),
                        facts.pinTries().map(RetryCounter::left).orElse(-1),
                        0);
        try {
            PinCheck check = facts.application().verify(pin);
            if (check instanceof PinCheck.Verified) {
                act.succeed();
            } else {
                act.fail(check instanceof PinCheck.Blocked ? FailureCode.PIN_BLOCKED : FailureCode.PIN_WRONG);
            }
            return check;
        } catch (CardException e) {
            act.unknown(Failures.code(e));
            throw e;
        }
    }
}
