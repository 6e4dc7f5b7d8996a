package jp.madoguchi.ui;

import java.util.List;
import java.util.Locale;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Screen.Stage;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Pulse;
import jp.madoguchi.ui.part.Spoken;
import org.eclipse.swt.graphics.Rectangle;

/** The stages of the work on a panel. */
record RowsPanel(Room room, List<Screen.Row> rows) implements Body {
    private static final int ROW = 108;
    private static final int ROW_LEAST = 62;
    private static final int MARK = 52;
    private static final int PADDING = 14;
    private static final int SIDE = 40;
    private static final int BESIDE_MARK = 30;
    /** Words no smaller than this part of their size have room in every row. */
    private static final double SMALL = 0.7;

    private static final int FRAME_MS = 16;
    private static final double TURN_SECONDS = 1.2;
    private static final int SPINNER_DEGREES = 100;

    @Override
    public int least(int width) {
        int words = width - room.px(2 * (Panel.SHADE + SIDE) + MARK + BESIDE_MARK);
        int highest = rows.stream()
                .mapToInt(row -> room.look()
                        .typesetter()
                        .set(room.say(row.label()), type(row.stage()), words, SMALL)
                        .height())
                .max()
                .orElse(0);
        return rows.size() * Math.max(room.px(ROW_LEAST), highest + room.px(4)) + room.px(2 * PADDING);
    }

    @Override
    public int most(int width) {
        return room.px(rows.size() * ROW + 2 * PADDING);
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
        int height = (box.height - 2 * padding) / rows.size();
        int side = room.px(SIDE);
        for (int i = 0; i < rows.size(); i++) {
            var bounds = new Rectangle(shade + side, shade + padding + i * height, box.width - 2 * side, height);
            row(inside, rows.get(i), i, bounds);
        }
    }

    private void row(Room inside, Screen.Row row, int index, Rectangle bounds) {
        String label = room.say(row.label());
        String spoken = room.words().ui("row." + row.stage().name().toLowerCase(Locale.ROOT), label);
        var piece = new Piece(
                        inside.root(),
                        "row-" + (index + 1),
                        room.box(),
                        Role.CARD,
                        Spoken.label(spoken),
                        (brush, area) -> paint(brush, area, row.stage(), label, index > 0))
                .at(bounds);
        if (row.stage() == Stage.RUNNING) {
            int mark = room.px(MARK) + 4;
            var spinner = new Rectangle(0, (bounds.height - mark) / 2, mark, mark);
            Pulse.start(piece, spinner, FRAME_MS);
        }
    }

    private void paint(Brush brush, Rectangle area, Stage stage, String label, boolean divided) {
        int mark = Math.min(brush.px(MARK), area.height - brush.px(8));
        int left = mark + brush.px(BESIDE_MARK);
        if (divided) {
            brush.line(left, 1, area.width, 1, 2, Role.LINE);
        }
        var r = new Rectangle(0, (area.height - mark) / 2, mark, mark);
        switch (stage) {
            case DONE -> Buttons.checkMark(brush, r.x, r.y, mark, Role.OK, Role.OK_INK);
            case RUNNING -> {
                brush.arc(r, 0, 360, brush.px(6), Role.TRACK);
                brush.arc(r, room.seconds() / TURN_SECONDS * 360 % 360, SPINNER_DEGREES, brush.px(6), Role.PRI);
            }
            case OPEN -> brush.border(r, MARK, 4, Role.EDGE);
        }
        var words = new Rectangle(left, brush.px(2), area.width - left, area.height - brush.px(4));
        brush.text(label, type(stage), words, Align.LEFT, stage == Stage.OPEN ? Role.SUB : Role.INK);
    }

    private static Type type(Stage stage) {
        return stage == Stage.RUNNING ? Type.ROW_NOW : Type.ROW;
    }
}
