package jp.madoguchi.card.jpki;

import java.util.Arrays;
import java.util.Optional;

/** Sex as the signature certificate has it. */
public enum Sex {
    /** 1. */
    MALE("1"),
    /** 2. */
    FEMALE("2"),
    /** 3: neither is said. What exactly it means is in no source that was read. */
    NOT_SAID("3");

    private final String digit;

    Sex(String digit) {
        this.digit = digit;
    }

    /** The value of this digit, 1 to 3. */
    static Optional<Sex> ofText(String digit) {
        return Arrays.stream(values()).filter(each -> each.digit.equals(digit)).findFirst();
    }
}
