package jp.madoguchi.print.form;

/** Rows from the top of a box downwards, each with a line above it, together as high as the box. */
final class Rows {
    private final Side side;
    private final Box box;
    private final double first;
    private final double height;
    private double y;

    /** {@code count} rows, the first of a height of its own. */
    Rows(Side side, Box box, double first, int count) {
        this.side = side;
        this.box = box;
        this.first = first;
        this.height = (box.height() - first) / (count - 1);
        this.y = box.y();
    }

    Side side() {
        return side;
    }

    Row next() {
        side.rule(box.x(), y, box.right(), y, Paper.LINE);
        double high = y == box.y() ? first : height;
        Row row = new Row(side, box, y, high);
        y += high;
        return row;
    }
}
