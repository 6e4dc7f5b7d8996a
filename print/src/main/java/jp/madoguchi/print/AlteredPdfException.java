package jp.madoguchi.print;

/** A finished PDF is not the one that was signed for, or does not show its issue, or no kiosk could print it. It names what differs, never what stands there. */
public final class AlteredPdfException extends Exception {
    private static final long serialVersionUID = 1L;

    AlteredPdfException(String difference) {
        super("a finished PDF that is not printed: " + difference);
    }
}
