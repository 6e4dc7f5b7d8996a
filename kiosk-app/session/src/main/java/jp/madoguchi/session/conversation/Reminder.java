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
    /** Sheets are called for blindly: no printer tells whether they were taken. */
    private static final Duration FOR_SHEETS = Duration.ofSeconds(15);

    static Reminder ofCard() {
        return new Reminder(Text.of("take-card"), FOR_A_CARD);
    }

    /** Of the sheets, where this was the end of a print. */
    static Optional<Reminder> ofSheets(Ending ending) {
        return switch (ending.kind()) {
            case CERTIFICATE_PRINTED, CERTIFICATE_PRINTED_WITHOUT_RECEIPT, CERTIFICATE_PRINTED_MONEY_OWED ->
                Optional.of(new Reminder(Text.of("take-sheets"), FOR_SHEETS));
            default -> Optional.empty();
        };
    }
}
