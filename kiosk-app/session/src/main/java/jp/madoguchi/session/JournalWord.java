package jp.madoguchi.session;

import java.util.Locale;

/** A name of this program's own in the journal, such as a state or an ending: never a text that came from outside. */
public record JournalWord(String text) {
    /** Nothing to say. */
    public static final JournalWord NONE = new JournalWord("");

    public JournalWord {
        if (!text.matches("[a-z0-9-]{0,40}")) {
            throw new IllegalArgumentException("not a word of the journal");
        }
    }

    public static JournalWord of(Enum<?> constant) {
        return new JournalWord(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** {@code EnteringSecret} becomes {@code entering-secret}. */
    public static JournalWord of(Class<?> type) {
        return new JournalWord(
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    }
}
