package jp.madoguchi.ui;

import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Face;
import jp.madoguchi.ui.part.Touch;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.graphics.Rectangle;

/** The plain buttons that every screen shares. */
final class Buttons {
    private static final int ARC = 36;
    private static final int LABEL_INSET = 10;
    private static final int EDGE = 3;

    private Buttons() {}

    /** A wide button: filled for the likely way, with a border for the others. */
    static TouchTarget wide(Room room, Actions.Action action, boolean likely) {
        var touch = Touch.button(action.key(), action.label(), room.words().ui("describe.button"))
                .enabled(action.enabled());
        Face face = likely
                ? (brush, area, feel) -> filled(brush, area, feel, action.label())
                : (brush, area, feel) -> bordered(brush, area, feel, action.label());
        return new TouchTarget(room.root(), touch, room.box(), Role.BG, face, action.run());
    }

    /** What a wide button needs in width beside its words. */
    static int around(Room room) {
        return 2 * room.px(EDGE) + 2 * room.px(LABEL_INSET);
    }

    static void filled(Brush brush, Rectangle area, Face.Feel feel, String label) {
        Rectangle r = inset(area, brush.px(EDGE));
        if (!feel.enabled()) {
            brush.fill(r, ARC, Role.KEY_GROUND);
            brush.border(r, ARC, 2, Role.LINE);
            brush.text(label, Type.PRIMARY, inset(r, brush.px(LABEL_INSET)), Align.CENTRE, Role.FAINT);
            return;
        }
        brush.gradient(r, ARC, Role.PRI_TOP, Role.PRI_BOTTOM, false);
        if (feel.pressed() > 0) {
            brush.fill(r, ARC, Role.PRI, Role.PRI_DARK, feel.pressed() / 2);
        }
        brush.text(label, Type.PRIMARY, inset(r, brush.px(LABEL_INSET)), Align.CENTRE, Role.PRI_INK);
    }

    static void bordered(Brush brush, Rectangle area, Face.Feel feel, String label) {
        Rectangle r = inset(area, brush.px(EDGE));
        brush.fill(r, ARC, Role.CARD, Role.TINT, feel.pressed());
        brush.border(r, ARC, 3, feel.enabled() ? Role.EDGE : Role.LINE);
        brush.text(
                label,
                Type.SECONDARY,
                inset(r, brush.px(LABEL_INSET)),
                Align.CENTRE,
                feel.enabled() ? Role.INK : Role.FAINT);
    }

    /** The ground of a card that is touched, which sinks when pressed, or flat when it can't be; returns the card itself. */
    static Rectangle card(Brush brush, Rectangle area, int arc, Face.Feel feel) {
        return card(brush, area, arc, brush.px(Panel.SHADE), feel);
    }

    /** {@code shade} pixels are left above and below for its shadow, together twice as many. */
    static Rectangle card(Brush brush, Rectangle area, int arc, int shade, Face.Feel feel) {
        int side = brush.px(Panel.SHADE);
        int sunk = (int) Math.round(brush.px(4) * feel.pressed());
        var r = new Rectangle(side, shade / 2 + sunk, area.width - 2 * side, area.height - 2 * shade);
        if (feel.enabled()) {
            brush.shadow(r, arc, 12, 1 - 0.6 * feel.pressed());
            brush.fill(r, arc, Role.CARD, Role.TINT, feel.pressed());
        } else {
            brush.fill(r, arc, Role.STRIP);
        }
        if (brush.look().theme().isFlat()) {
            brush.border(r, arc, 3, feel.enabled() ? Role.EDGE : Role.LINE);
        }
        return r;
    }

    /** A disc with a check: the sign, beside the colour, that something is on or done. */
    static void checkMark(Brush brush, int x, int y, int size, Role ground, Role ink) {
        brush.disc(x + size / 2.0, y + size / 2.0, size / 2.0, ground);
        int icon = size * 7 / 10;
        brush.icon(Icon.CHECK, x + (size - icon) / 2, y + (size - icon) / 2, icon, ink);
    }

    static Rectangle inset(Rectangle r, int by) {
        return new Rectangle(r.x + by, r.y + by, Math.max(1, r.width - 2 * by), Math.max(1, r.height - 2 * by));
    }
}
