package jp.madoguchi.ui;

import java.util.List;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Labels and their values in lines; the values of a column begin below each other.
 *
 * @param tight whether two facts may share a line
 */
record PanelFacts(Room room, List<Fact> facts, boolean tight) implements ReportPanel.Section {
    private static final int PADDING = 6;
    private static final double MOST_LABEL = 0.45;

    /** A label and its value, put into words. */
    record Fact(String label, String value) {}

    private record Cell(Paragraph label, Paragraph value) {
        /** The label stands on the line of the first line of its value. */
        int raised() {
            return (value.lineHeight() - label.lineHeight()) / 2;
        }

        int height() {
            return Math.max(label.height() + Math.max(0, raised()), value.height() + Math.max(0, -raised()));
        }
    }

    @Override
    public int height(int width, double zoom) {
        var columns = columns(width, zoom);
        return columns.lines().stream()
                .mapToInt(line -> height(line, columns, width, zoom))
                .sum();
    }

    @Override
    public void paint(Brush brush, Rectangle box, double zoom) {
        var columns = columns(box.width, zoom);
        int y = box.y;
        for (List<Fact> line : columns.lines()) {
            brush.line(box.x, y, box.x + box.width, y, 2, Role.LINE);
            for (int i = 0; i < line.size(); i++) {
                int labels = labels(columns, i, box.width, zoom);
                int x = box.x + i * columns.second();
                int width = line.size() > 1 && i == 0 ? columns.second() : box.x + box.width - x;
                Cell cell = cell(line.get(i), labels, width, zoom);
                paint(brush, cell, new Rectangle(x, y + padding(zoom), width, cell.height()), labels);
            }
            y += height(line, columns, box.width, zoom);
        }
    }

    private static void paint(Brush brush, Cell cell, Rectangle box, int labels) {
        int label = box.y + Math.max(0, cell.raised());
        int value = box.y + Math.max(0, -cell.raised());
        brush.text(
                cell.label(), new Rectangle(box.x, label, labels, cell.label().height()), Align.TOP_LEFT, Role.SUB);
        brush.text(
                cell.value(),
                new Rectangle(
                        box.x + labels, value, box.width - labels, cell.value().height()),
                Align.TOP_LEFT,
                Role.INK);
    }

    private int height(List<Fact> line, FactColumns columns, int width, double zoom) {
        int highest = 0;
        for (int i = 0; i < line.size(); i++) {
            int labels = labels(columns, i, width, zoom);
            highest = Math.max(
                    highest,
                    cell(line.get(i), labels, width - i * columns.second(), zoom)
                            .height());
        }
        return highest + 2 * padding(zoom);
    }

    private Cell cell(Fact fact, int labels, int width, double zoom) {
        var typesetter = room.look().typesetter();
        int words = labels - room.px(FactColumns.BETWEEN);
        return new Cell(
                typesetter.set(fact.label(), Type.FACT_LABEL, words, zoom),
                typesetter.set(fact.value(), Type.REPORT_VALUE, width - labels, zoom));
    }

    private FactColumns columns(int width, double zoom) {
        return tight ? FactColumns.paired(room, facts, width, zoom) : FactColumns.single(facts);
    }

    private int labels(FactColumns columns, int column, int width, double zoom) {
        return Math.min(columns.labels(room, column, zoom) + 1, (int) (width * MOST_LABEL));
    }

    private int padding(double zoom) {
        return (int) (room.px(PADDING) * zoom);
    }
}
