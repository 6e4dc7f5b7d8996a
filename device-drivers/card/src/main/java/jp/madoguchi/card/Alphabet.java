package jp.madoguchi.card;

import java.util.Arrays;

/** How many capitals, small letters, digits and other characters a secret has; what they are stays inside. */
record Alphabet(int capitals, int smallLetters, int digits, int others) {
    private static final int CASE_DISTANCE = 'a' - 'A';

    static Alphabet of(Secret secret) {
        byte[] bytes = secret.copyBytes();
        int capitals = 0;
        int smallLetters = 0;
        int digits = 0;
        for (byte b : bytes) {
            if (b >= 'A' && b <= 'Z') {
                capitals++;
            } else if (b >= 'a' && b <= 'z') {
                smallLetters++;
            } else if (b >= '0' && b <= '9') {
                digits++;
            }
        }
        Arrays.fill(bytes, (byte) 0);
        return new Alphabet(capitals, smallLetters, digits, bytes.length - capitals - smallLetters - digits);
    }

    int length() {
        return letters() + digits + others;
    }

    int letters() {
        return capitals + smallLetters;
    }

    boolean hasSmallLetters() {
        return smallLetters > 0;
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
