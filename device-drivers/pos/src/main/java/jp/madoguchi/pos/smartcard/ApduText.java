package jp.madoguchi.pos.smartcard;

import java.nio.charset.StandardCharsets;
import jp.madoguchi.pos.core.Faults;
import jpos.JposException;

/** APDUs as JavaPOS carries them: a string with one character per byte (ISO 8859-1). */
final class ApduText {
    private static final int SHORTEST = 4;

    private ApduText() {}

    /** The command in the arrays of readData; the bytes are the caller's to wipe. */
    static byte[] command(Faults faults, int[] count, String[] data) throws JposException {
        if (count == null || count.length < 1 || data == null || data.length < 1 || data[0] == null) {
            throw faults.illegal(
                    "readData needs count[0] and data[0]", "pass the command in data[0], its length in count[0]");
        }
        String text = data[0];
        if (count[0] != text.length() || text.length() < SHORTEST) {
            throw faults.illegal(
                    "the count " + count[0] + " does not fit " + text.length() + " characters",
                    "pass one character per byte, and their number");
        }
        // A character above 0xFF means that somebody decoded bytes as UTF-8; sending it would spend a PIN try.
        if (text.chars().anyMatch(each -> each > 0xFF)) {
            throw faults.illegal("data[0] holds characters that are no bytes", "make the string with ISO-8859-1");
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static void answer(byte[] response, int[] count, String[] data) {
        data[0] = new String(response, StandardCharsets.ISO_8859_1);
        count[0] = response.length;
    }
}
