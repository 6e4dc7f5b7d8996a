package jp.madoguchi.print.form;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.font.CertificateFonts;

/**
 * A row of a ruled table: captions and data beside each other. It grows with its fullest cell up to {@link #LINES} lines; beyond that
 * the text is set smaller. Where room is scarce, the text is set smaller first.
 */
final class TableRow implements Block {
    private static final int LINES = 4;
    private static final double SIZE = 10.5;

    /** Above and below the data. */
    private static final double MARGIN = 1;
    /** Heights are sums of fractions. */
    private static final double ROUNDING = 0.01;

    private final double least;
    private final double sizeToGrow;
    private final double padding;
    private final List<Cell> cells = new ArrayList<>();

    /** A width of 0 takes what the others leave. */
    private record Cell(String caption, double captionWidth, double dataWidth, double size, String text) {}

    private TableRow(double least, double sizeToGrow, double padding) {
        this.least = least;
        this.sizeToGrow = sizeToGrow;
        this.padding = padding;
    }

    /** An empty row of at least this height. */
    static TableRow ofHeight(double least) {
        return new TableRow(least, Double.MAX_VALUE, Row.PADDING);
    }

    /** An empty row of this height, which is only exceeded by what would have to be set smaller than in this size. */
    static TableRow dense(double height, double smallest) {
        return new TableRow(height, smallest, MARGIN + ROUNDING);
    }

    /** A caption and its data; widths in points. */
    TableRow item(String caption, double captionWidth, double dataWidth, String text) {
        cells.add(new Cell(caption, captionWidth, dataWidth, SIZE, text));
        return this;
    }

    /** A caption and data that takes the rest of the row. */
    TableRow last(String caption, double captionWidth, String text) {
        return item(caption, captionWidth, 0, text);
    }

    /** The same in another size, for what stands out. */
    TableRow large(String caption, double captionWidth, double dataWidth, double size, String text) {
        cells.add(new Cell(caption, captionWidth, dataWidth, size, text));
        return this;
    }

    @Override
    public double height(CertificateFonts fonts, double width) throws UnprintableException {
        double height = least;
        for (Cell cell : cells) {
            // As though each were the last of the row.
            double room = dataWidth(cell, width) - 2 * Row.PADDING - Row.BEFORE_END;
            double size = Math.min(cell.size(), sizeToGrow);
            height = Math.max(height, Fit.natural(fonts, room, size, LINES, cell.text()) + 2 * padding);
        }
        return height;
    }

    @Override
    public void draw(Side side, Box box) throws UnprintableException {
        side.rule(box.x(), box.bottom(), box.right(), box.bottom(), Paper.LINE);
        Row row = new Row(side, box, box.y(), box.height());
        for (Cell cell : cells) {
            if (cell.captionWidth() > 0) {
                side.label(row.next(cell.captionWidth()), cell.caption());
            }
            Box data = row.next(dataWidth(cell, box.width()));
            side.data(data.inset(Row.PADDING, MARGIN), cell.caption(), cell.size(), cell.text());
        }
    }

    private double dataWidth(Cell cell, double width) {
        if (cell.dataWidth() > 0) {
            return cell.dataWidth();
        }
        double taken = cells.stream()
                .mapToDouble(each -> each.captionWidth() + each.dataWidth())
                .sum();
        return width - taken;
    }

    @Override
    public String name() {
        return cells.get(0).caption();
    }
}
