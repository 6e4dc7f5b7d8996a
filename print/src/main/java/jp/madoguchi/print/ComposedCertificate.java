package jp.madoguchi.print;

import java.util.List;

/**
 * A certificate ready for paper: one job for each sheet, in order, or one job for a whole finished PDF. Up to four persons fit on one
 * sheet.
 *
 * @param sheets each a PDF of two pages, front and back, unless it was delivered finished
 */
public record ComposedCertificate(List<PrintJob> sheets) implements AutoCloseable {

    public ComposedCertificate {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("no sheet");
        }
    }

    /** Pages of all sheets together. */
    public int pages() {
        return sheets.stream().mapToInt(PrintJob::pages).sum();
    }

    /** Sheets of paper that it takes. */
    public int paper() {
        return sheets.stream().mapToInt(PrintJob::paper).sum();
    }

    /** Zeroes every sheet. */
    @Override
    public void close() {
        sheets.forEach(PrintJob::close);
    }
}
