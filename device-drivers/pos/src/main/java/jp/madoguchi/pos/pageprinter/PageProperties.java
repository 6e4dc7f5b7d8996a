package jp.madoguchi.pos.pageprinter;

import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.core.Stage;
import jp.madoguchi.pos.printing.MapMode;
import jpos.POSPrinterConst;

/** The properties of an A4 sheet on the slip station; every other station and every way of printing text is absent. */
final class PageProperties {
    private static final double A4_WIDTH = 210;
    private static final double A4_HEIGHT = 297;

    private final PrinterSettings settings;
    private final MapMode unit;
    private volatile boolean asyncMode;

    PageProperties(PrinterSettings settings, MapMode unit) {
        this.settings = settings;
        this.unit = unit;
    }

    @Needs(Stage.OPEN)
    public boolean getCapSlpPresent() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapSlpFullslip() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapSlpBitmap() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapSlpEmptySensor() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapSlpNearEndSensor() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapCoverSensor() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapSlpBothSidesPrint() {
        return settings.sides().startsWith("two-sided");
    }

    @Needs(Stage.OPEN)
    public int getCapSlpCartridgeSensor() {
        return POSPrinterConst.PTR_CART_REMOVED | POSPrinterConst.PTR_CART_EMPTY | POSPrinterConst.PTR_CART_NEAREND;
    }

    @Needs(Stage.OPEN)
    public int getCapSlpColor() {
        return POSPrinterConst.PTR_COLOR_PRIMARY;
    }

    /** The width of the sheet in units of MapMode. */
    @Needs(Stage.OPEN)
    public int getSlpLineWidth() {
        return unit.ofMillimetres(A4_WIDTH);
    }

    /** The height of the sheet in units of MapMode: the one line that it has. */
    @Needs(Stage.OPEN)
    public int getSlpLineHeight() {
        return unit.ofMillimetres(A4_HEIGHT);
    }

    @Needs(Stage.OPEN)
    public int getSlpMaxLines() {
        return 1;
    }

    @Needs(Stage.OPEN)
    public int getSlpPrintSide() {
        return POSPrinterConst.PTR_PS_SIDE1;
    }

    @Needs(Stage.OPEN)
    public boolean getAsyncMode() {
        return asyncMode;
    }

    @Needs(Stage.OPEN)
    public void setAsyncMode(boolean async) {
        asyncMode = async;
    }
}
