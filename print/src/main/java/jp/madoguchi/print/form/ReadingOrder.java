package jp.madoguchi.print.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Numbers the parts of a side as they are drawn, and finds the caption that a value belongs to. */
final class ReadingOrder {
    private final Map<String, Integer> captions = new HashMap<>();
    private int next;

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
