package jp.madoguchi.print.document;

import java.util.Optional;
import java.util.regex.Pattern;

/** Checks of what a record may hold. Their messages name the field and never its value, which is personal. */
final class Field {

    private Field() {}

    /** Text for one box of the form: not blank, without control characters, of limited length. */
    static String text(String name, String value, int maxCodePoints) {
        if (value.isBlank() || value.codePointCount(0, value.length()) > maxCodePoints) {
            throw new IllegalArgumentException(name + ": 1 to " + maxCodePoints + " characters, not blank");
        }
        if (value.codePoints().anyMatch(Field::hasNoShape)) {
            throw new IllegalArgumentException(name + ": control character or half a surrogate pair");
        }
        return value;
    }

    static Optional<String> text(String name, Optional<String> value, int maxCodePoints) {
        return value.map(present -> text(name, present, maxCodePoints));
    }

    static String matching(String name, String value, Pattern pattern) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(name + ": does not match " + pattern);
        }
        return value;
    }

    private static boolean hasNoShape(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
