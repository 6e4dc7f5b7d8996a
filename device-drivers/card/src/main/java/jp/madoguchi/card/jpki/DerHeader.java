package jp.madoguchi.card.jpki;

import java.util.OptionalInt;

/** The tag and length at the start of a DER value (X.690, 8.1), for tags of one byte and lengths a card can hold. */
final class DerHeader {
    private static final int SEQUENCE = 0x30;
    private static final int LONG_FORM = 0x80;

    private DerHeader() {}

    /** Length of a whole SEQUENCE, header included; empty when these bytes begin no SEQUENCE of up to 32 KiB. */
    static OptionalInt totalLength(byte[] start) {
        if (start.length < 2 || start[0] != SEQUENCE) {
            return OptionalInt.empty();
        }
        int form = start[1] & 0xFF;
        if (form < LONG_FORM) {
            return OptionalInt.of(2 + form);
        }
        int lengthBytes = form & 0x7F;
        if (lengthBytes < 1 || lengthBytes > 2 || start.length < 2 + lengthBytes) {
            return OptionalInt.empty();
        }
        int length = 0;
        for (int i = 0; i < lengthBytes; i++) {
            length = (length << 8) | (start[2 + i] & 0xFF);
        }
        int total = 2 + lengthBytes + length;
        return total > Short.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(total);
    }
}
