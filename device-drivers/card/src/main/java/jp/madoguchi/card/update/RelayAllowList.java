package jp.madoguchi.card.update;

import java.util.Arrays;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.jpki.JpkiApplication;

/**
 * What a kiosk passes on from the centre to a card, and nothing else: even a centre in wrong hands can neither open another
 * application of the card nor spend a try. SELECT is compared byte by byte, the rest by class, instruction and parameters.
 */
public final class RelayAllowList {
    /** How many commands a kiosk relays in one reset. */
    public static final int MAX_COMMANDS = 16;

    private static final CommandApdu SELECT_JPKI =
            CommandApdu.of(0x00, 0xA4, 0x04, 0x0C).withData(JpkiApplication.aid());
    private static final int VERIFY = 0x0020;
    private static final int INITIALIZE_UPDATE = 0x8050;
    private static final int EXTERNAL_AUTHENTICATE = 0x8482;
    private static final int WRAPPED_RESET = 0x8400 | SecretReset.INS;
    private static final int WRAPPED_GET_DATA = 0x8400 | LastReservation.INS;
    private static final int LEVEL_33 = 0x33;
    private static final int[] SECRETS_BY_SHORT_ID = {0x0098, 0x009B};

    private RelayAllowList() {}

    /** Whether the kiosk may pass this command on. */
    public static boolean permits(CommandApdu command) {
        return switch (pair(command)) {
            case VERIFY -> asksTriesOnly(command);
            case INITIALIZE_UPDATE, WRAPPED_RESET -> true;
            case EXTERNAL_AUTHENTICATE -> command.p1() == LEVEL_33;
            case WRAPPED_GET_DATA -> command.p1p2() == LastReservation.TAG;
            default -> command.equals(SELECT_JPKI);
        };
    }

    /** Whether this command may change a secret, so that the journal must know of it before it is sent. */
    public static boolean changesSecret(CommandApdu command) {
        return pair(command) == WRAPPED_RESET;
    }

    private static boolean asksTriesOnly(CommandApdu command) {
        return command.dataLength() == 0
                && command.le().isEmpty()
                && Arrays.stream(SECRETS_BY_SHORT_ID).anyMatch(each -> each == command.p1p2());
    }

    private static int pair(CommandApdu command) {
        return (command.cla() << 8) | command.ins();
    }
}
