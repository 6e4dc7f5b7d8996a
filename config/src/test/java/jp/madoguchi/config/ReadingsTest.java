package jp.madoguchi.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a voice is given to read of the Japanese texts. */
class ReadingsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9])");
    /** Arguments, their formats and choices, without the words in them. */
    private static final Pattern FORMAT = Pattern.compile("\\{[0-9](,(number|choice),)?|[0-9]+[#<]|[#|}]");

    /** Digits are put into kana when the sentence is spoken. */
    private static final Pattern SAID = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー、。「」 0-9]*");

    /** は and へ at the end of a phrase, which are said わ and え. */
    private static final String PARTICLE = ".*[はへ]([ 、。].*|$)";

    /** Only the written text counts years by the era, whose name comes as kanji. */
    private static final Set<String> ERA = Set.of("0", "1");

    private final Path config = Path.of(System.getProperty("madoguchi.root"), "config");

    static Stream<Language> japanese() {
        return Stream.of(Language.values()).filter(each -> each.standIn() == Language.JAPANESE);
    }

    @ParameterizedTest
    @MethodSource("japanese")
    void everyTextThatIsNotWrittenAsItIsSaidHasAReading(Language language) throws ConfigurationException {
        Catalogue catalogue = Catalogue.read(config, language);
        catalogue.patterns().forEach((key, text) -> {
            boolean said = SAID.matcher(FORMAT.matcher(text).replaceAll("")).matches() && !text.matches(PARTICLE);
            assertTrue(said || catalogue.readings().containsKey(key), key);
        });
    }

    @ParameterizedTest
    @MethodSource("japanese")
    void aMunicipalityIsSaidAsItIsRead(Language language) throws ConfigurationException {
        Texts texts = Texts.load(config).with(Municipalities.load(config));
        assertEquals("架空市", texts.format(language, "municipality.999999"));
        assertEquals("かくうし", texts.spoken(language, "municipality.999999"));
    }

    @Test
    void whereItHasAnotherNameItIsSaidByThat() throws ConfigurationException {
        Texts texts = Texts.load(config).with(Municipalities.load(config));
        assertEquals("Kaku City", texts.spoken(Language.ENGLISH, "municipality.999999"));
    }

    /** Whatever is put into it, here a number. */
    @ParameterizedTest
    @MethodSource("others")
    void noTextIsSaidThatItsVoiceCannotRead(Language language) throws ConfigurationException {
        Texts texts = Texts.load(config).with(Municipalities.load(config)).with(new Telephone("0120-000-000"));
        var simplified = Charset.forName("GB2312").newEncoder();
        for (String key : texts.keys()) {
            String said = texts.spoken(language, key, 1, 1, 1, 1, 1, 1);
            said.codePoints()
                    .forEach(c -> assertTrue(
                            switch (Character.UnicodeScript.of(c)) {
                                case HIRAGANA, KATAKANA -> false;
                                case HAN -> language == Language.CHINESE && simplified.canEncode((char) c);
                                case HANGUL -> language == Language.KOREAN;
                                default -> true;
                            },
                            () -> key + ": " + said));
        }
    }

    static Stream<Language> others() {
        return Stream.of(Language.values()).filter(each -> each.standIn() != Language.JAPANESE);
    }

    @Test
    void aJapaneseNameBehindItsTranslationIsForTheEye() throws ConfigurationException {
        Texts texts = Texts.load(config);
        assertEquals("Residence certificate (juminhyo)", texts.spoken(Language.ENGLISH, "kind.residence-certificate"));
        String ask = texts.spoken(Language.ENGLISH, "ending.taxed-elsewhere.next", "Kaku City", "架空市");
        assertTrue(ask.contains("ask Kaku City, at its counter"), ask);
    }

    @ParameterizedTest
    @MethodSource("japanese")
    void aReadingIsInKanaOnly(Language language) throws ConfigurationException {
        Catalogue.read(config, language).readings().forEach((key, reading) -> {
            String said = FORMAT.matcher(reading).replaceAll("");
            assertTrue(SAID.matcher(said).matches(), () -> key + ": " + said);
        });
    }

    @ParameterizedTest
    @MethodSource("japanese")
    void aReadingTakesTheArgumentsOfItsTextThoughNotTheEra(Language language) throws ConfigurationException {
        Catalogue catalogue = Catalogue.read(config, language);
        catalogue.readings().forEach((key, reading) -> {
            Set<String> expected = arguments(catalogue.patterns().getOrDefault(key, ""));
            if (key.equals("check.day") || key.startsWith("options.tax-year.")) {
                expected.removeAll(ERA);
            }
            assertEquals(expected, arguments(reading), key);
        });
    }

    @ParameterizedTest
    @MethodSource("japanese")
    void theParticlesAreWrittenAsTheyAreSaid(Language language) throws ConfigurationException {
        Catalogue.read(config, language)
                .readings()
                .forEach((key, reading) -> assertFalse(reading.matches(PARTICLE), key + ": " + reading));
    }

    @Test
    void whatIsSpokenHasKanaForItsNumbers() throws ConfigurationException {
        Texts texts = Texts.load(config);
        assertEquals("にせんにじゅうななねん しがつ はつか", texts.spoken(Language.JAPANESE, "check.day", "令和", 9, 2027, 4, 20));
        assertEquals("のこり いっかい", texts.spoken(Language.JAPANESE, "check.tries.left", 1));
        assertEquals("1 try left", texts.spoken(Language.ENGLISH, "check.tries.left", 1));
    }

    private static Set<String> arguments(String pattern) {
        var arguments = new TreeSet<String>();
        var found = ARGUMENT.matcher(pattern);
        while (found.find()) {
            arguments.add(found.group(1));
        }
        return arguments;
    }
}
