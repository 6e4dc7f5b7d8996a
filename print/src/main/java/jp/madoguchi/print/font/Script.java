package jp.madoguchi.print.font;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * What can be set one letter after the other, from left to right, each in the one shape that its font has for it. Other scripts join their
 * letters, reorder them or run the other way: so set, a name would be another word or none.
 */
final class Script {
    private static final Set<UnicodeScript> PLAIN = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.COMMON);
    /** Parts of a syllable, and signs that describe a character instead of being one, such as U+2FF0. */
    private static final Set<UnicodeBlock> PIECES = Set.of(
            UnicodeBlock.HANGUL_JAMO,
            UnicodeBlock.HANGUL_JAMO_EXTENDED_A,
            UnicodeBlock.HANGUL_JAMO_EXTENDED_B,
            UnicodeBlock.IDEOGRAPHIC_DESCRIPTION_CHARACTERS);

    private Script() {}

    static boolean isSetLetterByLetter(int codePoint) {
        return Character.isIdeographic(codePoint)
                || (PLAIN.contains(UnicodeScript.of(codePoint)) && !PIECES.contains(UnicodeBlock.of(codePoint)));
    }
}
