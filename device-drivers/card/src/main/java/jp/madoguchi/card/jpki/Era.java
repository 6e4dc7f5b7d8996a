package jp.madoguchi.card.jpki;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** A Japanese era (元号) as the first digit of a birth date names it. */
public enum Era {
    /** 0: not known. */
    UNKNOWN(0, LocalDate.MIN, LocalDate.MAX),
    /** 1: Meiji (明治). */
    MEIJI(1, LocalDate.of(1868, 1, 25), LocalDate.of(1912, 7, 30)),
    /** 2: Taisho (大正). The edict of 30 July 1912 holds from the day's start, so that day bears both names. */
    TAISHO(2, LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 25)),
    /** 3: Showa (昭和). The edict of 25 December 1926 likewise. */
    SHOWA(3, LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7)),
    /** 4: Heisei (平成). */
    HEISEI(4, LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
    /** 5: Reiwa (令和). */
    REIWA(5, LocalDate.of(2019, 5, 1), LocalDate.MAX);

    private final int digit;
    private final LocalDate first;
    private final LocalDate last;

    Era(int digit, LocalDate first, LocalDate last) {
        this.digit = digit;
        this.first = first;
        this.last = last;
    }

    /** The era with this digit, 0 to 5. */
    static Optional<Era> ofDigit(int digit) {
        return Arrays.stream(values()).filter(each -> each.digit == digit).findFirst();
    }

    /** First day. */
    public LocalDate first() {
        return first;
    }

    /** Last day. */
    public LocalDate last() {
        return last;
    }
}
