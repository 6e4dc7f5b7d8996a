package jp.madoguchi.card.scp03;

import java.util.Arrays;

/** Key derivation in counter mode with AES-CMAC (NIST SP 800-108), as Amendment D, 4.1.5 orders its fields. */
final class Kdf {
    /** Length of the label in Amendment D: eleven zero bytes and a constant that names the purpose. */
    private static final int LABEL_LENGTH = 12;

    private Kdf() {}

    /** Up to 16 bytes for one purpose of Amendment D, table 4-1. */
    static byte[] derive(byte[] key, int purpose, int length, byte[] context) {
        byte[] label = new byte[LABEL_LENGTH];
        label[LABEL_LENGTH - 1] = (byte) purpose;
        return derive(key, label, length, context);
    }

    /** Up to 16 bytes: one block, so the counter stays 1. */
    static byte[] derive(byte[] key, byte[] label, int length, byte[] context) {
        int bits = length * Byte.SIZE;
        byte[] separatorLengthCounter = {0x00, (byte) (bits >> 8), (byte) bits, 0x01};
        return Arrays.copyOf(Aes.cmac(key, label, separatorLengthCounter, context), length);
    }
}
