package jp.madoguchi.terminal.device;

import jp.madoguchi.print.PrintOutcome;
import jp.madoguchi.print.PrintOutcome.Reason;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;

/**
 * What an exception of the printer says about the sheet. Our service begins the text of an exception with PENDING,
 * NOT_PRINTED or UNKNOWN; of a service that doesn't, everything after the hand-over is unknown.
 */
final class SheetReport {
    private SheetReport() {}

    /** The printer refused before it had anything to print. */
    static PrintOutcome refused(JposException e, boolean empty) {
        return new PrintOutcome.NotPrinted(reason(e, empty));
    }

    /** The service takes no document of this kind, and has printed nothing. */
    static boolean isFormatRefused(JposException e) {
        return e.getErrorCode() == JposConst.JPOS_E_ILLEGAL
                || (e.getErrorCode() == JposConst.JPOS_E_EXTENDED
                        && e.getErrorCodeExtended() == POSPrinterConst.JPOS_EPTR_BADFORMAT);
    }

    /**
     * A bitmap was refused. A service of others prints a bitmap when it is given it, so only what the standard says of paper,
     * cover and format proves that nothing came out.
     */
    static PrintOutcome bitmapRefused(JposException e, boolean first) {
        boolean nothingCameOut = first && (isFormatRefused(e) || e.getErrorCode() == JposConst.JPOS_E_EXTENDED);
        return nothingCameOut ? refused(e, false) : new PrintOutcome.Unknown(1);
    }

    /** The printer had the sheet. */
    static PrintOutcome ended(JposException e, boolean empty) {
        return fate(e).equals("NOT_PRINTED")
                ? new PrintOutcome.NotPrinted(reason(e, empty))
                : new PrintOutcome.Unknown(1);
    }

    /** The sheet waits or prints: ask again. */
    static boolean isPending(JposException e) {
        return e.getErrorCode() == JposConst.JPOS_E_TIMEOUT || fate(e).equals("PENDING");
    }

    static boolean isWaitForPaper(JposException e, boolean empty) {
        return (e.getErrorCode() == JposConst.JPOS_E_TIMEOUT && empty)
                || (e.getErrorCode() == JposConst.JPOS_E_EXTENDED
                        && e.getErrorCodeExtended() == POSPrinterConst.JPOS_EPTR_SLP_EMPTY);
    }

    private static String fate(JposException e) {
        String text = e.getMessage() == null ? "" : e.getMessage();
        int end = 0;
        while (end < text.length() && (Character.isUpperCase(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return text.substring(0, end);
    }

    private static Reason reason(JposException e, boolean empty) {
        String text = e.getMessage() == null ? "" : e.getMessage();
        if (text.contains("media-jam")) {
            return Reason.JAM;
        }
        if (e.getErrorCode() == JposConst.JPOS_E_OFFLINE || e.getErrorCode() == JposConst.JPOS_E_NOHARDWARE) {
            return Reason.OFFLINE;
        }
        return switch (e.getErrorCodeExtended()) {
            case POSPrinterConst.JPOS_EPTR_SLP_EMPTY -> Reason.NO_PAPER;
            case POSPrinterConst.JPOS_EPTR_COVER_OPEN -> Reason.COVER_OPEN;
            case POSPrinterConst.JPOS_EPTR_SLP_CARTRIDGE_EMPTY, POSPrinterConst.JPOS_EPTR_SLP_CARTRIDGE_REMOVED ->
                Reason.NO_TONER;
            case POSPrinterConst.JPOS_EPTR_SLP_FORM -> Reason.OUTPUT_FULL;
            default -> empty ? Reason.NO_PAPER : Reason.REFUSED;
        };
    }
}
