package jp.madoguchi.pos.conformance;

import java.nio.charset.StandardCharsets;
import jpos.JposException;
import jpos.POSPrinterConst;

/** The station of a printer on which its output is tried. */
enum OutputStation {
    /** A form that is never removed, so that nothing comes out. */
    SLIP(POSPrinterConst.JPOS_EPTR_SLP_EMPTY) {
        @Override
        void prepare(Trial trial, Subject device) throws JposException {
            trial.ask(Deed.LOAD_PAPER);
            device.call("beginInsertion", PATIENCE);
            device.call("endInsertion");
        }

        @Override
        void print(Subject device) throws JposException {
            if (device.flag("CapSlpBitmap")) {
                device.call(
                        "printMemoryBitmap",
                        POSPrinterConst.PTR_S_SLIP,
                        "%PDF-1.4 dropped before it is printed".getBytes(StandardCharsets.US_ASCII),
                        TYPE_PDF,
                        POSPrinterConst.PTR_BM_ASIS,
                        POSPrinterConst.PTR_BM_LEFT);
            } else {
                device.call("printNormal", POSPrinterConst.PTR_S_SLIP, "dropped\n");
            }
        }

        /** No form is inserted. */
        @Override
        void useUp(Trial trial, Subject device) {}

        @Override
        void restock(Trial trial) {}
    },
    RECEIPT(POSPrinterConst.JPOS_EPTR_REC_EMPTY) {
        @Override
        void prepare(Trial trial, Subject device) {
            trial.ask(Deed.LOAD_PAPER);
        }

        @Override
        void print(Subject device) throws JposException {
            device.call("printNormal", POSPrinterConst.PTR_S_RECEIPT, "conformance\n");
        }

        @Override
        void useUp(Trial trial, Subject device) throws JposException, InterruptedException {
            trial.require(device.flag("CapRecEmptySensor"), "CapRecEmptySensor is false");
            trial.ask(Deed.TAKE_PAPER_OUT);
            device.events().nextThat("there is no paper", Seen.status(POSPrinterConst.PTR_SUE_REC_EMPTY)::equals);
        }

        @Override
        void restock(Trial trial) {
            trial.ask(Deed.LOAD_PAPER);
        }
    };

    private static final int PATIENCE = 5000;
    private static final int TYPE_PDF = 1001;

    private final int empty;

    OutputStation(int empty) {
        this.empty = empty;
    }

    /** The slip station, where there is one. */
    static OutputStation of(Subject device) throws JposException {
        return device.flag("CapSlpPresent") ? SLIP : RECEIPT;
    }

    /** The extended error of a station without paper. */
    int empty() {
        return empty;
    }

    /** Has paper ready. */
    abstract void prepare(Trial trial, Subject device) throws JposException;

    abstract void print(Subject device) throws JposException;

    /** Sees to it that there is no paper. */
    abstract void useUp(Trial trial, Subject device) throws JposException, InterruptedException;

    /** Makes good what useUp did. */
    abstract void restock(Trial trial);
}
