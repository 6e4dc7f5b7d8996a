package jp.madoguchi.ui.part;

import jp.madoguchi.ui.draw.Brush;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a touch target in its present state. */
@FunctionalInterface
public interface Face {
    void paint(Brush brush, Rectangle area, Feel feel);

    /** How the target is held: {@code pressed} is 1 under the finger and eases to 0. */
    record Feel(double pressed, boolean enabled, boolean checked) {}
}
