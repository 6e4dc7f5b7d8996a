package jp.madoguchi.ui;

import java.util.List;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Spoken;
import org.eclipse.swt.graphics.Rectangle;

/** The strip of facts below the tasks. */
final class MenuFacts {
    private static final int ARC = 36;
    private static final int HEIGHT = 150;
    private static final int HEIGHT_LARGE = 210;
    /** Enlarged and upright, each fact has a line. */
    private static final int LINE = 78;

    private static final int MARGIN = 14;
    private static final double LABEL_SHARE = 0.5;

    private record Column(String label, String value) {}

    private MenuFacts() {}

    static int height(Room room, int count) {
        return inLines(room)
                ? room.px(count * LINE + 2 * MARGIN)
                : room.px(HEIGHT, room.areas().lower() ? HEIGHT : HEIGHT_LARGE);
    }

    private static boolean inLines(Room room) {
        return room.look().scale().large() && !room.areas().landscape();
    }

    static void place(Room room, List<Screen.Fact> facts, Rectangle bounds) {
        List<Column> columns = facts.stream()
                .map(f -> new Column(room.say(f.label()), room.say(f.value())))
                .toList();
        String spoken = String.join(
                "\n", columns.stream().map(c -> c.label() + ": " + c.value()).toList());
        new Piece(
                        room.root(),
                        "facts",
                        room.box(),
                        Role.BG,
                        Spoken.label(spoken),
                        inLines(room)
                                ? (brush, area) -> paintLines(brush, area, columns)
                                : (brush, area) -> paint(brush, area, columns))
                .at(bounds);
    }

    private static void ground(Brush brush, Rectangle area) {
        brush.fill(area, ARC, Role.STRIP);
        if (brush.look().theme().isFlat()) {
            brush.border(area, ARC, 3, Role.EDGE);
        }
    }

    private static void paintLines(Brush brush, Rectangle area, List<Column> facts) {
        ground(brush, area);
        int side = brush.px(2 * MARGIN);
        int width = area.width - 2 * side;
        int labels = (int) (width * LABEL_SHARE);
        int line = (area.height - 2 * brush.px(MARGIN)) / facts.size();
        for (int i = 0; i < facts.size(); i++) {
            int y = brush.px(MARGIN) + i * line;
            brush.text(
                    facts.get(i).label(), Type.FACT_LABEL, new Rectangle(side, y, labels, line), Align.LEFT, Role.SUB);
            var value = new Rectangle(side + labels, y, width - labels, line);
            brush.text(facts.get(i).value(), Type.FACT_VALUE, value, Align.RIGHT, Role.INK);
        }
    }

    private static void paint(Brush brush, Rectangle area, List<Column> columns) {
        ground(brush, area);
        int width = area.width / columns.size();
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                brush.line(i * width, brush.px(36), i * width, area.height - brush.px(36), 2, Role.STRIP_LINE);
            }
            var box = new Rectangle(
                    i * width + brush.px(16), brush.px(14), width - brush.px(32), area.height - brush.px(28));
            column(brush, box, columns.get(i));
        }
    }

    private static void column(Brush brush, Rectangle box, Column column) {
        var typesetter = brush.look().typesetter();
        Paragraph label = typesetter.fit(column.label(), Type.FACT_LABEL, box.width, box.height * 2 / 5, 1);
        Paragraph value = typesetter.fit(column.value(), Type.FACT_VALUE, box.width, box.height - label.height(), 1);
        int y = box.y + (box.height - label.height() - value.height()) / 2;
        brush.text(label, new Rectangle(box.x, y, box.width, label.height()), Align.TOP_CENTRE, Role.SUB);
        brush.text(
                value, new Rectangle(box.x, y + label.height(), box.width, value.height()), Align.TOP_CENTRE, Role.INK);
    }
}
