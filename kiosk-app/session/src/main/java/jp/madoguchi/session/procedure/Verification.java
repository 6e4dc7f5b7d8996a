package jp.madoguchi.session.procedure;

import jp.madoguchi.card.CardException;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.protocol.Uuid7;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.JournalEvent;

/** One VERIFY for one entry of the resident: announced in the journal, sent once, never repeated. */
final class Verification {
    private Verification() {}

    /**
     * Has the card check what was typed, which is wiped.
     *
     * @throws CardException when the answer was lost: the try may or may not have been counted
     */
    static PinCheck perform(Devices devices, CardFacts facts, JpkiKey key, Secret typed) throws CardException {
        var act = devices.journal()
                .begin(
                        key == JpkiKey.USER_AUTHENTICATION ? JournalEvent.VERIFY_PIN : JournalEvent.VERIFY_PASSWORD,
                        Uuid7.random(devices.clock(), devices.random()),
                        facts.tries(key).map(RetryCounter::left).orElse(-1),
                        0);
        try {
            PinCheck check = facts.application().verify(key, typed);
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
