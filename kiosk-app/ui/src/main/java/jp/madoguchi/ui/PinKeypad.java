package jp.madoguchi.ui;

import jp.madoguchi.session.Event;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Face;
import jp.madoguchi.ui.part.Touch;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Ten digits, clear and correct in 3 by 4, and below them, where height is short beside them, the switch that shuffles them. No key shows that it is pressed, so a
 * bystander or a camera sees only the hand.
 */
record PinKeypad(Room room, PinEntry entry, Runnable changed) implements Body {
    private static final int CELL_WIDTH = 330;
    private static final int CELL_HEIGHT = 200;
    private static final int CELL_LEAST = 96;
    private static final int SHUFFLE = 92;
    private static final int ARC = 32;
    private static final int COLUMNS = 3;
    private static final double SHUFFLE_BESIDE = 0.8;
    private static final int ROWS = 4;

    @Override
    public int least(int width) {
        return ROWS * room.touch(CELL_LEAST);
    }

    @Override
    public int most(int width) {
        return ROWS * room.touch(CELL_HEIGHT) + room.touch(SHUFFLE);
    }

    @Override
    public boolean isTouched() {
        return true;
    }

    @Override
    public void place(Rectangle box) {
        int shuffle = room.touch(SHUFFLE);
        boolean below = box.height - shuffle >= least(box.width);
        double columns = COLUMNS + (below ? 0 : SHUFFLE_BESIDE);
        int cellWidth = (int) Math.min(box.width / columns, room.px(CELL_WIDTH));
        int cellHeight = (box.height - (below ? shuffle : 0)) / ROWS;
        int left = box.x + (box.width - (int) (columns * cellWidth)) / 2;
        int right = left + COLUMNS * cellWidth;
        for (int i = 0; i < 9; i++) {
            digit(entry.order().get(i), cell(left, box.y, i % COLUMNS, i / COLUMNS, cellWidth, cellHeight));
        }
        correcting("clear", Icon.CROSS, entry::wipe, cell(left, box.y, 0, 3, cellWidth, cellHeight));
        digit(entry.order().get(9), cell(left, box.y, 1, 3, cellWidth, cellHeight));
        correcting("correct", Icon.DELETE, entry::deleteLast, cell(left, box.y, 2, 3, cellWidth, cellHeight));
        shuffle(
                below
                        ? new Rectangle(left, box.y + box.height - shuffle, right - left, shuffle)
                        : new Rectangle(right, box.y, (int) (SHUFFLE_BESIDE * cellWidth), ROWS * cellHeight));
    }

    private static Rectangle cell(int left, int top, int column, int row, int width, int height) {
        return new Rectangle(left + column * width, top + row * height, width, height);
    }

    private void digit(int digit, Rectangle bounds) {
        String name = String.valueOf(digit);
        var touch = Touch.button("digit-" + digit, name, room.words().ui("pin.digit"))
                .typing(true);
        Face face = (brush, area, feel) -> {
            Rectangle r = key(brush, area);
            brush.shadow(r, ARC, 6, 1);
            brush.fill(r, ARC, Role.CARD);
            edge(brush, r);
            brush.text(name, Type.PIN_KEY, area, Align.CENTRE, Role.INK); // a digit is lower than its line
        };
        new TouchTarget(room.root(), touch, room.box(), Role.BG, face, () -> {
                    entry.type(digit);
                    changed.run();
                })
                .at(bounds);
    }

    private void correcting(String key, Icon icon, Runnable action, Rectangle bounds) {
        String label = room.words().ui("pin." + key);
        var touch = Touch.button(key, label, room.words().ui("pin." + key + ".description"))
                .typing(true);
        Face face = (brush, area, feel) -> {
            Rectangle r = key(brush, area);
            brush.fill(r, ARC, Role.KEY_GROUND);
            edge(brush, r);
            Toggles.iconAndWords(brush, r, icon, label, Role.INK);
        };
        new TouchTarget(room.root(), touch, room.box(), Role.BG, face, () -> {
                    action.run();
                    changed.run();
                })
                .at(bounds);
    }

    private void shuffle(Rectangle bounds) {
        String label = room.words().ui("pin.shuffle");
        var touch = Touch.toggle("shuffle", label, room.words().ui("pin.shuffle.description"), entry.isScrambled());
        Face face = (brush, area, feel) -> Toggles.paint(brush, area, feel, Icon.SHUFFLE, label, Type.SWITCH);
        var then = room.presentation().withShuffled(!entry.isScrambled());
        Runnable action = room.posting(new Event.PresentationChanged(then));
        new TouchTarget(room.root(), touch, room.box(), Role.BG, face, action).at(bounds);
    }

    private static Rectangle key(Brush brush, Rectangle area) {
        return Buttons.inset(area, brush.px(9));
    }

    private static void edge(Brush brush, Rectangle r) {
        brush.border(r, ARC, 2, Role.EDGE);
    }
}
