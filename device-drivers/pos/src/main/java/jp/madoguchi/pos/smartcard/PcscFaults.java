package jp.madoguchi.pos.smartcard;

import static jp.madoguchi.pos.smartcard.PcscException.SCARD_E_INVALID_VALUE;
import static jp.madoguchi.pos.smartcard.PcscException.SCARD_E_NOT_TRANSACTED;
import static jp.madoguchi.pos.smartcard.PcscException.SCARD_E_NO_SMARTCARD;
import static jp.madoguchi.pos.smartcard.PcscException.SCARD_E_PROTO_MISMATCH;
import static jp.madoguchi.pos.smartcard.PcscException.SCARD_E_SHARING_VIOLATION;
import static jp.madoguchi.pos.smartcard.PcscException.SCARD_W_REMOVED_CARD;
import static jp.madoguchi.pos.smartcard.PcscException.SCARD_W_RESET_CARD;
import static jp.madoguchi.pos.smartcard.PcscException.SCARD_W_UNPOWERED_CARD;
import static jp.madoguchi.pos.smartcard.PcscException.SCARD_W_UNRESPONSIVE_CARD;
import static jp.madoguchi.pos.smartcard.PcscException.SCARD_W_UNSUPPORTED_CARD;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.pos.core.Faults;
import jpos.JposConst;
import jpos.JposException;
import jpos.SmartCardRWConst;

/** Says in JavaPOS' words what PC/SC reports; codes are those of pcsclite.h. */
record PcscFaults(Faults faults) {
    /** A fault while the card was being connected. */
    JposException atConnect(PcscException why) {
        return switch (why.code()) {
            case SCARD_W_REMOVED_CARD, SCARD_E_NO_SMARTCARD -> noCard(why);
            case SCARD_W_UNRESPONSIVE_CARD, SCARD_W_UNSUPPORTED_CARD, SCARD_W_UNPOWERED_CARD, SCARD_E_PROTO_MISMATCH ->
                faults.extended(
                        SmartCardRWConst.JPOS_ESC_READ,
                        "カードが応答しません / the card does not answer, " + why.getMessage(),
                        "insert the card the right way round, or take another",
                        why);
            default -> general(why);
        };
    }

    /** A fault in the middle of a transaction. */
    JposException inTransaction(PcscException why) {
        return switch (why.code()) {
            case SCARD_W_REMOVED_CARD,
                    SCARD_W_RESET_CARD,
                    SCARD_W_UNPOWERED_CARD,
                    SCARD_E_NO_SMARTCARD,
                    SCARD_E_INVALID_VALUE,
                    SCARD_E_NOT_TRANSACTED -> torn(why);
            default -> general(why);
        };
    }

    /** The card of this transaction has left, and another has come, be it the same. */
    JposException replaced() {
        return faults.extended(
                SmartCardRWConst.JPOS_ESC_TORN,
                "カードが途中で抜かれました / the card was pulled and another has come",
                "begin anew with the card that is in now");
    }

    private JposException torn(PcscException why) {
        return faults.extended(
                SmartCardRWConst.JPOS_ESC_TORN,
                "カードが途中で抜かれました / the card was pulled, " + why.getMessage(),
                "insert the card again and begin anew",
                why);
    }

    /** The network, so to speak, between us and the reader; the text names the raw code. */
    JposException offline(PcscException why) {
        return faults.of(
                JposConst.JPOS_E_OFFLINE,
                "カードリーダーに接続できません / the reader cannot be reached, " + why.getMessage(),
                remedy(why),
                why);
    }

    /** There is no such reader when the device is enabled, or it cannot be reached. */
    JposException noHardware(String reader, Optional<PcscException> why) {
        String what = "カードリーダーがありません / this reader is missing: " + reader;
        String plugIn = "plug it in, start pcscd, or correct readerName in jpos.xml";
        return why.filter(PcscFaults::isInUse)
                .map(inUse -> faults.of(
                        JposConst.JPOS_E_NOHARDWARE,
                        "カードリーダーは使用中です / the reader is in use, " + inUse.getMessage(),
                        remedy(inUse),
                        inUse))
                .orElseGet(() -> faults.of(JposConst.JPOS_E_NOHARDWARE, what, plugIn));
    }

    /** There are readers, of other names. */
    JposException misnamed(String reader, List<String> there) {
        return faults.of(
                JposConst.JPOS_E_OFFLINE,
                "カードリーダーがありません / this reader is missing: " + reader + "; there are: " + String.join(", ", there),
                "correct readerName in jpos.xml, or plug it in if it is none of them");
    }

    private static String remedy(PcscException why) {
        return isInUse(why)
                ? "end what uses the reader, or its transaction; the service comes back by itself"
                : "check the cable and pcscd, restart pcscd if it hangs; the service comes back by itself";
    }

    private static boolean isInUse(PcscException why) {
        return why.code() == SCARD_E_SHARING_VIOLATION;
    }

    private JposException noCard(PcscException why) {
        return faults.extended(
                SmartCardRWConst.JPOS_ESC_NO_CARD,
                "カードがありません / there is no card, " + why.getMessage(),
                "insert a card",
                why);
    }

    private JposException general(PcscException why) {
        if (why.isOffline()) {
            return offline(why);
        }
        String remedy =
                isInUse(why) ? "end the other program that uses the reader" : "take the card out and insert it again";
        return faults.of(JposConst.JPOS_E_FAILURE, "カードを処理できません / the card failed, " + why.getMessage(), remedy, why);
    }
}
