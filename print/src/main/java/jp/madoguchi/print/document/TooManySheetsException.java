package jp.madoguchi.print.document;

/** The certificate takes more sheets than are issued at a kiosk. */
public final class TooManySheetsException extends UnprintableException {
    private static final long serialVersionUID = 1L;

    /** The wire's limit of 50 pages for a finished PDF, so that a certificate is to be had in both forms or in neither. */
    private static final int MOST = 25;

    private TooManySheetsException(int sheets) {
        super(sheets + " sheets instead of " + MOST + " at most");
    }

    /** Refuses what can't be handed out at a kiosk: a tray full of paper, and minutes of printing. */
    public static void check(int sheets) throws TooManySheetsException {
        if (sheets > MOST) {
            throw new TooManySheetsException(sheets);
        }
    }
}
