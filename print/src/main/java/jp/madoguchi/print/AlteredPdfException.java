package jp.madoguchi.print;

/** A finished PDF is not the one that was signed for. It names what differs, never what stands there. */
public final class AlteredPdfException extends Exception {
    private static final long serialVersionUID = 1L;

    AlteredPdfException(String difference) {
        super("the PDF is not what was signed for: " + difference);
    }
}
