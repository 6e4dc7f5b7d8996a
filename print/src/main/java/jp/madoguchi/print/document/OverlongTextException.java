package jp.madoguchi.print.document;

/** A text is too long for its box of the form even in the smallest size. It names the box and, once known, the field; never the text. */
public final class OverlongTextException extends UnprintableException {
    private static final long serialVersionUID = 1L;

    private final String box;

    public OverlongTextException(String box) {
        super("text too long for the box " + box);
        this.box = box;
    }

    private OverlongTextException(String field, String box) {
        super(field + ": too long for its box " + box);
        this.box = box;
    }

    /** The same, naming the field of the certificate as well, such as {@code residents[0].name}. */
    public OverlongTextException in(String field) {
        return new OverlongTextException(field, box);
    }

    public String box() {
        return box;
    }
}
