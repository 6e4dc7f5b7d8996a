package jp.madoguchi.card;

import java.util.Arrays;

/** A card's answer: up to 256 bytes of data and the status word. {@code toString()} shows the length only. */
public final class ResponseApdu {
    private final byte[] data;
    private final StatusWord status;

    private ResponseApdu(byte[] data, StatusWord status) {
        this.data = data;
        this.status = status;
    }

    /** An answer without data. */
    public static ResponseApdu of(StatusWord status) {
        return new ResponseApdu(new byte[0], status);
    }

    /** An answer with data, which are copied. */
    public static ResponseApdu of(byte[] data, StatusWord status) {
        return new ResponseApdu(data.clone(), status);
    }

    /**
     * Reads the bytes of an answer.
     *
     * @throws IllegalArgumentException when there are fewer than the two bytes of the status word
     */
    public static ResponseApdu parse(byte[] bytes) {
        int end = bytes.length - 2;
        if (end < 0) {
            throw new IllegalArgumentException("answer of " + bytes.length + " bytes");
        }
        return new ResponseApdu(
                Arrays.copyOf(bytes, end), new StatusWord(((bytes[end] & 0xFF) << 8) | (bytes[end + 1] & 0xFF)));
    }

    /** The bytes on the wire. */
    public byte[] encode() {
        byte[] bytes = Arrays.copyOf(data, data.length + 2);
        bytes[data.length] = (byte) status.sw1();
        bytes[data.length + 1] = (byte) status.sw2();
        return bytes;
    }

    /** A copy of the data; empty where there are none. */
    public byte[] data() {
        return data.clone();
    }

    /** What the card says about the command. */
    public StatusWord status() {
        return status;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResponseApdu that && Arrays.equals(data, that.data) && status.equals(that.status);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(data) * 31 + status.hashCode();
    }

    @Override
    public String toString() {
        return (data.length == 0 ? "" : data.length + " bytes ") + status;
    }
}
