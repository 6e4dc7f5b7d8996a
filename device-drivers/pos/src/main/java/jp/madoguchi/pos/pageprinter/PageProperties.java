package jp.madoguchi.pos.pageprinter;

import jp.madoguchi.pos.core.Checks;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.core.Stage;
import jpos.JposException;
import jpos.POSPrinterConst;

/** The properties of an A4 sheet on the slip station; every other station and every way of printing text is absent. */
final class PageProperties {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double A4_WIDTH = 210;
    private static final double A4_HEIGHT = 297;
    private static final int DOTS_PER_INCH = 600;
    private static final int TWIPS_PER_INCH = 1440;
    private static final int THOUSANDTHS = 1000;
    private static final int HUNDREDTHS_OF_MILLIMETRE = 100;

    private final PrinterSettings settings;
    private final Faults faults;
    private volatile int mapMode = POSPrinterConst.PTR_MM_DOTS;
    private volatile boolean asyncMode;

    PageProperties(PrinterSettings settings, Faults faults) {
        this.settings = settings;
        this.faults = faults;
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

    @Needs(Stage.OPEN)
    public int getMapMode() {
        return mapMode;
    }

    @Needs(Stage.OPEN)
    public void setMapMode(int mode) throws JposException {
        Checks.oneOf(
                faults,
                "MapMode",
                mode,
                POSPrinterConst.PTR_MM_DOTS,
                POSPrinterConst.PTR_MM_TWIPS,
                POSPrinterConst.PTR_MM_ENGLISH,
                POSPrinterConst.PTR_MM_METRIC);
        mapMode = mode;
    }

    /** The width of the sheet in units of MapMode. */
    @Needs(Stage.OPEN)
    public int getSlpLineWidth() {
        return units(A4_WIDTH);
    }

    /** The height of the sheet in units of MapMode: the one line that it has. */
    @Needs(Stage.OPEN)
    public int getSlpLineHeight() {
        return units(A4_HEIGHT);
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

    private int units(double millimetres) {
        double inches = millimetres / MILLIMETRES_PER_INCH;
        return (int)
                switch (mapMode) {
                    case POSPrinterConst.PTR_MM_METRIC -> Math.round(millimetres * HUNDREDTHS_OF_MILLIMETRE);
                    case POSPrinterConst.PTR_MM_ENGLISH -> Math.round(inches * THOUSANDTHS);
                    case POSPrinterConst.PTR_MM_TWIPS -> Math.round(inches * TWIPS_PER_INCH);
                    default -> Math.round(inches * DOTS_PER_INCH);
                };
    }
}
