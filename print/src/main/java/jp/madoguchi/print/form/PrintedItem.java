package jp.madoguchi.print.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.print.font.Glyph;
import jp.madoguchi.print.font.GlyphRun;

/**
 * Something that stands on a sheet, in the document's own words.
 *
 * @param label the caption of its box; empty for text that stands by itself
 * @param value as printed; empty for a caption that stands by itself
 */
public record PrintedItem(String label, String value) {
    public PrintedItem {
        if (label.isEmpty() && value.isEmpty()) {
            throw new IllegalArgumentException("nothing is printed");
        }
    }

    /** The texts of a side in the order of reading, each value under its caption. */
    static List<PrintedItem> of(List<Mark> side) {
        Map<Integer, String> labels = new HashMap<>();
        Map<Integer, String> values = new HashMap<>();
        Set<Integer> numbers = new TreeSet<>();
        for (Mark mark : side) {
            if (mark instanceof Mark.Text text && text.run().length() > 0) {
                // A text of several lines is several marks.
                (text.part().role() == Part.Role.CAPTION ? labels : values)
                        .merge(text.part().number(), words(text.run()), String::concat);
                numbers.add(text.part().number());
            }
        }
        return numbers.stream()
                .map(number -> new PrintedItem(labels.getOrDefault(number, ""), values.getOrDefault(number, "")))
                .toList();
    }

    private static String words(GlyphRun run) {
        StringBuilder words = new StringBuilder();
        for (Glyph glyph : run.glyphs()) {
            words.append(glyph.text());
        }
        return words.toString();
    }

    @Override
    public String toString() {
        return "PrintedItem[" + label + "]";
    }
}
