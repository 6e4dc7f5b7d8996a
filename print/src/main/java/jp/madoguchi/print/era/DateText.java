package jp.madoguchi.print.era;

import java.time.LocalDate;

/** Dates as a register prints them: wide digits, one-digit numbers indented so that columns line up. */
public final class DateText {

    private DateText() {}

    /** 昭和５５年　４月　３日; the first year of an era is 元年. */
    public static String japanese(LocalDate day) {
        return alignedYear(day) + monthAndDay(day);
    }

    /** 昭和５５年４月３日, as in running text. */
    public static String unaligned(LocalDate day) {
        return japanese(day).replace("　", "");
    }

    /** 令和８年, of the era that counts this day. */
    public static String year(LocalDate day) {
        return alignedYear(day).replace("　", "");
    }

    private static String alignedYear(LocalDate day) {
        EraYear counted = EraYear.of(day);
        return counted.era() + (counted.year() == 1 ? "元" : wide(counted.year())) + "年";
    }

    /** １９８５年　４月１２日, for dates that a foreign resident's papers give in the western calendar. */
    public static String western(LocalDate day) {
        return wide(day.getYear()) + "年" + monthAndDay(day);
    }

    /** A number in wide digits, at least two places. */
    public static String wide(int number) {
        StringBuilder text = new StringBuilder(number < 10 ? "　" : "");
        Integer.toString(number).chars().forEach(digit -> text.append((char) (digit - '0' + '０')));
        return text.toString();
    }

    private static String monthAndDay(LocalDate day) {
        return wide(day.getMonthValue()) + "月" + wide(day.getDayOfMonth()) + "日";
    }
}
