package jp.madoguchi.print.document;

/** A seal that came with the certificate is no picture that can be drawn. */
public final class UnreadableSealException extends UnprintableException {
    private static final long serialVersionUID = 1L;

    public UnreadableSealException(String field) {
        super(field + ": no readable PNG");
    }
}
