package jp.madoguchi.print.receipt;

import java.util.List;

/** The printer that receipts come out of, where the kiosk has one. */
public interface ReceiptPrinter {
    /** What became of a receipt. */
    enum Fate {
        PRINTED,
        /** There is no receipt printer, and nobody expects a receipt. */
        NO_PRINTER,
        /** No receipt came, or no whole one, or nobody knows: the printer fell silent. */
        NOT_PRINTED
    }

    /**
     * Prints one receipt and blocks until its fate is known; never waits for paper.
     *
     * @param municipality its name
     * @param copies what was paid for and came out whole
     */
    Fate print(String municipality, List<Receipt.Copy> copies);
}
