package jp.madoguchi.print.document;

/** The seal that came with the certificate is no picture that can be drawn. */
public final class UnreadableSealException extends UnprintableException {
    private static final long serialVersionUID = 1L;

    public UnreadableSealException() {
        super("the seal is no readable PNG");
    }
}
