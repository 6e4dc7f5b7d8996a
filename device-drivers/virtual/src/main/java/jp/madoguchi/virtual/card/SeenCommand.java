package jp.madoguchi.virtual.card;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * One command as the card's side of the wire saw it: header, whether data followed, and which application a SELECT by
 * name (ISO 7816-4, 11.2.2) asked for. Other data may be a secret and is not kept, not even its length.
 *
 * @param header four bytes in hexadecimal; fewer when that was all that came
 * @param withData whether more than a header and one byte of length came
 * @param application in hexadecimal; empty unless the command is a SELECT by name
 */
public record SeenCommand(String header, boolean withData, String application) {
    private static final int HEADER = 4;
    private static final int INS = 1;
    private static final int P1 = 2;
    private static final byte SELECT = (byte) 0xA4;
    private static final byte BY_NAME = 0x04;

    static SeenCommand of(byte[] command) {
        int end = Math.min(HEADER, command.length);
        boolean byName = end == HEADER && command[INS] == SELECT && command[P1] == BY_NAME;
        return new SeenCommand(
                HexFormat.of().formatHex(command, 0, end),
                command.length > HEADER + 1,
                byName ? HexFormat.of().formatHex(name(command)) : "");
    }

    /** Class and instruction in hexadecimal, four digits. */
    public String instruction() {
        return header.substring(0, Math.min(HEADER, header.length()));
    }

    /** The data of a short command; of one in any other form everything after the header, so that nothing hides in it. */
    private static byte[] name(byte[] command) {
        int from = HEADER + 1;
        int end = command.length > from ? from + (command[HEADER] & 0xFF) : command.length;
        boolean isShort = command.length > from && end > from && (end == command.length || end + 1 == command.length);
        return isShort ? Arrays.copyOfRange(command, from, end) : Arrays.copyOfRange(command, HEADER, command.length);
    }
}
