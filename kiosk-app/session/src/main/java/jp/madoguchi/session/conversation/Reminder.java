package jp.madoguchi.session.conversation;

import java.time.Duration;
import java.util.Optional;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.screen.Text;

/**
 * What the resident is called back for.
 *
 * @param what said aloud, so that it tells nothing of what was done here
 * @param every from the moment the screen asks for it, and from one call to the next
 */
public record Reminder(Text what, Duration every) {
    /** Long enough for a hand that is on its way, short enough to be heard before the door. */
    private static final Duration FOR_A_CARD = Duration.ofSeconds(8);
    /** What lies in a tray is called for blindly: neither printer nor changer tells whether it was taken. */
    private static final Duration FOR_A_TRAY = Duration.ofSeconds(15);

    static Reminder ofCard() {
        return new Reminder(Text.of("take-card"), FOR_A_CARD);
    }

    /** Of the sheets and the money that have come out, or may have. */
    static Optional<Reminder> ofTrays(Ending ending) {
        return ending.left().map(left -> new Reminder(Text.of(left.key()), FOR_A_TRAY));
    }
}
