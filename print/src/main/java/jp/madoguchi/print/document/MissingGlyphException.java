package jp.madoguchi.print.document;

/** No font has a shape for a character or variation sequence. It names that one sequence, without what stands around it. */
public final class MissingGlyphException extends UnprintableException {
    private static final long serialVersionUID = 1L;

    private final String codePoints;

    public MissingGlyphException(String codePoints) {
        super("no glyph for " + codePoints);
        this.codePoints = codePoints;
    }

    /** The character, or base character and selector, such as U+908A U+E010E. */
    public String codePoints() {
        return codePoints;
    }
}
