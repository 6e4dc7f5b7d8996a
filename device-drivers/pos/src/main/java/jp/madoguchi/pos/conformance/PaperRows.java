package jp.madoguchi.pos.conformance;

import java.util.List;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;

/** The rows of POSPrinter for which paper and cover are handled; receipt station and slip station alike. */
final class PaperRows {
    private static final String SOURCE = "UnifiedPOS 1.15, POSPrinter StatusUpdateEvent";
    private static final int TIMEOUT = 300;
    private static final int TOLERANCE = 500;

    private PaperRows() {}

    static List<Row> all() {
        return List.of(
                new Row(
                        "paper-told",
                        "running out of paper and loading it are told once each, and the property follows",
                        SOURCE,
                        PaperRows::paper),
                new Row(
                        "cover-told",
                        "opening and shutting the cover are told once each, and CoverOpen follows",
                        SOURCE,
                        PaperRows::cover),
                new Row(
                        "insertion-timeout",
                        "without paper beginInsertion(t) is E_TIMEOUT when t is over",
                        "UnifiedPOS 1.15, POSPrinter beginInsertion",
                        PaperRows::insertionTimeout));
    }

    private static void paper(Trial trial) throws JposException, InterruptedException {
        trial.ask(Deed.LOAD_PAPER);
        Subject device = trial.settled();
        boolean slip = device.flag("CapSlpPresent");
        String station = slip ? "Slp" : "Rec";
        String sensor = "Cap" + station + "EmptySensor";
        trial.require(device.flag(sensor), sensor + " is false");
        try {
            trial.ask(Deed.TAKE_PAPER_OUT);
            expectOnce(trial, device, slip ? POSPrinterConst.PTR_SUE_SLP_EMPTY : POSPrinterConst.PTR_SUE_REC_EMPTY);
            trial.expect(device.flag(station + "Empty"), station + "Empty is false without paper");
        } finally {
            trial.ask(Deed.LOAD_PAPER);
        }
        expectOnce(trial, device, slip ? POSPrinterConst.PTR_SUE_SLP_PAPEROK : POSPrinterConst.PTR_SUE_REC_PAPEROK);
        trial.expect(!device.flag(station + "Empty"), station + "Empty is true with paper");
    }

    private static void cover(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        trial.require(device.flag("CapCoverSensor"), "CapCoverSensor is false");
        try {
            trial.ask(Deed.OPEN_COVER);
            expectOnce(trial, device, POSPrinterConst.PTR_SUE_COVER_OPEN);
            trial.expect(device.flag("CoverOpen"), "CoverOpen is false");
        } finally {
            trial.ask(Deed.CLOSE_COVER);
        }
        expectOnce(trial, device, POSPrinterConst.PTR_SUE_COVER_OK);
        trial.expect(!device.flag("CoverOpen"), "CoverOpen is true");
    }

    private static void insertionTimeout(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        trial.require(device.flag("CapSlpPresent"), "CapSlpPresent is false");
        trial.require(device.flag("CapSlpEmptySensor"), "CapSlpEmptySensor is false");
        trial.ask(Deed.TAKE_PAPER_OUT);
        try {
            // The device may look at its paper now and then only.
            device.events().nextThat("there is no paper", Seen.status(POSPrinterConst.PTR_SUE_SLP_EMPTY)::equals);
            trial.expectTimeout(
                    "beginInsertion(" + TIMEOUT + ")",
                    TIMEOUT,
                    TOLERANCE,
                    () -> device.call("beginInsertion", TIMEOUT));
            int code = trial.codeOf(() -> device.call("endInsertion"));
            trial.expect(code != JposConst.JPOS_E_ILLEGAL, "the time-out has ended the mode");
        } finally {
            trial.ask(Deed.LOAD_PAPER);
        }
    }

    private static void expectOnce(Trial trial, Subject device, int status) throws InterruptedException {
        device.events().nextThat("status " + status, Seen.status(status)::equals);
        List<Seen> more = device.events().untilQuiet();
        trial.expect(!more.contains(Seen.status(status)), "told again: " + more);
    }
}
