package jp.madoguchi.card.jpki;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Date of birth as the card has it: an era, and a date of the Gregorian calendar of which parts may be unknown. Shows nothing
 * in {@code toString()}.
 *
 * @param era as its digit says, whether or not it fits the date
 * @param year Gregorian; 0 when unknown
 * @param month 1 to 12; 0 when unknown
 * @param day 1 to 31; 0 when unknown
 */
public record BirthDate(Era era, int year, int month, int day) {
    /** EYYYYMMDD (reference to the profile: public code that reads real certificates; the profile itself was not read). */
    private static final Pattern TEXT = Pattern.compile("([0-5])([0-9]{4})([0-9]{2})([0-9]{2})");

    private static final int DECEMBER = 12;
    private static final int LONGEST_MONTH = 31;
    /** A year with 29 February, for a date whose year is unknown. */
    private static final int LEAP_YEAR = 2000;

    /** Whether era and date agree. */
    public enum EraCheck {
        /** The date lies within the era. */
        AGREES,
        /** It does not: one of the two is wrong, and nothing says which. */
        DISAGREES,
        /** The era or a part of the date that would decide is unknown. */
        OPEN
    }

    /** Checks that there is such a day. */
    public BirthDate {
        if (year < 0 || year > 9999 || !isDay(year, month, day)) {
            throw new IllegalArgumentException("no such date");
        }
    }

    /** Reads nine digits, EYYYYMMDD; empty when they are none or there is no such day. */
    public static Optional<BirthDate> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(2));
        int month = Integer.parseInt(parts.group(3));
        int day = Integer.parseInt(parts.group(4));
        return isDay(year, month, day)
                ? Era.ofDigit(Integer.parseInt(parts.group(1))).map(era -> new BirthDate(era, year, month, day))
                : Optional.empty();
    }

    /** The whole date; empty when a part is unknown. */
    public Optional<LocalDate> date() {
        return year == 0 || month == 0 || day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /** Whether the era is one in which this date, as far as it is known, can lie. */
    public EraCheck eraCheck() {
        if (era == Era.UNKNOWN || year == 0) {
            return EraCheck.OPEN;
        }
        LocalDate earliest = LocalDate.of(year, Math.max(month, 1), month == 0 ? 1 : Math.max(day, 1));
        LocalDate latest = month == 0 ? LocalDate.of(year, DECEMBER, LONGEST_MONTH) : latestInMonth();
        if (latest.isBefore(era.first()) || earliest.isAfter(era.last())) {
            return EraCheck.DISAGREES;
        }
        return earliest.isBefore(era.first()) || latest.isAfter(era.last()) ? EraCheck.OPEN : EraCheck.AGREES;
    }

    private LocalDate latestInMonth() {
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    private static boolean isDay(int year, int month, int day) {
        if (month < 0 || month > DECEMBER || day < 0 || day > LONGEST_MONTH) {
            return false;
        }
        return month == 0
                || day <= YearMonth.of(year == 0 ? LEAP_YEAR : year, month).lengthOfMonth();
    }

    @Override
    public String toString() {
        return "BirthDate[***]";
    }
}
