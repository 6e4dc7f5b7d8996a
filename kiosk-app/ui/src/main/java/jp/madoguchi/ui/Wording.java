package jp.madoguchi.ui;

import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.config.Language;
import jp.madoguchi.config.Texts;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.ui.draw.Script;

/** The catalogue in the language in use. */
record Wording(Texts texts, Language language) {
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
        return soft(texts.format(language, text.key(), arguments));
    }

    /** A text of the frame, under {@code ui.}. */
    String ui(String key, Object... arguments) {
        return soft(texts.format(language, "ui." + key, arguments));
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
