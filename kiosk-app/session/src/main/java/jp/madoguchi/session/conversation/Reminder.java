package jp.madoguchi.session.conversation;

import java.time.Duration;
import java.util.Optional;
import jp.madoguchi.config.Yen;
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
        boolean money = ending.money()
                .filter(settled -> !settled.returned().equals(Yen.ZERO))
                .isPresent();
        return switch (ending.kind()) {
            case PRINT_UNKNOWN, MONEY_OWED -> ofTray("look-tray");
            case CERTIFICATE_PRINTED,
                    CERTIFICATE_PRINTED_WITHOUT_RECEIPT,
                    CERTIFICATE_PRINTED_MONEY_OWED,
                    PARTLY_PRINTED -> ofTray(money ? "take-sheets-money" : "take-sheets");
            case MONEY_RETURNED -> ofTray(money ? "take-money" : "look-tray");
            default -> money ? ofTray("take-money") : Optional.empty();
        };
    }

    private static Optional<Reminder> ofTray(String what) {
        return Optional.of(new Reminder(Text.of(what), FOR_A_TRAY));
    }
}
