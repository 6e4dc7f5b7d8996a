package jp.madoguchi.card;

import java.util.Arrays;

/** How many letters, digits and other characters a secret has; what they are stays inside. */
record Alphabet(int letters, int digits, int others) {
    private static final int CASE_DISTANCE = 'a' - 'A';

    static Alphabet of(Secret secret) {
        byte[] bytes = secret.copyBytes();
        int letters = 0;
        int digits = 0;
        for (byte b : bytes) {
            if ((b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z')) {
                letters++;
            } else if (b >= '0' && b <= '9') {
                digits++;
            }
        }
        Arrays.fill(bytes, (byte) 0);
        return new Alphabet(letters, digits, bytes.length - letters - digits);
    }

    int length() {
        return letters + digits + others;
    }

    boolean onlyDigits() {
        return letters == 0 && others == 0;
    }

    /** Turns a to z into A to Z in place, without a String on the way. */
    static byte[] upperCase(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 'a' && bytes[i] <= 'z') {
                bytes[i] = (byte) (bytes[i] - CASE_DISTANCE);
            }
        }
        return bytes;
    }
}
