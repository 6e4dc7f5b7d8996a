package jp.madoguchi.ui;

import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** A white card with a shadow that other parts stand on. */
final class Panel {
    static final int SHADE = 14;
    private static final int ARC = 40;

    private Panel() {}

    /** The panel covers the bounds; its shadow falls outside them, so parts on it are placed {@link #SHADE} further in. */
    static Canvas place(Room room, Rectangle bounds) {
        var canvas = new Canvas(room.root(), SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS);
        canvas.addListener(SWT.Paint, e -> {
            var brush = new Brush(e.gc, room.look());
            int shade = brush.px(SHADE);
            var area = new Rectangle(0, 0, canvas.getSize().x, canvas.getSize().y);
            var r = Buttons.inset(area, shade);
            brush.ground(area, Role.BG);
            paint(brush, r);
        });
        int shade = room.px(SHADE);
        canvas.setBounds(bounds.x - shade, bounds.y - shade, bounds.width + 2 * shade, bounds.height + 2 * shade);
        return canvas;
    }

    /** Its looks alone. */
    static void paint(Brush brush, Rectangle r) {
        brush.shadow(r, ARC, 12, 1);
        brush.fill(r, ARC, Role.CARD);
        if (brush.look().theme().isFlat()) {
            brush.border(r, ARC, 3, Role.EDGE);
        }
    }
}
