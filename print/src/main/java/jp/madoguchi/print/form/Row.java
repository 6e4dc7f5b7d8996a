package jp.madoguchi.print.form;

import jp.madoguchi.print.document.UnprintableException;

/** A row of a table: captions and data beside each other, filled from the left. */
final class Row {
    /** Between a line and what stands beside it. */
    static final double PADDING = 4;
    /** The last cell ends so much before the row: the frame there is thicker than other lines and would look closer. */
    static final double BEFORE_END = 2;

    private static final double DATA_SIZE = 10.5;

    private final Side side;
    private final double y;
    private final double height;
    private final double end;
    private double x;

    /** A row in the upper part of a box, as wide as the box. */
    Row(Side side, Box box, double y, double height) {
        this.side = side;
        this.x = box.x();
        this.end = box.right();
        this.y = y;
        this.height = height;
    }

    /** A caption and its data; widths in points. */
    Row item(String caption, double captionWidth, double dataWidth, String data) throws UnprintableException {
        side.label(next(captionWidth), caption);
        side.data(next(dataWidth).inset(PADDING, 1), caption, DATA_SIZE, data);
        return this;
    }

    /** A caption and data that takes the rest of the row. */
    void last(String caption, double captionWidth, String data) throws UnprintableException {
        item(caption, captionWidth, end - x - captionWidth, data);
    }

    /** The next cell, with a line after it unless the row ends there. */
    Box next(double width) {
        double left = x;
        x += width;
        if (x >= end - 0.01) {
            return new Box(left, y, width - BEFORE_END, height);
        }
        side.rule(x, y, x, y + height, 0.5);
        return new Box(left, y, width, height);
    }
}
