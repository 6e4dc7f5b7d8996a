package jp.madoguchi.session.conversation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Language;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.Telephone;
import jp.madoguchi.config.Texts;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.twin.Cards;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every sentence that a screen of the graph can show exists in every language. */
class TextsOfTheGraphTest {
    private static final Set<Text> SHOWN = shown();

    private final Texts texts = load();

    private static Texts load() {
        try {
            return Texts.load(Cards.config())
                    .with(Municipalities.load(Cards.config()))
                    .with(new Telephone("0120-000-000"));
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<Text> shown() {
        var shown = new HashSet<Text>();
        Walk.whole().states().forEach(state -> collect(state.screen(), shown));
        Stream.of("take-sheets", "take-money", "take-sheets-money", "look-tray", "welcome.card-in")
                .map(Text::of)
                .forEach(shown::add);
        Stream.concat(Starts.states(), Starts.kinds()).forEach(state -> collect(state.screen(), shown));
        return shown;
    }

    private static void collect(Object value, Set<Text> into) {
        Holdings.valuesIn(value).stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .forEach(into::add);
    }

    @ParameterizedTest
    @EnumSource
    void everyTextOfEveryScreenHasItsPlaceForEachArgument(Language language) {
        for (Text text : SHOWN) {
            var pattern = new MessageFormat(texts.pattern(language, text.key()), language.locale());
            assertEquals(text.arguments().size(), pattern.getFormatsByArgumentIndex().length, text.key());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextComesOutWithoutABraceLeft(Language language) {
        for (Text text : SHOWN) {
            String sentence =
                    texts.format(language, text.key(), text.arguments().toArray());
            assertFalse(sentence.isBlank() || sentence.contains("{"), text.key());
        }
    }

    @ParameterizedTest
    @EnumSource(Ending.Kind.class)
    void everyEndingSaysWhatHappenedWhatItMeansForTheCardAndWhatToDoNext(Ending.Kind kind) {
        for (Language language : Language.values()) {
            Stream.of(".title", ".card", ".next")
                    .map(part -> Ending.of(kind).key() + part)
                    .forEach(key -> assertDoesNotThrow(() -> texts.pattern(language, key)));
        }
    }
}
