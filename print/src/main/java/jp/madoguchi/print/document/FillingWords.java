package jp.madoguchi.print.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which a form says that an item was left out, does not exist, goes on, or that nothing follows. As somebody's name or
 * address they would be taken for the form's own. {@code config/certificate.schema.json} has the same pattern.
 */
final class FillingWords {
    /** Between two characters: spaces and variation selectors, which change no word. */
    private static final String GAP = "[\\p{Zs}\\p{Mn}]*";

    private static final String STAR = "[*\uFF0A\uFE61\u2217\u204E\u2731]";
    /** What words are decorated with, such as the brackets of 【省略】. */
    private static final String AROUND = "[\\p{Ps}\\p{Pe}\\p{Zs}\\p{Mn}*\uFF0A\uFE61\u2217\u204E\u2731]*";

    private static final Pattern PATTERN = Pattern.compile(String.join(
            "|",
            STAR + GAP + STAR,
            spaced("以下") + GAP + "(" + spaced("余白") + "|" + spaced("次頁") + ")",
            "\\p{Ps}" + GAP + spaced("つづき") + GAP + "\\p{Pe}",
            // By themselves only: a remark may well speak of what was left out.
            "^" + AROUND + "(" + spaced("省略") + "|" + spaced("余白") + "|" + spaced("次頁") + ")?" + AROUND + "$"));

    private FillingWords() {}

    static boolean areIn(String value) {
        return PATTERN.matcher(value).find();
    }

    /** For the test that holds the schema to it. */
    static String pattern() {
        return PATTERN.pattern();
    }

    private static String spaced(String word) {
        return word.replaceAll("(?<=.)(?=.)", Matcher.quoteReplacement(GAP));
    }
}
