package jp.madoguchi.pos.pageprinter;

import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.core.Stage;
import jpos.JposException;
import jpos.POSPrinterConst;

/** The last error of the printer, as the properties ErrorLevel, ErrorStation and ErrorString show it. */
final class ErrorReport {
    private record Shown(int level, int station, String text) {}

    private static final Shown NONE = new Shown(POSPrinterConst.PTR_EL_NONE, 0, "");

    private volatile Shown shown = NONE;

    void clear() {
        shown = NONE;
    }

    /** Shows a trouble; only a sheet of unknown fate cannot be recovered by an operator. */
    void show(Trouble trouble, SheetFate fate) {
        int level = fate == SheetFate.UNKNOWN ? POSPrinterConst.PTR_EL_FATAL : POSPrinterConst.PTR_EL_RECOVERABLE;
        shown = new Shown(level, POSPrinterConst.PTR_S_SLIP, fate + ": " + trouble.what());
    }

    /** Shows why queued output failed; nothing has reached the printer then. */
    void show(JposException fault) {
        String text = SheetFate.NOT_PRINTED + ": " + fault.getMessage();
        shown = new Shown(POSPrinterConst.PTR_EL_RECOVERABLE, POSPrinterConst.PTR_S_SLIP, text);
    }

    @Needs(Stage.OPEN)
    public int getErrorLevel() {
        return shown.level();
    }

    @Needs(Stage.OPEN)
    public int getErrorStation() {
        return shown.station();
    }

    @Needs(Stage.OPEN)
    public String getErrorString() {
        return shown.text();
    }
}
