package jp.madoguchi.print.era;

import java.time.LocalDate;

/** A year as its Japanese era counts it, such as 令和 and 8; the year of the era's first day is 1, written 元年. */
public record EraYear(String era, int year) {
    /**
     * The era and its year on this day.
     *
     * @throws IllegalArgumentException when the day is before the calendar reform of 1873, or later than an era may last; the message says
     *     which
     */
    public static EraYear of(LocalDate day) {
        return EraTable.STANDARD.yearOf(day);
    }
}
