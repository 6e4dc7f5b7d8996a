package jp.madoguchi.session;

import java.time.LocalDate;

/** Birthdays as the term of a certificate counts them: the first is the one after the day of issue (発行の日後の5回目の誕生日). */
final class Birthday {
    private Birthday() {}

    /** Whether a day can be somebody's n-th birthday after the day of issue: each year after it holds one. */
    static boolean canBeThe(int number, LocalDate issued, LocalDate day) {
        return day.isAfter(issued.plusYears(number - 1L)) && !day.isAfter(issued.plusYears(number));
    }

    /**
     * Whether a day is the n-th birthday after the day of issue. For somebody born on 29 February both neighbours of the
     * missing day pass: no source says which of them the issuer takes.
     */
    static boolean isThe(int number, LocalDate born, LocalDate issued, LocalDate day) {
        LocalDate thisYear = born.withYear(issued.getYear());
        int firstYear = thisYear.isAfter(issued) ? issued.getYear() : issued.getYear() + 1;
        LocalDate birthday = born.withYear(firstYear + number - 1);
        boolean missing = birthday.getDayOfMonth() != born.getDayOfMonth();
        return day.equals(birthday) || (missing && day.equals(birthday.plusDays(1)));
    }
}
