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
    private static final int SIDE = 16;
    private static final double LABEL_SHARE = 0.5;

    private record Fact(String label, String value) {}

    private MenuFacts() {}

    static int height(Room room, int count) {
        boolean lines = room.look().scale().large() && !room.areas().landscape();
        return lines ? inLines(room, count) : room.px(HEIGHT, room.areas().lower() ? HEIGHT : HEIGHT_LARGE);
    }

    /** Side by side in as little height as the usual ones. */
    static int least(Room room) {
        return room.px(HEIGHT);
    }

    private static int inLines(Room room, int count) {
        return room.px(count * LINE + 2 * MARGIN);
    }

    static void place(Room room, List<Screen.Fact> facts, Rectangle bounds) {
        List<Fact> columns = facts.stream()
                .map(f -> new Fact(room.say(f.label()), room.say(f.value())))
                .toList();
        String spoken = String.join(
                "\n", columns.stream().map(c -> c.label() + ": " + c.value()).toList());
        boolean inLines = room.look().scale().large() && !room.areas().landscape() && bounds.height > least(room);
        new Piece(
                        room.root(),
                        "facts",
                        room.box(),
                        Role.BG,
                        Spoken.label(spoken),
                        inLines
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

    private static void paintLines(Brush brush, Rectangle area, List<Fact> facts) {
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

    private static void paint(Brush brush, Rectangle area, List<Fact> columns) {
        ground(brush, area);
        int width = area.width / columns.size();
        int inside = width - brush.px(2 * SIDE);
        int high = area.height - brush.px(2 * MARGIN);
        double zoom = columns.stream()
                .mapToDouble(column -> zoom(brush, inside, high, column))
                .min()
                .orElse(1);
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                brush.line(i * width, brush.px(36), i * width, area.height - brush.px(36), 2, Role.STRIP_LINE);
            }
            column(
                    brush,
                    new Rectangle(i * width + brush.px(SIDE), brush.px(MARGIN), inside, high),
                    columns.get(i),
                    zoom);
        }
    }

    private static void column(Brush brush, Rectangle box, Fact fact, double zoom) {
        Paragraph label = label(brush, fact, box.width, zoom);
        Paragraph value = value(brush, fact, box.width, zoom);
        int y = box.y + (box.height - label.height() - value.height()) / 2;
        brush.text(label, new Rectangle(box.x, y, box.width, label.height()), Align.TOP_CENTRE, Role.SUB);
        brush.text(
                value, new Rectangle(box.x, y + label.height(), box.width, value.height()), Align.TOP_CENTRE, Role.INK);
    }

    /** The share of its size at which a fact fits, neither word of it smaller than the other; the facts take the least. */
    private static double zoom(Brush brush, int width, int height, Fact fact) {
        var scale = brush.look().scale();
        double zoom = 1;
        while (zoom > Column.smallest(scale) && !fits(brush, width, height, fact, zoom)) {
            zoom = scale.shrunk(zoom);
        }
        return zoom;
    }

    private static boolean fits(Brush brush, int width, int height, Fact fact, double zoom) {
        Paragraph label = label(brush, fact, width, zoom);
        Paragraph value = value(brush, fact, width, zoom);
        return label.size() >= label.asked()
                && value.size() >= value.asked()
                && label.height() + value.height() <= height;
    }

    private static Paragraph label(Brush brush, Fact fact, int width, double zoom) {
        return brush.look().typesetter().set(fact.label(), Type.FACT_LABEL, width, zoom);
    }

    private static Paragraph value(Brush brush, Fact fact, int width, double zoom) {
        return brush.look().typesetter().set(fact.value(), Type.FACT_VALUE, width, zoom);
    }
}
