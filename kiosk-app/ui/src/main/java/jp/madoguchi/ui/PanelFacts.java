package jp.madoguchi.ui;

import java.util.List;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import org.eclipse.swt.graphics.Rectangle;

/** Labels and their values in rows; all values begin below each other. */
record PanelFacts(Room room, List<Fact> facts) implements ReportPanel.Section {
    private static final int PADDING = 6;
    private static final int BETWEEN = 28;
    private static final double MOST_LABEL = 0.45;

    /** A label and its value, put into words. */
    record Fact(String label, String value) {}

    private record Row(Paragraph label, Paragraph value, int height) {}

    @Override
    public int height(int width, double zoom) {
        return facts.stream().mapToInt(fact -> row(fact, width, zoom).height()).sum();
    }

    @Override
    public void paint(Brush brush, Rectangle box, double zoom) {
        int left = labels(box.width, zoom);
        int y = box.y;
        for (Fact fact : facts) {
            Row row = row(fact, box.width, zoom);
            brush.line(box.x, y, box.x + box.width, y, 2, Role.LINE);
            int top = y + padding(zoom);
            int first = row.value().lineHeight() - row.label().lineHeight();
            var label = new Rectangle(
                    box.x, top + Math.max(0, first / 2), left, row.label().height());
            var value = new Rectangle(
                    box.x + left,
                    top + Math.max(0, -first / 2),
                    box.width - left,
                    row.value().height());
            brush.text(row.label(), label, Align.TOP_LEFT, Role.SUB);
            brush.text(row.value(), value, Align.TOP_LEFT, Role.INK);
            y += row.height();
        }
    }

    private Row row(Fact fact, int width, double zoom) {
        var typesetter = room.look().typesetter();
        int left = labels(width, zoom);
        Paragraph label = typesetter.set(fact.label(), Type.FACT_LABEL, left - room.px(BETWEEN), zoom);
        Paragraph value = typesetter.set(fact.value(), Type.REPORT_VALUE, width - left, zoom);
        int raised = Math.abs(value.lineHeight() - label.lineHeight()) / 2;
        int words = Math.max(label.height(), value.height()) + raised;
        return new Row(label, value, words + 2 * padding(zoom));
    }

    /** What the widest label needs, and the space before its value. */
    private int labels(int width, double zoom) {
        int widest = facts.stream()
                .mapToInt(fact -> room.look()
                        .typesetter()
                        .line(fact.label(), Type.FACT_LABEL, zoom)
                        .width())
                .max()
                .orElse(0);
        return Math.min(widest + room.px(BETWEEN) + 1, (int) (width * MOST_LABEL));
    }

    private int padding(double zoom) {
        return (int) (room.px(PADDING) * zoom);
    }
}
