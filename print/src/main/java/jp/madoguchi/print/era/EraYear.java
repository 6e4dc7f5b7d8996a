package jp.madoguchi.print.era;

import java.time.LocalDate;

/** A year as its Japanese era counts it, such as 令和 and 8; the year of the era's first day is 1, written 元年. */
public record EraYear(String era, int year) {
    /**
     * The era and its year on this day.
     *
     * @throws IllegalArgumentException when the day is before the calendar reform of 1873
     */
    public static EraYear of(LocalDate day) {
        Era era = EraTable.STANDARD.eraOf(day);
        return new EraYear(era.name(), day.getYear() - era.firstDay().getYear() + 1);
    }
}
