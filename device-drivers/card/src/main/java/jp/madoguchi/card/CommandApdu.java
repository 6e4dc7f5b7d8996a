package jp.madoguchi.card;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * One command to a card in the short form of ISO 7816-3, 12.1: header, up to 255 bytes of data, and Le of 1 to 256.
 * The data may be a secret, so {@code toString()} shows the header and lengths only.
 */
public final class CommandApdu {
    private static final int MAX_DATA = 255;
    private static final int MAX_LE = 256;
    private static final int NO_LE = -1;

    private final byte[] header;
    private final byte[] data;
    private final int le;

    private CommandApdu(byte[] header, byte[] data, int le) {
        this.header = header;
        this.data = data;
        this.le = le;
    }

    /** A command of four bytes (case 1), each 0 to 255. */
    public static CommandApdu of(int cla, int ins, int p1, int p2) {
        byte[] header = {octet(cla), octet(ins), octet(p1), octet(p2)};
        return new CommandApdu(header, new byte[0], NO_LE);
    }

    /** The same command with these 1 to 255 bytes of data, which are copied. */
    public CommandApdu withData(byte... newData) {
        if (newData.length == 0 || newData.length > MAX_DATA) {
            throw new IllegalArgumentException("data of " + newData.length + " bytes");
        }
        return new CommandApdu(header, newData.clone(), le);
    }

    /** The same command, asking for up to this many (1 to 256) bytes. */
    public CommandApdu withLe(int expected) {
        if (expected < 1 || expected > MAX_LE) {
            throw new IllegalArgumentException("Le " + expected);
        }
        return new CommandApdu(header, data, expected);
    }

    /**
     * Reads the bytes of a command in short form.
     *
     * @throws IllegalArgumentException when the lengths do not fit together, or the form is the extended one
     */
    public static CommandApdu parse(byte[] bytes) {
        if (bytes.length < 4) {
            throw new IllegalArgumentException("command of " + bytes.length + " bytes");
        }
        CommandApdu command = of(bytes[0] & 0xFF, bytes[1] & 0xFF, bytes[2] & 0xFF, bytes[3] & 0xFF);
        if (bytes.length == 4) {
            return command;
        }
        int fifth = bytes[4] & 0xFF;
        if (bytes.length == 5) {
            return command.withLe(fifth == 0 ? MAX_LE : fifth);
        }
        int end = 5 + fifth;
        if (fifth == 0 || bytes.length < end || bytes.length > end + 1) {
            throw new IllegalArgumentException("not a short command: " + bytes.length + " bytes");
        }
        CommandApdu withData = command.withData(Arrays.copyOfRange(bytes, 5, end));
        return bytes.length == end ? withData : withData.withLe(bytes[end] == 0 ? MAX_LE : bytes[end] & 0xFF);
    }

    /** The bytes on the wire. Whoever encodes a command with a secret zeroes them afterwards. */
    public byte[] encode() {
        int body = data.length == 0 ? 0 : 1 + data.length;
        byte[] bytes = Arrays.copyOf(header, header.length + body + (le == NO_LE ? 0 : 1));
        if (body > 0) {
            bytes[4] = (byte) data.length;
            System.arraycopy(data, 0, bytes, 5, data.length);
        }
        if (le != NO_LE) {
            bytes[bytes.length - 1] = (byte) le;
        }
        return bytes;
    }

    /** Zeroes the data of this very object; for commands that carried a secret. */
    public void wipe() {
        Arrays.fill(data, (byte) 0);
    }

    /** The four bytes of the header in hexadecimal: all that may be told of a command whose data is secret, length included. */
    public String header() {
        return String.format("%02X %02X %02X %02X", cla(), ins(), p1(), p2());
    }

    /** Class byte. */
    public int cla() {
        return header[0] & 0xFF;
    }

    /** Instruction byte. */
    public int ins() {
        return header[1] & 0xFF;
    }

    /** First parameter. */
    public int p1() {
        return header[2] & 0xFF;
    }

    /** Second parameter. */
    public int p2() {
        return header[3] & 0xFF;
    }

    /** Both parameters as one number. */
    public int p1p2() {
        return (p1() << 8) | p2();
    }

    /** A copy of the data; empty where there are none. */
    public byte[] data() {
        return data.clone();
    }

    /** How many bytes of data there are: 0 to 255. */
    public int dataLength() {
        return data.length;
    }

    /** How many bytes of answer are asked for (1 to 256), where any are. */
    public OptionalInt le() {
        return le == NO_LE ? OptionalInt.empty() : OptionalInt.of(le);
    }

    private static byte octet(int value) {
        if (value < 0 || value > 0xFF) {
            throw new IllegalArgumentException("not a byte: " + value);
        }
        return (byte) value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CommandApdu that
                && Arrays.equals(header, that.header)
                && Arrays.equals(data, that.data)
                && le == that.le;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(header) * 31 + le;
    }

    @Override
    public String toString() {
        return header() + (data.length == 0 ? "" : " Lc=" + data.length) + (le == NO_LE ? "" : " Le=" + le);
    }
}
