package jp.madoguchi.pos.receiptprinter;

import jp.madoguchi.pos.core.Checks;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.core.Stage;
import jp.madoguchi.pos.escpos.EscPos;
import jp.madoguchi.pos.printing.MapMode;
import jpos.JposException;
import jpos.POSPrinterConst;

/** The properties of paper from a roll on the receipt station; every other station is absent. */
final class ReceiptProperties {
    /** As initialised, in dots: 1/6 inch on a printer of 203 dpi (ESC 2). */
    private static final int LINE_SPACING = 34;

    private final ReceiptSettings settings;
    private final MapMode unit;
    private final Faults faults;
    private volatile boolean asyncMode;

    ReceiptProperties(ReceiptSettings settings, MapMode unit, Faults faults) {
        this.settings = settings;
        this.unit = unit;
        this.faults = faults;
    }

    @Needs(Stage.OPEN)
    public boolean getCapRecPresent() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapRecEmptySensor() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapRecNearEndSensor() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapCoverSensor() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapRecPapercut() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapTransaction() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapRecBarCode() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapRecBold() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapRecUnderline() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapRecDwide() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapRecDhigh() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapRecDwideDhigh() {
        return true;
    }

    @Needs(Stage.OPEN)
    public int getCapRecColor() {
        return POSPrinterConst.PTR_COLOR_PRIMARY;
    }

    /** Every character is printed: those that the printer lacks are drawn. */
    @Needs(Stage.OPEN)
    public int getCapCharacterSet() {
        return POSPrinterConst.PTR_CCS_UNICODE;
    }

    @Needs(Stage.OPEN)
    public String getCharacterSetList() {
        return Integer.toString(POSPrinterConst.PTR_CS_UNICODE);
    }

    @Needs(Stage.OPEN)
    public int getCharacterSet() {
        return POSPrinterConst.PTR_CS_UNICODE;
    }

    @Needs(Stage.ENABLED)
    public void setCharacterSet(int set) throws JposException {
        Checks.oneOf(faults, "CharacterSet", set, POSPrinterConst.PTR_CS_UNICODE);
    }

    /** The characters of a line; a Kanji counts twice. */
    @Needs(Stage.OPEN)
    public int getRecLineChars() {
        return settings.dots() / EscPos.CELL_WIDTH;
    }

    @Needs(Stage.OPEN)
    public String getRecLineCharsList() {
        return Integer.toString(getRecLineChars());
    }

    @Needs(Stage.OPEN)
    public int getRecLineWidth() {
        return unit.ofDots(settings.dots());
    }

    @Needs(Stage.OPEN)
    public int getRecLineHeight() {
        return unit.ofDots(EscPos.CELL_HEIGHT);
    }

    @Needs(Stage.OPEN)
    public int getRecLineSpacing() {
        return unit.ofDots(LINE_SPACING);
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
