package jp.madoguchi.pos.conformance;

import java.util.List;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;

/** Forms on the slip station; nothing is printed on them. */
final class SlipRows {
    private static final String FORMS = "UnifiedPOS 1.15, POSPrinter beginInsertion and following";
    private static final int PATIENCE = 5000;

    private SlipRows() {}

    static List<Row> all() {
        return List.of(
                new Row("form-argument", "a time-out below -1 is E_ILLEGAL", FORMS, SlipRows::argument),
                new Row("form-mode", "ending what was not begun is E_ILLEGAL", FORMS, SlipRows::modeless),
                new Row(
                        "bitmap-type",
                        "a bitmap of unknown type is E_ILLEGAL or BADFORMAT",
                        "UnifiedPOS 1.15, POSPrinter printMemoryBitmap",
                        SlipRows::bitmapType));
    }

    private static void argument(Trial trial) throws JposException, InterruptedException {
        Subject device = slip(trial);
        for (String call : List.of("beginInsertion", "beginRemoval")) {
            trial.expectRefused(call + "(-2)", () -> device.call(call, -2), JposConst.JPOS_E_ILLEGAL);
        }
    }

    private static void modeless(Trial trial) throws JposException, InterruptedException {
        Subject device = slip(trial);
        for (String call : List.of("endInsertion", "endRemoval")) {
            trial.expectRefused(call, () -> device.call(call), JposConst.JPOS_E_ILLEGAL);
        }
    }

    private static void bitmapType(Trial trial) throws JposException, InterruptedException {
        Subject device = slip(trial);
        insert(trial, device);
        trial.expectRefused(
                "printMemoryBitmap of type 77",
                () -> device.call(
                        "printMemoryBitmap",
                        POSPrinterConst.PTR_S_SLIP,
                        new byte[100],
                        77,
                        POSPrinterConst.PTR_BM_ASIS,
                        POSPrinterConst.PTR_BM_LEFT),
                JposConst.JPOS_E_ILLEGAL,
                JposConst.JPOS_E_EXTENDED);
    }

    private static Subject slip(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        trial.require(device.flag("CapSlpPresent"), "CapSlpPresent is false");
        return device;
    }

    private static void insert(Trial trial, Subject device) throws JposException {
        trial.ask(Deed.LOAD_PAPER);
        device.call("beginInsertion", PATIENCE);
        device.call("endInsertion");
    }
}
