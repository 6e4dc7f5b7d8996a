package jp.madoguchi.print.seal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.print.form.PrintedItem;

/**
 * Compares the text of a sheet with what must stand on it: the caption and the value of every item, in their order, and nothing else.
 * White space does not count, because spread captions are read with some.
 */
public final class TextComparison {
    private static final Pattern SPACE = Pattern.compile("[\\s\u3000]+");

    private TextComparison() {}

    /**
     * The first place where they part.
     *
     * @param text in the order in which it is written
     * @return empty when the text says just what the items say
     */
    public static Optional<Difference> of(List<PrintedItem> items, String text) {
        String found = bare(text);
        int place = 0;
        for (PrintedItem item : items) {
            for (String expected : List.of(bare(item.label()), bare(item.value()))) {
                if (!found.startsWith(expected, place)) {
                    return Optional.of(new Difference(expected, found.substring(place)));
                }
                place += expected.length();
            }
        }
        return place == found.length() ? Optional.empty() : Optional.of(new Difference("", found.substring(place)));
    }

    /**
     * The same where the text is known letter by letter, blank ones too: a space that has moved tells another house number or name.
     *
     * @param text as our own composer wrote it
     */
    public static Optional<Difference> exact(List<PrintedItem> items, String text) {
        Optional<Difference> other = of(items, text);
        int place = 0;
        for (PrintedItem item : items) {
            String expected = item.label() + item.value();
            if (other.isEmpty() && !text.startsWith(expected, place)) {
                return Optional.of(new Difference(
                        item.value(),
                        text.substring(
                                Math.min(text.length(), place + item.label().length()))));
            }
            place += expected.length();
        }
        return other;
    }

    /** Whether a text counts for nothing here. */
    public static boolean isBlank(String text) {
        return bare(text).isEmpty();
    }

    /** A text without white space. */
    public static String bare(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    /**
     * Where sheet and seal part; both without white space.
     *
     * @param expected the caption or value that should come next; empty when nothing should
     * @param found what comes instead, to the end; empty when nothing does
     */
    public record Difference(String expected, String found) {
        @Override
        public String toString() {
            return "Difference[***]";
        }
    }
}
