package jp.madoguchi.ui.part;

import jp.madoguchi.ui.draw.Brush;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a part; {@code area} is the whole of it, from (0, 0). */
@FunctionalInterface
public interface Painter {
    void paint(Brush brush, Rectangle area);
}
