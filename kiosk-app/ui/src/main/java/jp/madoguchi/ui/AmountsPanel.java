package jp.madoguchi.ui;

import java.util.List;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Spoken;
import org.eclipse.swt.graphics.Rectangle;

/** Amounts of money on a panel, one below the other; the last is what matters now, and stands out. */
record AmountsPanel(Room room, List<Screen.Fact> facts) implements Body {
    private static final int ROW = 104;
    private static final int ROW_LEAST = 64;
    /** How much higher the last row is. */
    private static final double LAST = 1.5;

    private static final int PADDING = 14;
    private static final int SIDE = 40;
    private static final int BETWEEN = 24;
    private static final int GROUND_ARC = 28;

    @Override
    public int least(int width) {
        return height(ROW_LEAST);
    }

    @Override
    public int most(int width) {
        return height(ROW);
    }

    private int height(int row) {
        return (int) (room.px(row) * rows()) + room.px(2 * PADDING);
    }

    private double rows() {
        return facts.size() - 1 + LAST;
    }

    @Override
    public boolean isTouched() {
        return false;
    }

    @Override
    public void place(Rectangle box) {
        var inside = room.in(Panel.place(room, box));
        int shade = room.px(Panel.SHADE);
        int padding = room.px(PADDING);
        int side = room.px(SIDE);
        int row = (int) ((box.height - 2 * padding) / rows());
        for (int i = 0; i < facts.size(); i++) {
            boolean last = i == facts.size() - 1;
            int y = shade + padding + i * row;
            int height = last ? shade + box.height - padding - y : row;
            place(inside, facts.get(i), i, last, new Rectangle(shade + side, y, box.width - 2 * side, height));
        }
    }

    private void place(Room inside, Screen.Fact fact, int index, boolean last, Rectangle bounds) {
        String label = room.say(fact.label());
        String value = room.say(fact.value());
        String spoken = label + ": " + value;
        new Piece(
                        inside.root(),
                        "amount-" + (index + 1),
                        room.box(),
                        Role.CARD,
                        Spoken.label(spoken),
                        (brush, area) -> paint(brush, area, label, value, last, index > 0))
                .at(bounds);
    }

    private static void paint(Brush brush, Rectangle area, String label, String value, boolean last, boolean divided) {
        if (last) {
            int margin = brush.px(8);
            brush.fill(new Rectangle(0, margin, area.width, area.height - 2 * margin), GROUND_ARC, Role.TINT);
        } else if (divided) {
            brush.line(0, 1, area.width, 1, 2, Role.LINE);
        }
        int side = brush.px(BETWEEN);
        int whole = area.width - 2 * side;
        Type large = last ? Type.TITLE : Type.PRICE;
        var amount = brush.look().typesetter().fit(value, large, whole * 3 / 5, area.height - brush.px(12), 1);
        var right = new Rectangle(area.width - side - amount.width(), 0, amount.width(), area.height);
        brush.text(amount, right, Align.RIGHT, last ? Role.PRI : Role.INK);
        var left = new Rectangle(side, 0, whole - amount.width() - brush.px(BETWEEN), area.height);
        brush.text(label, last ? Type.ROW_NOW : Type.ROW, left, Align.LEFT, Role.INK);
    }
}
