package jp.madoguchi.card;

import java.security.MessageDigest;
import java.util.Arrays;

/** Bytes that are zeroed after use and never shown. One owner at a time; the owner closes it. */
public final class Secret implements AutoCloseable {
    private final byte[] bytes;
    private boolean wiped;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes this array over: the caller neither keeps nor changes it. */
    public static Secret takeBytes(byte[] bytes) {
        return new Secret(bytes);
    }

    /**
     * Makes a secret of ASCII characters and zeroes the given array.
     *
     * @throws IllegalArgumentException when a character is outside ASCII; the array is zeroed all the same
     */
    public static Secret takeChars(char[] characters) {
        byte[] bytes = new byte[characters.length];
        boolean ascii = true;
        for (int i = 0; i < characters.length; i++) {
            ascii &= characters[i] < 0x80;
            bytes[i] = (byte) characters[i];
        }
        Arrays.fill(characters, '\0');
        if (!ascii) {
            Arrays.fill(bytes, (byte) 0);
            throw new IllegalArgumentException("a character outside ASCII");
        }
        return new Secret(bytes);
    }

    /**
     * A copy that the caller zeroes after use.
     *
     * @throws IllegalStateException when the secret has been wiped
     */
    public byte[] copyBytes() {
        return open().clone();
    }

    /** A second secret of the same bytes, with an owner of its own. */
    public Secret copy() {
        return new Secret(copyBytes());
    }

    /** How many bytes. */
    public int length() {
        return bytes.length;
    }

    /** Whether both hold the same bytes; takes the same time wherever they differ. */
    public boolean matches(Secret other) {
        return MessageDigest.isEqual(open(), other.open());
    }

    /** Whether the bytes have been zeroed. */
    public boolean isWiped() {
        return wiped;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
        wiped = true;
    }

    @Override
    public String toString() {
        return "***";
    }

    private byte[] open() {
        if (wiped) {
            throw new IllegalStateException("secret used after it was wiped");
        }
        return bytes;
    }
}
