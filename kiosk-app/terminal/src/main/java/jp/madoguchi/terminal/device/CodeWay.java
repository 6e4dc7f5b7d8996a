package jp.madoguchi.terminal.device;

import jpos.JposException;
import jpos.POSPrinter;

/** How the QR code of a receipt gets onto paper. */
public enum CodeWay {
    /** The printer draws it. */
    BAR_CODE,
    /** It is sent as a picture. */
    BITMAP,
    /** Not at all: the two numbers that it holds stand above it in letters. */
    NUMBERS_ONLY;

    /** UnifiedPOS 1.10 brought printMemoryBitmap. */
    private static final int MEMORY_BITMAP_VERSION = 1_010_000;
    /** UnifiedPOS 1.13 brought PTR_BCS_QRCODE: an older service may take the number for anything. */
    private static final int QR_CODE_VERSION = 1_013_000;

    /** The best way of a printer, by its capabilities; one that draws codes need not draw this one, and says so when it is asked. */
    public static CodeWay of(POSPrinter control) throws JposException {
        boolean draws = control.getCapRecBarCode() && control.getDeviceServiceVersion() >= QR_CODE_VERSION;
        return draws ? BAR_CODE : withoutBarCode(control);
    }

    /** The best way of one that draws no QR codes, whatever other codes it may draw. */
    public static CodeWay withoutBarCode(POSPrinter control) throws JposException {
        boolean draws = control.getCapRecBitmap() && control.getDeviceServiceVersion() >= MEMORY_BITMAP_VERSION;
        return draws ? BITMAP : NUMBERS_ONLY;
    }
}
