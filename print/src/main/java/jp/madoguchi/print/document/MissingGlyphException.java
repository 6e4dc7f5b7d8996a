package jp.madoguchi.print.document;

/**
 * No font has a shape for a character or variation sequence, or its script can't be set letter by letter. It names that one sequence, without
 * what stands around it.
 */
public final class MissingGlyphException extends UnprintableException {
    private static final long serialVersionUID = 1L;

    private final String codePoints;

    public MissingGlyphException(String codePoints) {
        this(codePoints, "");
    }

    /**
     * Of a sequence that may be one of another collection.
     *
     * @param instead what the fonts have in its place, in code points only
     */
    public MissingGlyphException(String codePoints, String instead) {
        super("no font can set " + codePoints + instead);
        this.codePoints = codePoints;
    }

    private MissingGlyphException(String field, MissingGlyphException found) {
        super(field + ": " + found.getMessage());
        this.codePoints = found.codePoints;
    }

    /** The same, naming the field of the certificate as well, such as {@code residents[0].name}. */
    public MissingGlyphException in(String field) {
        return new MissingGlyphException(field, this);
    }

    /** The character, or base character and selector, such as U+908A U+E010E. */
    public String codePoints() {
        return codePoints;
    }
}
