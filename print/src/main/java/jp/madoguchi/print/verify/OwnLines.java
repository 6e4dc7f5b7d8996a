package jp.madoguchi.print.verify;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.print.form.FormLines;

/**
 * Whether lines are those of a form, which tell nothing: the sides of boxes, the lines between boxes from side to side, and diagonals
 * through boxes that stay empty. Strokes that spell something are shorter, or end nowhere, or cross a letter.
 */
final class OwnLines {
    /** A line in which others end. */
    private static final double LONG = 100;
    /** An empty box is wide and low. */
    private static final double WIDEST_DIAGONAL = 200;
    /** Of the thickness of a line, and of rounding. */
    private static final double TOUCHING = 1.3;
    /** Of a letter's box, on each side, where little is drawn. */
    private static final double EDGE = 0.12;
    /** A register of many persons has some hundred. */
    private static final int MOST = 1000;

    private final List<Line2D> rules;
    private final List<Line2D> sides = new ArrayList<>();

    private OwnLines(List<Line2D> rules, List<Rectangle2D> frames) {
        this.rules = rules;
        for (Rectangle2D frame : frames) {
            double right = frame.getX() + frame.getWidth();
            double top = frame.getY() + frame.getHeight();
            sides.add(new Line2D.Double(frame.getX(), frame.getY(), right, frame.getY()));
            sides.add(new Line2D.Double(right, frame.getY(), right, top));
            sides.add(new Line2D.Double(frame.getX(), top, right, top));
            sides.add(new Line2D.Double(frame.getX(), frame.getY(), frame.getX(), top));
        }
    }

    static boolean areRight(OwnGrammar page, List<Drawn.Letter> letters) {
        OwnLines lines = new OwnLines(page.rules(), page.frames());
        List<Rectangle2D> cores = letters.stream()
                .filter(letter -> !letter.isBlank())
                .map(OwnLines::core)
                .toList();
        return page.rules().size() + page.frames().size() <= MOST
                && page.frames().stream()
                        .allMatch(frame -> Math.min(frame.getWidth(), frame.getHeight()) >= FormLines.SHORTEST)
                && page.rules().stream().allMatch(lines::isOfAForm)
                && lines.sides.stream().noneMatch(side -> crossesOne(side, cores))
                && page.rules().stream().noneMatch(rule -> crossesOne(rule, cores));
    }

    private boolean isOfAForm(Line2D rule) {
        double across = rule.getX2() - rule.getX1();
        double up = rule.getY2() - rule.getY1();
        boolean straight = across == 0 ? Math.abs(up) >= FormLines.SHORTEST : up == 0 && across >= FormLines.SHORTEST;
        boolean diagonal = across >= WIDEST_DIAGONAL && up > 0;
        return (straight || diagonal) && ends(rule, rule.getP1()) && ends(rule, rule.getP2());
    }

    private boolean ends(Line2D rule, Point2D point) {
        return sides.stream().anyMatch(side -> side.ptSegDist(point) <= TOUCHING)
                || rules.stream()
                        .anyMatch(other -> other != rule
                                && other.getP1().distance(other.getP2()) >= LONG
                                && other.ptSegDist(point) <= TOUCHING);
    }

    private static boolean crossesOne(Line2D line, List<Rectangle2D> cores) {
        return cores.stream().anyMatch(line::intersects);
    }

    private static Rectangle2D core(Drawn.Letter letter) {
        Rectangle2D box = letter.box();
        return new Rectangle2D.Double(
                box.getX() + EDGE * box.getWidth(),
                box.getY() + EDGE * box.getHeight(),
                (1 - 2 * EDGE) * box.getWidth(),
                (1 - 2 * EDGE) * box.getHeight());
    }
}
