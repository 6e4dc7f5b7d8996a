package jp.madoguchi.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the head of the catalogue in plain Japanese promises. */
class PlainJapaneseTest {
    private static final String PLAIN = "日月年人今前上下中見入書新円時分間大名何";
    private static final Pattern KANJI = Pattern.compile("[\\p{IsHan}&&[^々]][\\p{IsHan}]*");
    private static final Pattern SYNTAX = Pattern.compile("\\{[^{}]*}");
    private static final Pattern READING = Pattern.compile("（[^）]*）");
    private static final int LONGEST = 48;

    private final Texts texts;

    PlainJapaneseTest() throws ConfigurationException {
        texts = Texts.load(Path.of(System.getProperty("madoguchi.root"), "config"));
    }

    /** Behind the word, or behind the whole name of which it is a part: 所得・課税証明書（しょとく・かぜい しょうめいしょ）. */
    @Test
    void everyWordInHarderKanjiHasItsReadingBehindIt() {
        var bare = new ArrayList<String>();
        for (String key : texts.keys()) {
            String text = words(key);
            var word = KANJI.matcher(text);
            while (word.find()) {
                boolean plain = word.group().chars().allMatch(c -> PLAIN.indexOf(c) >= 0);
                var read = Pattern.compile(Pattern.quote(word.group()) + "[^、。（ ]{0,20}（[ぁ-んァ-ー・、 0-9すうじつ]+");
                if (!plain && !read.matcher(text).find()) {
                    bare.add(key + ": " + word.group());
                }
            }
        }
        assertEquals(List.of(), bare);
    }

    /** 出す and 出る: to print, to issue, to hand in, to give back, to pull out. */
    @Test
    void noWordIsUsedThatMeansSeveralThingsHere() {
        var unclear = Pattern.compile("出[しすさるたて]|出(な|ま)|(^|[ 、。「])(だ[しす]|で[るたて])");
        assertEquals(
                List.of(),
                texts.keys().stream()
                        .filter(key -> unclear.matcher(words(key)).find())
                        .toList());
    }

    /** A PIN or a password is keyed in (おす), money is paid (はらう). */
    @Test
    void onlyACardIsInserted() {
        var inserted = Pattern.compile("(^|[ 、。])[入い]れ");
        var otherThings = Pattern.compile("暗証番号|パスワード|おかね|かみ|すうじ|もじ");
        for (String key : texts.keys()) {
            String text = words(key);
            if (inserted.matcher(text).find()) {
                assertTrue(text.contains("カード"), key + ": " + text);
                assertFalse(otherThings.matcher(text).find(), key + ": " + text);
            }
        }
    }

    @Test
    void copiesOfACertificateAreNotCountedAsSheets() {
        for (String key : texts.keys()) {
            if (key.contains("copies") || key.equals("review.total")) {
                assertTrue(words(key).contains("部（ぶ）") || words(key).contains("部（なんぶ）"), key);
            }
        }
        assertTrue(words("printing.sheet").contains("まい"));
    }

    @Test
    void everySentenceIsShort() {
        var longer = new ArrayList<String>();
        for (String key : texts.keys()) {
            for (String sentence : READING.matcher(words(key)).replaceAll("").split("。", -1)) {
                if (sentence.replace(" ", "").length() > LONGEST) {
                    longer.add(key + ": " + sentence);
                }
            }
        }
        assertEquals(List.of(), longer);
    }

    @Test
    void wordsStandApart() {
        for (String key : texts.keys()) {
            String text = words(key);
            assertTrue(READING.matcher(text).replaceAll("").length() < 14 || text.contains(" "), key + ": " + text);
        }
    }

    private String words(String key) {
        return SYNTAX.matcher(texts.pattern(Language.EASY_JAPANESE, key)).replaceAll("1");
    }
}
