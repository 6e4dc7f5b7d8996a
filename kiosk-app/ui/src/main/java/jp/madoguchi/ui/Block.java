package jp.madoguchi.ui;

import org.eclipse.swt.graphics.Rectangle;

/** A piece of a column; {@code zoom} is 1 or less where the column had to shrink. */
interface Block {
    /** The height it wants at this width, in pixels. */
    int height(int width, double zoom);

    /** The gap above it when it is not the first, in units. */
    default double gap() {
        return 20;
    }

    /** Whether it holds touch targets, which stand below the reach limit on the lower screen. */
    default boolean isTouched() {
        return false;
    }

    /** Whether it is left out rather than that words get too small. */
    default boolean yields() {
        return false;
    }

    /** Makes its parts in the box. */
    void place(Rectangle box, double zoom);
}
