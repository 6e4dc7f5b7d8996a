package jp.madoguchi.pos.printing;

import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.core.Stage;
import jpos.POSPrinterConst;

/** The last error of a printer of one station, as the properties ErrorLevel, ErrorStation and ErrorString show it. */
public final class ErrorReport {
    private record Shown(int level, int station, String text) {}

    private static final Shown NONE = new Shown(POSPrinterConst.PTR_EL_NONE, 0, "");

    private final int station;
    private volatile Shown shown = NONE;

    /** @param station {@code PTR_S_...}, the one station of this printer */
    public ErrorReport(int station) {
        this.station = station;
    }

    /** There is no error any more. */
    public void clear() {
        shown = NONE;
    }

    /** Shows an error that whoever stands at the printer can mend. */
    public void recoverable(String text) {
        shown = new Shown(POSPrinterConst.PTR_EL_RECOVERABLE, station, text);
    }

    /** Shows an error after which what was printed has to be looked into. */
    public void fatal(String text) {
        shown = new Shown(POSPrinterConst.PTR_EL_FATAL, station, text);
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
