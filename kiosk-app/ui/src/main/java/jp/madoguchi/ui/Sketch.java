package jp.madoguchi.ui;

import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Role;
import org.eclipse.swt.graphics.Rectangle;

/** A brush for pictures, which are drawn on a square of 240 by 240 whatever their size on the screen. */
record Sketch(Brush brush, Rectangle area) {
    static final int GRID = 240;

    double magnify() {
        return Math.min(area.width, area.height) / (double) GRID;
    }

    Rectangle at(double x, double y, double width, double height) {
        double m = magnify();
        int left = (int) Math.round(area.x + x * m);
        int top = (int) Math.round(area.y + y * m);
        return new Rectangle(
                left,
                top,
                (int) Math.round(area.x + (x + width) * m) - left,
                (int) Math.round(area.y + (y + height) * m) - top);
    }

    /** {@code radius} of the corners, in the grid. */
    void fill(double x, double y, double width, double height, double radius, Role role) {
        brush.fill(at(x, y, width, height), units(2 * radius), role);
    }

    void border(double x, double y, double width, double height, double radius, double stroke, Role role) {
        brush.border(at(x, y, width, height), units(2 * radius), units(stroke), role);
    }

    void disc(double x, double y, double radius, Role role) {
        brush.disc(area.x + x * magnify(), area.y + y * magnify(), radius * magnify(), role);
    }

    void strokes(String strokes, double width, Role stroke, Role fill) {
        brush.strokes(strokes, area.x, area.y, magnify(), width, stroke, fill);
    }

    void within(double x, double y, double width, double height, Runnable painting) {
        brush.within(at(x, y, width, height), 0, painting);
    }

    boolean isFlat() {
        return brush.look().theme().isFlat();
    }

    private double units(double grid) {
        return grid * magnify() / brush.look().scale().u();
    }
}
