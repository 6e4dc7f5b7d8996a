package jp.madoguchi.ui.draw;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;

/** The fonts in use, made once each and disposed together. */
public final class Fonts implements AutoCloseable {
    private record Face(String family, int points, boolean bold) {}

    private final Display display;
    private final Map<Face, Font> made = new HashMap<>();

    public Fonts(Display display) {
        this.display = display;
    }

    /** Sizes are in pixels at the toolkit's 96 dots an inch, so a point is 4/3 of them. */
    Font font(String family, double pixels, boolean bold) {
        var face = new Face(family, Math.max(1, (int) Math.round(pixels * 0.75)), bold);
        return made.computeIfAbsent(
                face, f -> new Font(display, f.family(), f.points(), f.bold() ? SWT.BOLD : SWT.NORMAL));
    }

    @Override
    public void close() {
        made.values().forEach(Font::dispose);
        made.clear();
    }
}
