package jp.madoguchi.pos.escpos;

import java.util.ArrayList;
import java.util.List;

/** Text in the pieces that are one shape each: a character with its variation selector and its combining marks. */
final class Clusters {
    private Clusters() {}

    static List<String> of(String text) {
        List<String> clusters = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = begin + Character.charCount(text.codePointAt(begin));
            while (end < text.length() && belongsToTheOneBefore(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            clusters.add(text.substring(begin, end));
            begin = end;
        }
        return clusters;
    }

    // Variation selectors are non-spacing marks, too (Unicode, general category Mn).
    private static boolean belongsToTheOneBefore(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
