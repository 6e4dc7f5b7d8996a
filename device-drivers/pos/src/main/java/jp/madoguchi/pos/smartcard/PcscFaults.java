package jp.madoguchi.pos.smartcard;

import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import jnasmartcardio.Smartcardio.JnaPCSCException;
import jp.madoguchi.pos.core.Faults;
import jpos.JposConst;
import jpos.JposException;
import jpos.SmartCardRWConst;

/** Says in JavaPOS' words what PC/SC reports; codes are those of pcsclite.h. */
record PcscFaults(Faults faults) {
    private static final int SCARD_W_REMOVED_CARD = 0x80100069;
    private static final int SCARD_W_RESET_CARD = 0x80100068;
    private static final int SCARD_W_UNPOWERED_CARD = 0x80100067;
    private static final int SCARD_W_UNRESPONSIVE_CARD = 0x80100066;
    private static final int SCARD_W_UNSUPPORTED_CARD = 0x80100065;
    private static final int SCARD_E_NO_SERVICE = 0x8010001D;
    private static final int SCARD_E_SERVICE_STOPPED = 0x8010001E;
    private static final int SCARD_E_NO_READERS_AVAILABLE = 0x8010002E;
    private static final int SCARD_E_READER_UNAVAILABLE = 0x80100017;
    private static final int SCARD_E_NOT_TRANSACTED = 0x80100016;
    private static final int SCARD_F_COMM_ERROR = 0x80100013;
    private static final int SCARD_E_PROTO_MISMATCH = 0x8010000F;
    private static final int SCARD_E_NO_SMARTCARD = 0x8010000C;
    private static final int SCARD_E_SHARING_VIOLATION = 0x8010000B;
    private static final int SCARD_E_UNKNOWN_READER = 0x80100009;
    private static final int SCARD_E_INVALID_HANDLE = 0x80100003;

    /** A fault while the card was being connected. */
    JposException atConnect(CardException why) {
        if (why instanceof CardNotPresentException) {
            return noCard(why);
        }
        return switch (code(why)) {
            case SCARD_W_REMOVED_CARD, SCARD_E_NO_SMARTCARD -> noCard(why);
            case SCARD_W_UNRESPONSIVE_CARD, SCARD_W_UNSUPPORTED_CARD, SCARD_W_UNPOWERED_CARD, SCARD_E_PROTO_MISMATCH ->
                faults.extended(
                        SmartCardRWConst.JPOS_ESC_READ,
                        "カードが応答しません / the card does not answer, " + raw(why),
                        "insert the card the right way round, or take another",
                        why);
            default -> general(why);
        };
    }

    /** A fault in the middle of a transaction. */
    JposException inTransaction(CardException why) {
        if (why.getCause() instanceof IllegalArgumentException) {
            return torn("no answer", why);
        }
        return switch (code(why)) {
            case SCARD_W_REMOVED_CARD,
                    SCARD_W_RESET_CARD,
                    SCARD_W_UNPOWERED_CARD,
                    SCARD_E_NO_SMARTCARD,
                    SCARD_E_NOT_TRANSACTED -> torn(raw(why), why);
            default -> general(why);
        };
    }

    /** Whether the fault means that PC/SC or the reader is gone, and not the card only. */
    static boolean isOffline(CardException why) {
        return switch (code(why)) {
            case SCARD_E_NO_SERVICE,
                    SCARD_E_SERVICE_STOPPED,
                    SCARD_F_COMM_ERROR,
                    SCARD_E_INVALID_HANDLE,
                    SCARD_E_READER_UNAVAILABLE,
                    SCARD_E_UNKNOWN_READER,
                    SCARD_E_NO_READERS_AVAILABLE -> true;
            default -> false;
        };
    }

    JposException torn(String raw, Exception why) {
        return faults.extended(
                SmartCardRWConst.JPOS_ESC_TORN,
                "カードが途中で抜かれました / the card was pulled, " + raw,
                "insert the card again and begin anew",
                why);
    }

    /** The network, so to speak, between us and the reader; the text names the raw code. */
    JposException offline(Exception why) {
        return faults.of(
                JposConst.JPOS_E_OFFLINE,
                "カードリーダーに接続できません / the reader cannot be reached, " + raw(why),
                "check the cable and pcscd; the service comes back by itself",
                why);
    }

    private JposException noCard(CardException why) {
        return faults.extended(
                SmartCardRWConst.JPOS_ESC_NO_CARD, "カードがありません / there is no card, " + raw(why), "insert a card", why);
    }

    private JposException general(CardException why) {
        if (isOffline(why)) {
            return offline(why);
        }
        String remedy = code(why) == SCARD_E_SHARING_VIOLATION
                ? "end the other program that uses the reader"
                : "take the card out and insert it again";
        return faults.of(JposConst.JPOS_E_FAILURE, "カードを処理できません / the card failed, " + raw(why), remedy, why);
    }

    private static int code(Exception why) {
        return why instanceof JnaPCSCException pcsc ? (int) pcsc.code : 0;
    }

    private static String raw(Exception why) {
        return code(why) == 0 ? why.getClass().getSimpleName() : String.format("PC/SC 0x%08X", code(why));
    }
}
