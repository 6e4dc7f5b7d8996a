package jp.madoguchi.terminal.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.SecretChange;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.terminal.acceptance.Step.Verdict;

/**
 * A PIN changed to another one and back, by public commands only. A PIN that has not all of its tries is left alone, and a wrong entry ends
 * the trial, so that it never costs more than one.
 */
final class PinTrial {
    private static final JpkiKey PIN = JpkiKey.USER_AUTHENTICATION;
    private static final String NAME = "the PIN changed and changed back";

    private final JpkiApplication card;
    private final Person person;
    private final List<String> seen = new ArrayList<>();
    private boolean touched;

    PinTrial(JpkiApplication card, Person person) {
        this.card = card;
        this.person = person;
    }

    Step run() throws CardException, IOException {
        RetryCounter full = card.policy(PIN).fullCounter();
        if (!card.readRetryCounter(PIN).equals(Optional.of(full))) {
            return skipped("not all tries of the PIN are left, and none is put at risk");
        }
        if (!person.agrees("Change the PIN of this card to another one and back? Take a card of your own")) {
            return skipped("not wanted");
        }
        try (Secret now = person.types("the PIN as it is");
                Secret other = person.types("another PIN, which the card has for a moment")) {
            return fits(now) && fits(other) && !now.matches(other)
                    ? thereAndBack(now, other)
                    : skipped("two different PINs of the card's shape are needed; nothing was sent");
        }
    }

    private boolean fits(Secret entry) {
        return card.policy(PIN).fits(entry);
    }

    private Step thereAndBack(Secret now, Secret other) {
        boolean back = false;
        try {
            back = verifies("the PIN", now)
                    && changes("to the other PIN", other)
                    && verifies("the other PIN", other)
                    && changes("back", now)
                    && verifies("the PIN again", now);
        } catch (CardException broken) {
            seen.add(broken.getMessage() + "; " + broken.kind().advice());
        }
        if (!back && touched) {
            person.hears(
                    "  !! The card has one of the two PINs, and nobody knows which. A wrong entry costs one of its tries.");
        }
        return new Step(NAME, back ? Verdict.PASSED : Verdict.FAILED, seen);
    }

    private boolean verifies(String what, Secret entry) throws CardException {
        PinCheck check = card.verify(PIN, entry.copy());
        seen.add("VERIFY of " + what + ": " + check.getClass().getSimpleName());
        return check instanceof PinCheck.Verified;
    }

    private boolean changes(String what, Secret next) throws CardException {
        touched = true;
        SecretChange change = card.change(PIN, next.copy());
        seen.add("CHANGE REFERENCE DATA " + what + ": " + change.getClass().getSimpleName());
        return change instanceof SecretChange.Changed;
    }

    private Step skipped(String why) {
        return new Step(NAME, Verdict.SKIPPED, List.of(why));
    }
}
