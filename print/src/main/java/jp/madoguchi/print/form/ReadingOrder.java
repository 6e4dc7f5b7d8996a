package jp.madoguchi.print.form;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers the parts of a side as they are drawn, and finds the caption that a value belongs to. */
final class ReadingOrder {
    private static final Comparator<Mark> DRAWING = Comparator.<Mark>comparingInt(ReadingOrder::layer)
            .thenComparingInt(mark -> mark.part().number())
            .thenComparing(mark -> mark.part().role());

    private final Map<String, Integer> captions = new HashMap<>();
    private int next;

    /** The marks as they are drawn: a caption right before its value, wherever on the side both stand. */
    static List<Mark> sorted(List<Mark> side) {
        return side.stream().sorted(DRAWING).toList();
    }

    private static int layer(Mark mark) {
        if (mark instanceof Mark.Text) {
            return 2;
        }
        return mark.part().equals(Part.DECORATION) ? 0 : 1;
    }

    Part next(Part.Role role) {
        return new Part(role, next++);
    }

    /** A caption, which waits for the next value of the same name. */
    Part caption(String name) {
        Part caption = next(Part.Role.CAPTION);
        captions.put(name, caption.number());
        return caption;
    }

    /** A value, read right after its caption wherever on the side both stand. */
    Part value(String name) {
        return Optional.ofNullable(captions.remove(name))
                .map(number -> new Part(Part.Role.VALUE, number))
                .orElseGet(() -> next(Part.Role.PARAGRAPH));
    }
}
