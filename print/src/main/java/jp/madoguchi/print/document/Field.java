package jp.madoguchi.print.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.madoguchi.print.era.EraYear;

/** Checks of what a record may hold. Their messages name the field and never its value, which is personal. */
final class Field {
    /** The longest name of a person; passports hold fewer. */
    static final int NAME = 150;

    static final int ADDRESS = 200;

    /** What older systems put where they lacked a character; a certificate has it or is refused. */
    private static final Pattern STAND_INS = Pattern.compile("[〓□]");

    private static final Pattern READING = Pattern.compile("[ぁ-ゖゝゞァ-ヾ \u3000]+");

    private Field() {}

    /**
     * Text for one box of the form: not blank, without control and format characters, of limited length, with single spaces between its
     * words only, so that nothing is pushed out of sight, and without the words by which a form says that there is nothing.
     */
    static String text(String name, String value, int maxCodePoints) {
        if (value.codePoints().allMatch(Field::isSpace) || value.codePointCount(0, value.length()) > maxCodePoints) {
            throw new FieldException(name, "1 to " + maxCodePoints + " characters, not blank");
        }
        if (value.codePoints().anyMatch(Field::hasNoShape)) {
            throw new FieldException(name, "control or format character, or half a surrogate pair");
        }
        rule(name, !STAND_INS.matcher(value).find(), "〓 and □ stand for a missing character");
        rule(name, hasSingleSpaces(value), "a space at an end, or two in a row");
        rule(name, !FillingWords.areIn(value), "words that only the form itself prints, such as ＊＊＊ or 以下余白");
        return value;
    }

    static Optional<String> text(String name, Optional<String> value, int maxCodePoints) {
        return value.map(present -> text(name, present, maxCodePoints));
    }

    /** A furigana: kana, their prolonging and repeating marks and the middle dot, with spaces between the names. */
    static Optional<String> reading(String name, Optional<String> value, int maxCodePoints) {
        text(name, value, maxCodePoints);
        rule(name, value.stream().allMatch(READING.asMatchPredicate()), "a reading is kana");
        return value;
    }

    /** Text on a family register outside its running entries: a label in brackets would begin an item of its own there. */
    static String unbracketed(String name, String value, int maxCodePoints) {
        rule(name, value.indexOf('【') < 0 && value.indexOf('】') < 0, "the brackets 【】 are the form's own");
        return text(name, value, maxCodePoints);
    }

    static String matching(String name, String value, Pattern pattern) {
        if (!pattern.matcher(value).matches()) {
            throw new FieldException(name, "does not match " + pattern);
        }
        return value;
    }

    static Optional<String> matching(String name, Optional<String> value, Pattern pattern) {
        return value.map(present -> matching(name, present, pattern));
    }

    /** A day that a Japanese era counts, or may count one day. */
    static LocalDate date(String name, LocalDate day) {
        try {
            EraYear.of(day);
        } catch (IllegalArgumentException e) {
            throw new FieldException(name, String.valueOf(e.getMessage()));
        }
        return day;
    }

    static Optional<LocalDate> date(String name, Optional<LocalDate> day) {
        return day.map(present -> date(name, present));
    }

    /** Nothing happens to anybody before the day of birth. */
    static void sinceBirth(String name, Optional<LocalDate> day, LocalDate birthDate) {
        rule(name, day.stream().noneMatch(birthDate::isAfter), "before the birth date");
    }

    /** What an entry tells lies between its person's birth and the day of issue. */
    static void inLife(String name, Optional<LocalDate> day, LocalDate birthDate, LocalDate issuedOn) {
        untilIssue(name, day, issuedOn);
        sinceBirth(name, day, birthDate);
    }

    /** A register does not tell the future. */
    static void untilIssue(String name, Optional<LocalDate> day, LocalDate issuedOn) {
        rule(name, day.stream().noneMatch(issuedOn::isBefore), "after the day of issue");
    }

    /** Such as {@code residents[0].}, to be put before the name of a field. */
    static String of(String list, int index) {
        return list + "[" + index + "].";
    }

    /** Lines of a box such as 備考. */
    static List<String> lines(String name, List<String> lines, int maxLines, int maxCodePoints) {
        count(name, lines, 0, maxLines);
        lines.forEach(line -> text(name, line, maxCodePoints));
        return List.copyOf(lines);
    }

    /** So many, and no fewer. */
    static <T> List<T> count(String name, List<T> list, int min, int max) {
        if (list.size() < min || list.size() > max) {
            throw new FieldException(name, min + " to " + max);
        }
        return List.copyOf(list);
    }

    /** A number that only one person has. */
    static <T> void own(String name, List<T> people, Function<T, Optional<String>> number) {
        List<String> given =
                people.stream().map(number).flatMap(Optional::stream).toList();
        rule(name, given.size() == Set.copyOf(given).size(), "one number for two persons");
    }

    static void rule(String name, boolean kept, String rule) {
        if (!kept) {
            throw new FieldException(name, rule);
        }
    }

    private static boolean hasSingleSpaces(String value) {
        boolean space = true;
        for (int codePoint : value.codePoints().toArray()) {
            if (space && isSpace(codePoint)) {
                return false;
            }
            space = isSpace(codePoint);
        }
        return !space;
    }

    /** Those that may not be broken too, which Java doesn't count as white space. */
    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean hasNoShape(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
