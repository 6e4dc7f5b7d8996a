package jp.madoguchi.ui.draw;

import org.eclipse.swt.graphics.Rectangle;

/** Hears of every text that is painted, so that a layout test can see whether it stayed in its box. Secrets never pass here. */
@FunctionalInterface
public interface TextLog {
    /** Hears nothing. */
    TextLog NONE = (text, extent, box, size, asked) -> {};

    /**
     * A text was painted.
     *
     * @param extent what the text covers, in the coordinates of its canvas
     * @param box what it may cover
     * @param size the size painted, in pixels
     * @param asked the size asked for, in pixels
     */
    void painted(String text, Rectangle extent, Rectangle box, double size, double asked);
}
