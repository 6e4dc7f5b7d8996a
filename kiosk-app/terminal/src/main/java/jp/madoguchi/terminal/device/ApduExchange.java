package jp.madoguchi.terminal.device;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;
import jpos.JposConst;
import jpos.JposException;
import jpos.SmartCardRW;
import jpos.SmartCardRWConst;

/**
 * One command and its answer by {@code readData}: one char a byte (ISO-8859-1), in and out in the same element. JavaPOS
 * demands a String, which can't be wiped; it is kept nowhere longer than this call.
 */
final class ApduExchange {
    private static final int LARGEST_BYTE = 0xFF;

    private final CommandApdu command;
    private byte[] answer = new byte[0];

    ApduExchange(CommandApdu command) {
        this.command = command;
    }

    /** Runs on the card's lane. */
    boolean over(SmartCardRW control) throws JposException {
        byte[] bytes = command.encode();
        int[] count = {bytes.length};
        String[] data = {new String(bytes, StandardCharsets.ISO_8859_1)};
        Arrays.fill(bytes, (byte) 0);
        control.readData(SmartCardRWConst.SC_READ_DATA, count, data);
        answer = bytes(data[0]);
        return true;
    }

    /** A service that decodes the card's bytes as text has lost what they were. Which they are is nobody's business. */
    private static byte[] bytes(String data) throws JposException {
        if (data.chars().anyMatch(each -> each > LARGEST_BYTE)) {
            throw new JposException(
                    JposConst.JPOS_E_FAILURE,
                    "readData answers with characters that are no bytes; remedy: set the service to one character a byte"
                            + " (ISO-8859-1), or put an adapter before it");
        }
        return data.getBytes(StandardCharsets.ISO_8859_1);
    }

    ResponseApdu response() {
        return ResponseApdu.parse(answer);
    }
}
