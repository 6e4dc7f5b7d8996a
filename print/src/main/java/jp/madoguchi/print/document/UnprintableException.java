package jp.madoguchi.print.document;

/** The certificate cannot be put on paper exactly as signed, so it is not put on paper at all. */
public sealed class UnprintableException extends Exception
        permits MissingGlyphException, OverlongTextException, TooManySheetsException, UnreadableSealException {
    private static final long serialVersionUID = 1L;

    UnprintableException(String reason) {
        super(reason);
    }
}
