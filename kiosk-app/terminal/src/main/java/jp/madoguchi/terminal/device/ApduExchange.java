package jp.madoguchi.terminal.device;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;
import jpos.JposException;
import jpos.SmartCardRW;
import jpos.SmartCardRWConst;

/**
 * One command and its answer by {@code readData}: one char a byte (ISO-8859-1), in and out in the same element. JavaPOS
 * demands a String, which can't be wiped; it is kept nowhere longer than this call.
 */
final class ApduExchange {
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
        answer = data[0].getBytes(StandardCharsets.ISO_8859_1);
        return true;
    }

    ResponseApdu response() {
        return ResponseApdu.parse(answer);
    }
}
