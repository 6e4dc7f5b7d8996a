package jp.madoguchi.print.seal;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.print.form.PrintedItem;

/**
 * Compares the text of a sheet with what must stand on it: every value once, in the order of the items, with captions between them and
 * nothing else. White space does not count, because spread captions are read with some.
 */
public final class TextComparison {
    private static final Pattern SPACE = Pattern.compile("[\\s\u3000]+");

    private final List<String> values;
    private final List<String> captions;
    private final String text;
    /** At every place of the text, how many values may stand before it: several where a value could as well be a caption. */
    private final BitSet[] read;

    private TextComparison(List<PrintedItem> items, String text) {
        this.values = items.stream()
                .map(item -> bare(item.value()))
                .filter(value -> !value.isEmpty())
                .toList();
        this.captions = items.stream()
                .map(item -> bare(item.label()))
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
        this.text = bare(text);
        this.read = new BitSet[this.text.length() + 1];
    }

    /**
     * The first place where they part.
     *
     * @return empty when the text says just what the items say
     */
    public static Optional<Difference> of(List<PrintedItem> items, String text) {
        var comparison = new TextComparison(items, text);
        comparison.walk();
        return comparison.difference();
    }

    private void walk() {
        reach(0, 0);
        for (int place = 0; place < text.length(); place++) {
            BitSet here = read[place];
            if (here == null) {
                continue;
            }
            for (String caption : captions) {
                if (text.startsWith(caption, place)) {
                    for (int i = here.nextSetBit(0); i >= 0; i = here.nextSetBit(i + 1)) {
                        reach(place + caption.length(), i);
                    }
                }
            }
            for (int i = here.nextSetBit(0); i >= 0 && i < values.size(); i = here.nextSetBit(i + 1)) {
                if (text.startsWith(values.get(i), place)) {
                    reach(place + values.get(i).length(), i + 1);
                }
            }
        }
    }

    private void reach(int place, int count) {
        if (read[place] == null) {
            read[place] = new BitSet();
        }
        read[place].set(count);
    }

    private Optional<Difference> difference() {
        int last = text.length();
        if (read[last] != null && read[last].get(values.size())) {
            return Optional.empty();
        }
        while (read[last] == null) {
            last--;
        }
        int count = read[last].length() - 1;
        String expected = count < values.size() ? values.get(count) : "";
        return Optional.of(new Difference(expected, text.substring(last)));
    }

    private static String bare(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    /**
     * Where sheet and seal part; both without white space.
     *
     * @param expected the value that should come next; empty when nothing should
     * @param found what comes instead, to the end; empty when nothing does
     */
    public record Difference(String expected, String found) {
        @Override
        public String toString() {
            return "Difference[***]";
        }
    }
}
