package jp.madoguchi.print.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The texts of a side as they are drawn, each value under its caption; captions without any value come last. */
    static List<PrintedItem> of(List<Mark> side) {
        Map<Integer, String> labels = new LinkedHashMap<>();
        Map<Integer, String> values = new LinkedHashMap<>();
        for (Mark mark : side) {
            if (mark instanceof Mark.Text text && text.run().length() > 0) {
                // A text of several lines is several marks.
                (text.part().role() == Part.Role.CAPTION ? labels : values)
                        .merge(text.part().number(), words(text.run()), String::concat);
            }
        }
        List<PrintedItem> items = new ArrayList<>();
        values.forEach((number, value) -> {
            String label = labels.remove(number);
            items.add(new PrintedItem(label == null ? "" : label, value));
        });
        labels.values().forEach(label -> items.add(new PrintedItem(label, "")));
        return items;
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
