package jp.madoguchi.ui;

import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Face;
import org.eclipse.swt.graphics.Rectangle;

/** How the small switches look: an icon, their words, and a check on the corner above the icon while they are on. */
final class Toggles {
    private static final int ARC = 32;
    private static final int ICON = 40;
    private static final int CHECK = 36;
    /** So many times its height a switch is wide when its words stand beside the icon. */
    private static final double BESIDE = 1.75;

    /** Words that would get smaller than this share of their size stand without an icon. */
    private static final double LEGIBLE = 0.67;

    private static final Stack TALL = new Stack(ICON, 16, 2 * CHECK);
    private static final Stack LOW = new Stack(32, 2, 10);

    /** An icon above words: its size, the gap between, and what stays free above and below both together. */
    private record Stack(int icon, int gap, int margin) {}

    private Toggles() {}

    static void paint(Brush brush, Rectangle area, Face.Feel feel, Icon icon, String label, Type type) {
        Rectangle r = Buttons.inset(area, brush.px(5));
        brush.fill(r, ARC, feel.checked() ? Role.TINT : Role.CARD, Role.TINT, feel.pressed());
        brush.border(r, ARC, feel.checked() ? 4 : 2, feel.checked() ? Role.PRI : Role.EDGE);
        if (area.height > area.width) {
            above(brush, r, icon, label, type, TALL);
        } else if (area.width < area.height * BESIDE) {
            above(brush, r, icon, label, type, LOW);
        } else {
            beside(brush, r, icon, label, type);
        }
        if (feel.checked()) {
            int mark = brush.px(CHECK);
            Buttons.checkMark(brush, 0, 0, mark, Role.PRI, Role.PRI_INK); // on the side of the icon, clear of the words
        }
    }

    private static void beside(Brush brush, Rectangle r, Icon icon, String label, Type type) {
        int size = brush.px(ICON);
        int gap = brush.px(12);
        int most = r.width - size - gap - brush.px(28);
        Paragraph words = brush.look().typesetter().fit(label, type, most, r.height - brush.px(10), 1);
        int x = r.x + (r.width - size - gap - words.width()) / 2;
        brush.icon(icon, x, r.y + (r.height - size) / 2, size, Role.PRI);
        var box = new Rectangle(x + size + gap, r.y + brush.px(4), words.width(), r.height - brush.px(8));
        brush.text(words, box, Align.LEFT, Role.INK);
    }

    private static void above(Brush brush, Rectangle r, Icon icon, String label, Type type, Stack stack) {
        int size = brush.px(stack.icon());
        int gap = brush.px(stack.gap());
        int most = r.height - size - gap - brush.px(stack.margin());
        Paragraph words = brush.look().typesetter().fit(label, type, r.width - brush.px(28), most, 1);
        if (words.size() < words.asked() * LEGIBLE) {
            brush.text(label, type, Buttons.inset(r, brush.px(14)), Align.CENTRE, Role.INK);
            return;
        }
        int y = r.y + (r.height - size - gap - words.height()) / 2;
        brush.icon(icon, r.x + (r.width - size) / 2, y, size, Role.PRI);
        var box = new Rectangle(r.x, y + size + gap, r.width, words.height());
        brush.text(words, box, Align.CENTRE, Role.INK);
    }

    /**
     * An icon and words side by side, the two centred together: how the keys that correct look. Enlarged
     * words stand alone, and those that would get too small beside the icon.
     */
    static void iconAndWords(Brush brush, Rectangle r, Icon icon, String label, Role role) {
        int size = Math.min(brush.px(44), r.height / 2);
        int gap = brush.px(12);
        int room = r.width - size - gap - brush.px(24);
        Paragraph words =
                brush.look().typesetter().fit(label, Type.AUX_KEY, Math.max(1, room), r.height - brush.px(8), 1);
        if (brush.look().scale().large() || words.size() < words.asked() * LEGIBLE) {
            brush.text(label, Type.AUX_KEY, Buttons.inset(r, brush.px(6)), Align.CENTRE, role);
            return;
        }
        int x = r.x + (r.width - size - gap - words.width()) / 2;
        brush.icon(icon, x, r.y + (r.height - size) / 2, size, role);
        brush.text(words, new Rectangle(x + size + gap, r.y, words.width(), r.height), Align.LEFT, role);
    }
}
