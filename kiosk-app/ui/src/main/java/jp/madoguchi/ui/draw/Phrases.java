package jp.madoguchi.ui.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Cuts a text where a line may end. Japanese is cut by phrase (文節), never inside a word: after punctuation, where the
 * kana that close a phrase meet the word that opens the next, and before words such as ください. Languages with
 * spaces are cut at the spaces. No library in reach does this for Java: ICU's phrase mode cuts くだ|さい.
 */
final class Phrases {
    private static final String NEVER_FIRST = "。、，．！？!?）」』】〉》〕］)]}…ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ゛゜％%：:・〜～–-\u200B";
    private static final String NEVER_LAST = "（「『【〈《〔［([{";
    private static final String STOPS = "。、，．！？!?…・：";
    private static final String CLOSERS = "）」』】";
    private static final Pattern OPENERS = Pattern.compile("ください|いただ|おります|おりません|しました|している|もう一度|すべて|そのまま|しばらく");
    /** Kana between two kanji of one word: 取り出す, 受け付け, 読み取り, 引き続き. */
    private static final Pattern OKURIGANA = Pattern.compile(".*\\p{IsHan}[りけみちえめれげべいき]");

    /** Zero-width space: a line may end here, else nothing is seen of it. */
    static final char MAY_END = '\u200B';

    private Phrases() {}

    /** The pieces in order; joined they are the text again. */
    static List<String> of(String text) {
        return cut(text, i -> endsBefore(text, i));
    }

    private static List<String> cut(String text, IntPredicate endsBefore) {
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            if (endsBefore.test(i)) {
                pieces.add(text.substring(from, i));
                from = i;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    /** The pieces where a line may end after every wide character, but not before punctuation or inside a foreign word. */
    static List<String> characters(String text) {
        return cut(text, i -> {
            boolean wide = isWide(text.charAt(i - 1)) || isWide(text.charAt(i));
            boolean word = isKana(text.charAt(i - 1)) && isKana(text.charAt(i)); // a Japanese word in a Chinese text
            return endsBefore(text, i) || (wide && !word && text.charAt(i - 1) != ' ' && mayCutBefore(text, i));
        });
    }

    private static boolean isKana(char c) {
        return c >= '\u3041' && c <= '\u30FF';
    }

    /** Whether a line may end before {@code i} at the cost of a word, but never of punctuation. */
    static boolean mayCutBefore(String text, int i) {
        char before = text.charAt(i - 1);
        char after = text.charAt(i);
        return NEVER_FIRST.indexOf(after) < 0
                && NEVER_LAST.indexOf(before) < 0
                && !Character.isLowSurrogate(after)
                && after != ' ';
    }

    /** Whether the piece leans on the one before it, as ください does, so that a line had better not begin with it. */
    static boolean leans(String piece) {
        return OPENERS.matcher(piece).lookingAt();
    }

    /** The text without the marks where a line may end. */
    static String visible(String text) {
        return text.indexOf(MAY_END) < 0 ? text : text.replace(String.valueOf(MAY_END), "");
    }

    private static boolean endsBefore(String text, int i) {
        char before = text.charAt(i - 1);
        char after = text.charAt(i);
        if (before == ' ' || before == '　' || before == MAY_END) {
            return after != ' ';
        }
        if (!mayCutBefore(text, i) || (!isWide(before) && !isWide(after))) {
            return false;
        }
        if (CLOSERS.indexOf(before) >= 0) {
            return !isHiragana(after);
        }
        return STOPS.indexOf(before) >= 0 || NEVER_LAST.indexOf(after) >= 0 || opensPhrase(text, i);
    }

    private static boolean opensPhrase(String text, int i) {
        char before = text.charAt(i - 1);
        char after = text.charAt(i);
        boolean opener = OPENERS.matcher(text).region(i, text.length()).lookingAt();
        if (opener && isHonorific(before)) {
            return false;
        }
        if (isHiragana(after)) {
            return before == 'を' || opener || beginsHonorific(text, i);
        }
        if (isHiragana(before)) {
            boolean sameWord =
                    isKanji(after) && OKURIGANA.matcher(text.substring(0, i)).matches();
            return !isHonorific(before) && !sameWord;
        }
        return isKanji(before) && (isKatakana(after) || endsCompound(text, i));
    }

    /** 利用者証明用|電子証明書 may part, 申請用紙 and ご用意 may not. */
    private static boolean endsCompound(String text, int i) {
        return text.charAt(i - 1) == '用' && isKanji(text, i - 3, i) && isKanji(text, i, i + 3);
    }

    private static boolean isKanji(String text, int from, int to) {
        return from >= 0
                && to <= text.length()
                && text.substring(from, to).chars().allMatch(c -> isKanji((char) c));
    }

    /** お and ご belong to the word that follows. */
    private static boolean isHonorific(char c) {
        return c == 'お' || c == 'ご';
    }

    /** 手続きを|お選び, ことも|ご相談. */
    private static boolean beginsHonorific(String text, int i) {
        return isHonorific(text.charAt(i)) && i + 1 < text.length() && isKanji(text.charAt(i + 1));
    }

    private static boolean isWide(char c) {
        return c >= 0x2E80;
    }

    private static boolean isHiragana(char c) {
        return c >= 0x3041 && c <= 0x309F;
    }

    private static boolean isKatakana(char c) {
        return c >= 0x30A0 && c <= 0x30FF;
    }

    private static boolean isKanji(char c) {
        return (c >= 0x3400 && c <= 0x9FFF) || c == '々';
    }
}
