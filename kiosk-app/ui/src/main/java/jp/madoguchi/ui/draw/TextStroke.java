package jp.madoguchi.ui.draw;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints paragraphs and tells the log where they went. */
final class TextStroke {
    /** The glyphs of Noto Sans CJK stand low in their line; this share of the size lifts them to the eye's middle. */
    private static final double LIFT = 0.03;

    private final GC gc;
    private final Look look;

    TextStroke(GC gc, Look look) {
        this.gc = gc;
        this.look = look;
    }

    void paint(Paragraph p, Rectangle box, Align align, Role role) {
        gc.setFont(p.font());
        gc.setForeground(look.theme().color(role));
        boolean top = align == Align.TOP_LEFT || align == Align.TOP_CENTRE;
        int y = box.y + (top ? 0 : (box.height - p.height()) / 2);
        int left = box.x + box.width;
        int glyphs = gc.getFontMetrics().getHeight();
        int lift = (p.lineHeight() - glyphs) / 2 - (int) Math.round(p.size() * LIFT);
        for (int i = 0; i < p.lines().size(); i++) {
            String line = p.lines().get(i);
            int width = line.isEmpty() ? 0 : gc.textExtent(line).x;
            int x = x(box, width, align);
            left = Math.min(left, x);
            gc.drawText(line, x, y + i * p.lineHeight() + lift, true);
        }
        var extent = new Rectangle(left, y, p.width(), p.height());
        look.log().painted(p.text(), extent, box, p.size(), p.asked());
    }

    private static int x(Rectangle box, int width, Align align) {
        return switch (align) {
            case LEFT, TOP_LEFT -> box.x;
            case CENTRE, TOP_CENTRE -> box.x + (box.width - width) / 2;
            case RIGHT -> box.x + box.width - width;
        };
    }
}
