package jp.madoguchi.ui;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.config.Language;
import jp.madoguchi.config.Texts;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.ui.draw.Script;

/**
 * The catalogue in the language in use.
 *
 * @param readings how what was put into words here is said
 */
record Wording(Texts texts, Language language, Readings readings) {
    /** A text that is said otherwise than it is shown: a name is not for everybody who stands by. */
    private static final String SPOKEN = ".spoken";

    /**
     * Where words don't stand apart, a space between two wide characters only says that a line may end there: no gap is seen. In an argument, such as
     * a masked name, it is a real one.
     */
    private static final Pattern SOFT_SPACE = Pattern.compile("(?<=[\\u2E80-\\uFFEF]) (?=[\\u2E80-\\uFFEF])");

    private static final char MAY_END = '\u200B';
    private static final char FIXED_SPACE = '\u00A0';

    /** The sentence with its arguments; an argument that is a {@link Text} is put into words first. */
    String of(Text text) {
        Object[] arguments = text.arguments().stream()
                .map(each -> each instanceof Text inner ? of(inner) : fixed(each))
                .toArray();
        String shown = soft(texts.format(language, text.key(), arguments));
        readings.remember(shown, () -> spoken(text));
        return shown;
    }

    /** The sentence as it is said. */
    String spoken(Text text) {
        String key = texts.keys().contains(text.key() + SPOKEN) ? text.key() + SPOKEN : text.key();
        Object[] arguments = text.arguments().stream()
                .map(each -> each instanceof Text inner ? spoken(inner) : each)
                .toArray();
        return texts.spoken(language, key, arguments);
    }

    /** A text of the frame as it is said; an argument may be a text of this screen. */
    String spokenUi(String key, Object... arguments) {
        Object[] said = Stream.of(arguments)
                .map(each -> each instanceof String shown ? readings.of(shown) : each)
                .toArray();
        return texts.spoken(language, "ui." + key, said);
    }

    /** A text of the frame, under {@code ui.}. */
    String ui(String key, Object... arguments) {
        String shown = soft(texts.format(language, "ui." + key, arguments));
        readings.remember(shown, () -> spokenUi(key, arguments));
        return shown;
    }

    /** All that can be chosen, in the order of the screen. */
    List<Language> languages() {
        return texts.languages();
    }

    private String soft(String text) {
        return Script.of(language).spaced() ? text : SOFT_SPACE.matcher(text).replaceAll(String.valueOf(MAY_END));
    }

    private static Object fixed(Object argument) {
        return argument instanceof String words ? words.replace(' ', FIXED_SPACE) : argument;
    }
}
