package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jp.madoguchi.card.Secret;

/** The digits typed so far and the order of the keys. Outlives a repaint, not the screen. */
final class PinEntry {
    private byte[] digits = new byte[0];
    private final List<Integer> order = new ArrayList<>();
    private int typed;
    private boolean scrambled;

    /** So many digits make a PIN; what was typed of one as long stays. */
    void expect(int length) {
        if (digits.length != length) {
            wipe();
            digits = new byte[length];
        }
    }

    int length() {
        return digits.length;
    }

    void type(int digit) {
        if (typed < digits.length) {
            digits[typed++] = (byte) ('0' + digit);
        }
    }

    void deleteLast() {
        if (typed > 0) {
            digits[--typed] = 0;
        }
    }

    void wipe() {
        Arrays.fill(digits, (byte) 0);
        typed = 0;
    }

    int typed() {
        return typed;
    }

    boolean isComplete() {
        return typed == digits.length;
    }

    /** Hands the digits over as ASCII and forgets them. */
    Secret take() {
        Secret pin = Secret.takeBytes(Arrays.copyOf(digits, typed));
        wipe();
        return pin;
    }

    /** The digits in the order of the keys: nine from the top left, then the one between the two keys below. */
    List<Integer> order() {
        return order;
    }

    boolean isScrambled() {
        return scrambled;
    }

    /** Puts the keys into a new random order, or into the usual one; keys that stand so already stay. */
    void scramble(boolean wanted, Random random) {
        if (!order.isEmpty() && scrambled == wanted) {
            return;
        }
        scrambled = wanted;
        order.clear();
        IntStream.rangeClosed(1, 10).map(n -> n % 10).forEach(order::add);
        if (wanted) {
            Collections.shuffle(order, random);
        }
    }
}
