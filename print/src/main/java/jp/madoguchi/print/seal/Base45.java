package jp.madoguchi.print.seal;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Bytes in the 45 characters of a QR code's alphanumeric mode (RFC 9285): two bytes in three characters. */
final class Base45 {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static final int BASE = 45;

    private Base45() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder(bytes.length * 3 / 2 + 2);
        for (int i = 0; i < bytes.length; i += 2) {
            boolean pair = i + 1 < bytes.length;
            int value = pair ? ((bytes[i] & 0xFF) << 8) | (bytes[i + 1] & 0xFF) : bytes[i] & 0xFF;
            // The least digit comes first.
            for (int digits = pair ? 3 : 2; digits > 0; digits--) {
                text.append(ALPHABET.charAt(value % BASE));
                value /= BASE;
            }
        }
        return text.toString();
    }

    /** The bytes of what {@link #encode} wrote; empty for anything else. */
    static Optional<byte[]> decode(String text) {
        if (text.length() % 3 == 1) {
            return Optional.empty();
        }
        var bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i += 3) {
            boolean pair = i + 2 < text.length();
            int value = value(text, i, pair ? 3 : 2);
            if (value < 0 || value > (pair ? 0xFFFF : 0xFF)) {
                return Optional.empty();
            }
            if (pair) {
                bytes.write(value >> 8);
            }
            bytes.write(value);
        }
        return Optional.of(bytes.toByteArray());
    }

    /** Of a group of digits; -1 when one of them is none. */
    private static int value(String text, int start, int digits) {
        int value = 0;
        for (int i = start + digits - 1; i >= start; i--) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                return -1;
            }
            value = value * BASE + digit;
        }
        return value;
    }
}
