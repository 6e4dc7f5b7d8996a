package jp.madoguchi.protocol;

import com.fasterxml.jackson.annotation.JsonValue;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A name as a public screen may show it: of each part the first character, of the rest only how many there are. */
public record MaskedName(@JsonValue String text) {
    private static final String MASK = "○";
    private static final String WIDE_SPACE = "\u3000";
    private static final Pattern SPACES = Pattern.compile("[\\s\u3000]+");

    /**
     * Takes a name that is masked already, such as one from the wire.
     *
     * @throws IllegalArgumentException when it shows more than a public screen may
     */
    public MaskedName {
        if (!text.equals(mask(text))) {
            throw new IllegalArgumentException("not masked");
        }
    }

    /**
     * The parts of {@code name} are divided by wide or narrow spaces; a character and its selector are one. A given name of
     * one character is hidden, because otherwise the whole name would stand there.
     */
    public static MaskedName of(String name) {
        return new MaskedName(mask(name));
    }

    private static String mask(String name) {
        List<String> parts = SPACES.splitAsStream(name.strip()).toList();
        return IntStream.range(0, parts.size())
                .mapToObj(position -> maskedPart(parts.get(position), position == 0))
                .collect(Collectors.joining(WIDE_SPACE));
    }

    private static String maskedPart(String part, boolean family) {
        var characters = BreakIterator.getCharacterInstance(Locale.JAPANESE);
        characters.setText(part);
        int first = characters.next();
        if (first == BreakIterator.DONE) {
            return "";
        }
        if (first == part.length() && !family) {
            return MASK;
        }
        var masked = new StringBuilder(part.substring(0, first));
        while (characters.next() != BreakIterator.DONE) {
            masked.append(MASK);
        }
        return masked.toString();
    }

    /** Says nothing: even masked, a name is personal. */
    @Override
    public String toString() {
        return "MaskedName";
    }
}
