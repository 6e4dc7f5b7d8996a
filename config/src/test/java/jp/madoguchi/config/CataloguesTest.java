package jp.madoguchi.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogues that are shipped, drafts and all; that their keys are alike, {@link Texts#load} sees to. */
class CataloguesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9])");
    /** The era and its year are the first two arguments of a date and of a year of taxation; most languages leave both out. */
    private static final Set<String> ERA = Set.of("0", "1");

    /** In Japanese a municipality needs no English name, which is the first argument. */
    private static final String WITH_PLACE = "ending.taxed-elsewhere.next";

    private static final Pattern SENTENCE_END = Pattern.compile("。|[.?!]( |$)");

    private final Texts texts;

    CataloguesTest() throws ConfigurationException {
        texts = Texts.load(Path.of(System.getProperty("madoguchi.root"), "config"));
    }

    @ParameterizedTest
    @EnumSource
    void everyTextTakesTheArgumentsThatJapaneseTakes(Language language) {
        for (String key : texts.keys()) {
            Set<String> expected = arguments(Language.JAPANESE, key);
            Set<String> taken = arguments(language, key);
            if (hasEra(key) && Collections.disjoint(taken, ERA)) {
                expected.removeAll(ERA);
            }
            if (language.standIn() != Language.JAPANESE && key.equals(WITH_PLACE)) {
                expected.add("0");
            }
            assertEquals(expected, taken, key);
        }
    }

    /** A choice between forms that a language needs, such as of the plural, must be written for every number. */
    @ParameterizedTest
    @EnumSource
    void everyTextComesOutWholeForEveryNumber(Language language) {
        for (String key : texts.keys()) {
            for (int number : new int[] {0, 1, 2, 3, 5, 12, 2026}) {
                var pattern = new MessageFormat(texts.pattern(language, key), language.locale());
                var arguments = new Object[pattern.getFormatsByArgumentIndex().length];
                Arrays.fill(arguments, number);
                String text = pattern.format(arguments);
                assertFalse(
                        text.isEmpty() || text.contains("{") || text.contains("}") || text.contains("null"),
                        key + ": " + text);
            }
        }
    }

    /** To {@link MessageFormat} it begins a quotation: what follows would not be replaced, and the sign would vanish. */
    @ParameterizedTest
    @EnumSource
    void noTextHasTheStraightApostrophe(Language language) {
        for (String key : texts.keys()) {
            assertFalse(texts.pattern(language, key).contains("'"), key);
        }
    }

    /** What went wrong, what it means for the card and what to do; plain Japanese has one thing in a sentence, and so more of them. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EASY_JAPANESE")
    void anEndingSaysEachThingInTwoSentencesAtMost(Language language) {
        for (String key : texts.keys()) {
            if (key.startsWith("ending.")) {
                String text = texts.pattern(language, key);
                assertTrue(SENTENCE_END.splitAsStream(text).count() <= 2, key + ": " + text);
            }
        }
    }

    /** Who cannot see it, or not its colour, has to find it by its words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "JAPANESE; [右左上下赤青緑黄丸](い|色の?|の)?(ボタン|キー|タイル)",
                "EASY_JAPANESE; (みぎ|ひだり|うえ|した|上|下|あか|あお|みどり|きいろ|まる)(い|の)? ?(ボタン|キー|タイル)",
                "ENGLISH; (?i)\\b(left|right|upper|lower|top|bottom|red|green|blue|yellow|round|square)\\b( \\w+)? (button|key|tile)s?\\b",
                "SPANISH; (?i)\\b(botón|botones|tecla|teclas)\\b.{0,12}\\b(izquierd|derech|superior|inferior|roj|verde|azul|amarill|redond)"
            })
    void noTextTellsAKeyByItsPlaceColourOrShape(Language language, Pattern telling) {
        for (String key : texts.keys()) {
            String text = texts.pattern(language, key);
            assertFalse(telling.matcher(text).find(), key + ": " + text);
        }
    }

    private Set<String> arguments(Language language, String key) {
        var arguments = new TreeSet<String>();
        var found = ARGUMENT.matcher(texts.pattern(language, key));
        while (found.find()) {
            arguments.add(found.group(1));
        }
        return arguments;
    }

    private static boolean hasEra(String key) {
        return key.equals("check.day") || key.startsWith("options.tax-year.");
    }
}
