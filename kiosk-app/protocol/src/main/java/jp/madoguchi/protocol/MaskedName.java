package jp.madoguchi.protocol;

import com.fasterxml.jackson.annotation.JsonValue;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A name as a public screen may show it: of each part the first character, of the rest only how many there are. */
public record MaskedName(@JsonValue String text) {
    static final String MASK = "○";
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

    /**
     * Whether somebody who is masked like this stands in a text, such as a page's: as one name, or, where a paper gives the surname once
     * for all its persons, part by part. A name is set apart from other text by anything but letters and digits.
     */
    public boolean standsIn(String words, boolean partByPart) {
        List<String> parts = SPACES.splitAsStream(text).toList();
        NameSearch search = new NameSearch(characters(words));
        return partByPart
                ? parts.stream().allMatch(part -> search.finds(List.of(characters(part))))
                : search.finds(parts.stream().map(MaskedName::characters).toList());
    }

    /** With their selectors and marks. */
    private static List<String> characters(String words) {
        var boundaries = BreakIterator.getCharacterInstance(Locale.JAPANESE);
        boundaries.setText(words);
        List<String> characters = new ArrayList<>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            characters.add(words.substring(start, end));
            start = end;
        }
        return characters;
    }

    private static String mask(String name) {
        List<String> parts = SPACES.splitAsStream(name.strip()).toList();
        return IntStream.range(0, parts.size())
                .mapToObj(position -> maskedPart(parts.get(position), position == 0))
                .collect(Collectors.joining(WIDE_SPACE));
    }

    private static String maskedPart(String part, boolean family) {
        List<String> characters = characters(part);
        if (characters.size() == 1 && !family) {
            return MASK;
        }
        return characters.isEmpty() ? "" : characters.get(0) + MASK.repeat(characters.size() - 1);
    }

    /** Says nothing: even masked, a name is personal. */
    @Override
    public String toString() {
        return "MaskedName";
    }
}
