package jp.madoguchi.print.form;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

/** Where the texts of a side stand: on the paper, apart from each other, and not across a line between two boxes. */
final class Geometry {
    private static final double MARGIN = 28;
    /** Captions are spread to their box's edges, and a seal's date may touch; a point is a third of a millimetre. */
    private static final double TOLERANCE = 1;

    private final List<Box> texts = new ArrayList<>();
    private final List<Mark.Rule> walls = new ArrayList<>();

    Geometry(List<Mark> side) {
        for (Mark mark : side) {
            if (mark instanceof Mark.Text text && text.run().length() > 0) {
                texts.add(extent(text));
            } else if (mark instanceof Mark.Rule rule && Math.abs(rule.x1() - rule.x2()) < 0.01) {
                walls.add(rule);
            }
        }
    }

    /** From the top to the bottom of the em box, without the last spacing. */
    private static Box extent(Mark.Text text) {
        double width = text.run().width() * text.size() + (text.run().length() - 1) * text.spacing();
        return new Box(text.x(), text.baseline() - 0.88 * text.size(), width, text.size());
    }

    void check(String where) {
        for (int i = 0; i < texts.size(); i++) {
            Box text = texts.get(i);
            boolean onPaper = text.x() >= MARGIN
                    && text.right() <= 595.28 - MARGIN
                    && text.y() >= MARGIN
                    && text.bottom() <= Paper.HEIGHT - MARGIN;
            assertTrue(onPaper, where + ": off the paper: " + text);
            for (Mark.Rule wall : walls) {
                assertTrue(!crosses(text, wall), where + ": " + text + " crosses " + wall);
            }
            for (Box other : texts.subList(i + 1, texts.size())) {
                assertTrue(!overlap(text, other), where + ": " + text + " on " + other);
            }
        }
    }

    private static boolean crosses(Box text, Mark.Rule wall) {
        double middle = text.y() + text.height() / 2;
        boolean beside = middle > Math.min(wall.y1(), wall.y2()) && middle < Math.max(wall.y1(), wall.y2());
        return beside && wall.x1() > text.x() + TOLERANCE && wall.x1() < text.right() - TOLERANCE;
    }

    private static boolean overlap(Box one, Box other) {
        double width = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        double height = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return width > TOLERANCE && height > TOLERANCE;
    }
}
