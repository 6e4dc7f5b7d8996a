package jp.madoguchi.pos.printing;

import jp.madoguchi.pos.core.Checks;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.core.Stage;
import jpos.JposException;
import jpos.POSPrinterConst;

/** The unit in which an application measures; a printer of ours measures in millimetres or dots. */
public final class MapMode {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final int TWIPS_PER_INCH = 1440;
    private static final int THOUSANDTHS = 1000;
    private static final int HUNDREDTHS_OF_MILLIMETRE_PER_INCH = 2540;

    private final int dotsPerInch;
    private final Faults faults;
    private volatile int mode = POSPrinterConst.PTR_MM_DOTS;

    /** @param dotsPerInch of the printer */
    public MapMode(int dotsPerInch, Faults faults) {
        this.dotsPerInch = dotsPerInch;
        this.faults = faults;
    }

    @Needs(Stage.OPEN)
    public int getMapMode() {
        return mode;
    }

    @Needs(Stage.OPEN)
    public void setMapMode(int wanted) throws JposException {
        Checks.oneOf(
                faults,
                "MapMode",
                wanted,
                POSPrinterConst.PTR_MM_DOTS,
                POSPrinterConst.PTR_MM_TWIPS,
                POSPrinterConst.PTR_MM_ENGLISH,
                POSPrinterConst.PTR_MM_METRIC);
        mode = wanted;
    }

    /** A length in the application's unit. */
    public int ofMillimetres(double millimetres) {
        return (int) Math.round(millimetres / MILLIMETRES_PER_INCH * unitsPerInch());
    }

    /** A length in the application's unit. */
    public int ofDots(int dots) {
        return (int) Math.round((double) dots / dotsPerInch * unitsPerInch());
    }

    /** A length that the application gave. */
    public int toDots(int units) {
        return (int) Math.round((double) units / unitsPerInch() * dotsPerInch);
    }

    private int unitsPerInch() {
        return switch (mode) {
            case POSPrinterConst.PTR_MM_METRIC -> HUNDREDTHS_OF_MILLIMETRE_PER_INCH;
            case POSPrinterConst.PTR_MM_ENGLISH -> THOUSANDTHS;
            case POSPrinterConst.PTR_MM_TWIPS -> TWIPS_PER_INCH;
            default -> dotsPerInch;
        };
    }
}
