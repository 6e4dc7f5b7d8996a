package jp.madoguchi.ui.draw;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/**
 * Measures texts, each once: most of the time that a screen takes to be built is the toolkit's measuring. Lives no longer than
 * its screen, whose texts may hold a name.
 */
final class Ruler implements AutoCloseable {
    private final GC gc;
    private final Map<Font, Map<String, Integer>> known = new HashMap<>();

    Ruler(Display display) {
        gc = new GC(display);
    }

    /** How wide the text is in one line, in pixels. */
    int width(Font font, String text) {
        return text.isEmpty()
                ? 0
                : known.computeIfAbsent(font, f -> new HashMap<>()).computeIfAbsent(text, t -> measure(font, t));
    }

    @Override
    public void close() {
        gc.dispose();
    }

    private int measure(Font font, String text) {
        gc.setFont(font);
        return gc.textExtent(text).x;
    }
}
