package jp.madoguchi.print.document;

/** A text is too long for its box of the form even in the smallest size. It names the box, not the text. */
public final class OverlongTextException extends UnprintableException {
    private static final long serialVersionUID = 1L;

    public OverlongTextException(String box) {
        super("text too long for the box " + box);
    }
}
