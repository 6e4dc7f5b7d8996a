package jp.madoguchi.print;

import java.util.Arrays;
import jp.madoguchi.print.pdf.Sha256;

/**
 * A PDF on its way to the printer, held in memory only: one sheet of two pages, front and back, so that every sheet is counted. A
 * finished PDF, which must not be taken apart, is one job of all its sheets.
 */
public final class PrintJob implements AutoCloseable {
    private final byte[] pdf;
    private final int pages;
    private final byte[] sha256;
    private final int sheet;
    private final int sheets;
    private boolean closed;

    /**
     * Takes the bytes over: they are wiped by {@link #close}.
     *
     * @param sheet the place of its first sheet in its certificate, from 1
     * @param sheets how many sheets the certificate has
     */
    public PrintJob(byte[] pdf, int pages, int sheet, int sheets) {
        if (pages < 1 || sheet < 1 || sheet > sheets) {
            throw new IllegalArgumentException("pages " + pages + ", sheet " + sheet + " of " + sheets);
        }
        this.pdf = pdf;
        this.pages = pages;
        this.sha256 = Sha256.of(pdf);
        this.sheet = sheet;
        this.sheets = sheets;
    }

    /**
     * The document itself, not a copy, so that closing leaves none behind.
     *
     * @throws IllegalStateException once the job is closed
     */
    public synchronized byte[] pdf() {
        if (closed) {
            throw new IllegalStateException("the job is closed");
        }
        return pdf;
    }

    /** Pages (impressions) of the PDF: two for a sheet printed on both sides. */
    public int pages() {
        return pages;
    }

    /** Sheets of paper that it takes, printed on both sides. */
    public int paper() {
        return (pages + 1) / 2;
    }

    /** SHA-256 of the PDF, 32 bytes; the hex of the first 16 is the printer's job name. */
    public byte[] sha256() {
        return sha256.clone();
    }

    public int sheet() {
        return sheet;
    }

    public int sheets() {
        return sheets;
    }

    /** Zeroes the document. */
    @Override
    public synchronized void close() {
        closed = true;
        Arrays.fill(pdf, (byte) 0);
    }

    @Override
    public String toString() {
        return "PrintJob[sheet " + sheet + " of " + sheets + "]";
    }
}
