package jp.madoguchi.print.verify;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Letters that are read as one text, on one or more lines.
 *
 * @param letters the first and the last are not blank
 */
record TextRun(int page, List<Drawn.Letter> letters) {
    /** Captions and titles are spread, in em. */
    private static final double SPREAD = 4;
    /** A wider gap in a value would be read as a space; in em. */
    private static final double CLOSE = 0.1;
    /** A line of a caption is centred, in em. */
    private static final double INDENT = 6;
    /** From line to line, in em. */
    private static final double LEADING = 1.8;

    private static final double SAME_LINE = 0.3;
    /** Sizes of one text differ by rounding. */
    private static final double SAME_SIZE = 0.02;
    /** Of a letter's height, above and below, where little is drawn. */
    private static final double MARGIN = 0.15;

    /** What the letters take up. */
    Rectangle2D box() {
        Rectangle2D box = core(letters.get(0));
        letters.stream()
                .filter(letter -> !letter.isBlank())
                .forEach(letter -> Rectangle2D.union(box, core(letter), box));
        return box;
    }

    private static Rectangle2D core(Drawn.Letter letter) {
        Rectangle2D box = letter.box();
        double margin = MARGIN * box.getHeight();
        return new Rectangle2D.Double(box.getX(), box.getY() + margin, box.getWidth(), box.getHeight() - 2 * margin);
    }

    /** Whether every letter stands right of the one before it, or begins the next line, and is as large; letters may be spread. */
    boolean flows() {
        return flows(SPREAD);
    }

    /** The same of a value, whose letters stand close. */
    boolean flowsClosely() {
        return flows(CLOSE);
    }

    private boolean flows(double widest) {
        Rectangle2D start = letters.get(0).box();
        Rectangle2D last = start;
        for (Drawn.Letter letter : letters.subList(1, letters.size())) {
            Rectangle2D box = letter.box();
            double em = Math.max(last.getHeight(), box.getHeight());
            double down = last.getMinY() - box.getMinY();
            if (Math.abs(box.getHeight() - last.getHeight()) > SAME_SIZE * em) {
                return false;
            }
            if (Math.abs(down) <= SAME_LINE * em) {
                double gap = box.getMinX() - last.getMaxX();
                if (gap < -SAME_LINE * em || gap > widest * em || box.getMinX() <= last.getMinX()) {
                    return false;
                }
            } else if (down > 0 && down <= LEADING * em && Math.abs(box.getMinX() - start.getMinX()) <= INDENT * em) {
                start = box;
            } else {
                return false;
            }
            last = box;
        }
        return true;
    }
}
