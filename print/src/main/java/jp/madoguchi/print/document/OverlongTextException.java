package jp.madoguchi.print.document;

/**
 * A text is too long for its box of the form even in the smallest size, or for the code that seals it. It names the box and, once known,
 * the field; never the text.
 */
public final class OverlongTextException extends UnprintableException {
    private static final long serialVersionUID = 1L;

    /** Such as "its box 氏名". */
    private final String place;

    public OverlongTextException(String box) {
        this("text", "its box " + box);
    }

    private OverlongTextException(String field, String place) {
        super(field + ": too long for " + place);
        this.place = place;
    }

    /** No code that a scanner reads holds this text, even by itself. */
    public static OverlongTextException ofCode(String caption) {
        return new OverlongTextException("text", "a code on its sheet, in the box " + caption);
    }

    /** The same, naming the field of the certificate as well, such as {@code residents[0].name}. */
    public OverlongTextException in(String field) {
        return new OverlongTextException(field, place);
    }

    /** Whether both are about the same box. */
    public boolean isLike(OverlongTextException other) {
        return place.equals(other.place);
    }
}
