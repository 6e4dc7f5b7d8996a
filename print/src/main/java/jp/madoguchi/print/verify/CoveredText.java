package jp.madoguchi.print.verify;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What must hold for every page, whoever made it: all its text can be seen, and nothing but a thin dark line is painted over it later. What lies
 * under the text, such as a ground or a municipality's emblem, is free.
 */
final class CoveredText implements Consumer<Drawn> {
    /** Lines between the rows of a table, which many programs draw last and some fill instead of stroking them. */
    private static final double THIN = 1.6;
    /** A letter seldom fills its box; what touches the edge covers nothing. */
    private static final double EDGE = 0.2;
    /** Smaller print is not read by anybody. */
    private static final double SMALLEST = 3;
    /** Comparisons of letters with what comes after them, of which a certificate needs a few hundred thousand. */
    private static final int MOST_COMPARISONS = 30_000_000;

    private final List<Rectangle2D> letters = new ArrayList<>();
    private final Rectangle2D.Double all = new Rectangle2D.Double();
    private int comparisons;
    private boolean endless;
    private Optional<Stray> found = Optional.empty();

    /** Whether the page should not even be drawn. */
    boolean isEndless() {
        return endless;
    }

    /** The first thing that breaks the rule. */
    Optional<Stray> found() {
        return found;
    }

    @Override
    public void accept(Drawn drawn) {
        if (drawn instanceof Drawn.Letter letter && !letter.isBlank()) {
            if (!letter.visible() || letter.box().getHeight() < SMALLEST) {
                report(Stray.HIDDEN_TEXT);
            }
            add(letter.box());
        } else if (drawn instanceof Drawn.Picture picture) {
            cover(picture.place());
        } else if (drawn instanceof Drawn.Area area && !(area.dark() && isThin(area.figure()))) {
            cover(area.figure());
        } else if (drawn instanceof Drawn.Line line && !(line.dark() && line.width() <= THIN)) {
            coverWith(line);
        } else if (drawn instanceof Drawn.Other other) {
            report(other.what());
        }
    }

    private void add(Rectangle2D box) {
        Rectangle2D inner = new Rectangle2D.Double(
                box.getX() + EDGE * box.getWidth(),
                box.getY() + EDGE * box.getHeight(),
                (1 - 2 * EDGE) * box.getWidth(),
                (1 - 2 * EDGE) * box.getHeight());
        all.setRect(letters.isEmpty() ? inner : all.createUnion(inner));
        letters.add(inner);
    }

    private static boolean isThin(Shape figure) {
        Rectangle2D room = figure.getBounds2D();
        return Math.min(room.getWidth(), room.getHeight()) <= THIN;
    }

    private void coverWith(Drawn.Line line) {
        Rectangle2D room = line.path().getBounds2D();
        double reach = line.width();
        room.setRect(
                room.getX() - reach, room.getY() - reach, room.getWidth() + 2 * reach, room.getHeight() + 2 * reach);
        if (!letters.isEmpty() && room.intersects(all)) {
            // A line of no width is one pixel wide.
            float width = (float) Math.max(line.width(), 0.1);
            cover(new BasicStroke(width).createStrokedShape(line.path()));
        }
    }

    private void cover(Shape paint) {
        if (letters.isEmpty() || !paint.getBounds2D().intersects(all)) {
            return;
        }
        comparisons += letters.size();
        if (comparisons > MOST_COMPARISONS) {
            report(Stray.ENDLESS);
        } else if (letters.stream().anyMatch(paint::intersects)) {
            report(Stray.COVERED_TEXT);
        }
    }

    private void report(Stray stray) {
        endless |= stray == Stray.ENDLESS;
        found = found.or(() -> Optional.of(stray));
    }
}
