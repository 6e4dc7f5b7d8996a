package jp.madoguchi.pos.receiptprinter;

/** What became of a receipt that did not come out as it should; the first word of what is said about it. */
enum ReceiptFate {
    /** Nothing was sent. */
    NOT_PRINTED,
    /** A part may hang out of the printer; the rest was dropped. */
    CUT_SHORT,
    /** The printer was lost from sight. */
    UNKNOWN
}
