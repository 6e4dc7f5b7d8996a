package jp.madoguchi.pos.conformance;

import java.util.List;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;

/** What only a printer of receipts does: lines, cutting, and transactions that print a receipt as a whole or not at all. */
final class ReceiptRows {
    private static final int RECEIPT = POSPrinterConst.PTR_S_RECEIPT;
    private static final int NO_SUCH_VALUE = 99;
    /** The standard numbers symbologies up to some hundreds, and a vendor's own from 501. */
    private static final int NO_SUCH_SYMBOLOGY = 99_999;

    private static final int BAR_CODE_DOTS = 100;
    private static final String LINE = "conformance\n";
    private static final String TRANSACTION = "UnifiedPOS 1.15, POSPrinter transactionPrint";

    private ReceiptRows() {}

    static List<Row> all() {
        return List.of(
                new Row(
                        "line-width",
                        "a line of the receipt has characters, and their number is one of the list",
                        "UnifiedPOS 1.15, POSPrinter RecLineChars and RecLineCharsList",
                        ReceiptRows::lineWidth),
                new Row(
                        "cut-argument",
                        "paper is cut to 0 to 100 percent, and to nothing else",
                        "UnifiedPOS 1.15, POSPrinter cutPaper",
                        ReceiptRows::cutArgument),
                new Row(
                        "transaction-argument",
                        "transactionPrint begins or ends, and does nothing else",
                        TRANSACTION,
                        ReceiptRows::transactionArgument),
                new Row(
                        "transaction-kept",
                        "what is printed in a transaction is kept until its end, which alone can fail for want of paper",
                        TRANSACTION,
                        ReceiptRows::transactionKept),
                new Row(
                        "transaction-one-output",
                        "a queued transaction is one output with one event",
                        TRANSACTION,
                        ReceiptRows::transactionIsOneOutput),
                new Row(
                        "transaction-cleared",
                        "clearOutput forgets an open transaction",
                        "UnifiedPOS 1.15, clearOutput",
                        ReceiptRows::transactionCleared),
                new Row(
                        "receipt-cover",
                        "printing under an open cover is E_EXTENDED/COVER_OPEN",
                        "UnifiedPOS 1.15, POSPrinter printNormal",
                        ReceiptRows::cover),
                new Row(
                        "bar-code-argument",
                        "a bar code that the printer doesn't draw is E_ILLEGAL",
                        "UnifiedPOS 1.15, POSPrinter printBarCode",
                        ReceiptRows::barCodeArgument),
                new Row(
                        "validate-prints-nothing",
                        "validateData answers without paper, for it prints nothing",
                        "UnifiedPOS 1.15, POSPrinter validateData",
                        ReceiptRows::validate));
    }

    private static void lineWidth(Trial trial) throws JposException, InterruptedException {
        Subject device = receipts(trial);
        int chars = device.number("RecLineChars");
        List<String> list = List.of(device.text("RecLineCharsList").split("\\s*,\\s*"));
        trial.expect(chars > 0 && device.number("RecLineWidth") > 0, "a line of " + chars + " characters");
        trial.expect(list.contains(Integer.toString(chars)), chars + " is not in " + list);
    }

    private static void cutArgument(Trial trial) throws JposException, InterruptedException {
        Subject device = receipts(trial);
        trial.require(device.flag("CapRecPapercut"), "CapRecPapercut is false");
        for (int percentage : new int[] {-1, 101}) {
            trial.expectRefused(
                    "cutPaper(" + percentage + ")",
                    () -> device.call("cutPaper", percentage),
                    JposConst.JPOS_E_ILLEGAL);
        }
    }

    private static void transactionArgument(Trial trial) throws JposException, InterruptedException {
        Subject device = transactions(trial);
        trial.expectRefused(
                "transactionPrint of " + NO_SUCH_VALUE,
                () -> device.call("transactionPrint", RECEIPT, NO_SUCH_VALUE),
                JposConst.JPOS_E_ILLEGAL);
    }

    private static void transactionKept(Trial trial) throws JposException, InterruptedException {
        Subject device = transactions(trial);
        try {
            OutputStation.RECEIPT.useUp(trial, device);
            begin(device);
            trial.expectEqual(
                    Codes.SUCCESS,
                    trial.codeOf(() -> device.call("printNormal", RECEIPT, LINE)),
                    "the code of printNormal in a transaction without paper");
            trial.expectExtended(
                    "the end of a transaction without paper", POSPrinterConst.JPOS_EPTR_REC_EMPTY, () -> end(device));
        } finally {
            trial.ask(Deed.LOAD_PAPER);
        }
    }

    private static void transactionIsOneOutput(Trial trial) throws JposException, InterruptedException {
        Subject device = transactions(trial);
        trial.ask(Deed.LOAD_PAPER);
        device.events().untilQuiet();
        device.call("setAsyncMode", true);
        begin(device);
        device.call("printNormal", RECEIPT, LINE);
        device.call("printNormal", RECEIPT, LINE);
        List<Seen> before = device.events().untilQuiet();
        trial.expect(before.stream().noneMatch(OutputRows::isComplete), "told before its end: " + before);
        end(device);
        Seen seen = device.events().nextThat("the receipt is complete", OutputRows::isComplete);
        trial.expectEqual(device.number("OutputID"), seen.value(), "the OutputID of the event");
        List<Seen> more = device.events().untilQuiet();
        trial.expect(more.stream().noneMatch(OutputRows::isComplete), "told again: " + more);
    }

    private static void transactionCleared(Trial trial) throws JposException, InterruptedException {
        Subject device = transactions(trial);
        try {
            OutputStation.RECEIPT.useUp(trial, device);
            begin(device);
            // Whether it is, another row tells.
            trial.suppose(
                    trial.codeOf(() -> device.call("printNormal", RECEIPT, LINE)) == Codes.SUCCESS,
                    "what is printed in a transaction is not kept");
            device.call("clearOutput");
            // Still in the transaction or not, there is nothing left that could fail for want of paper.
            trial.expectEqual(
                    Codes.SUCCESS, trial.codeOf(() -> end(device)), "the code of an end with nothing to print");
        } finally {
            trial.ask(Deed.LOAD_PAPER);
        }
    }

    private static void cover(Trial trial) throws JposException, InterruptedException {
        Subject device = receipts(trial);
        trial.require(device.flag("CapCoverSensor"), "CapCoverSensor is false");
        try {
            trial.ask(Deed.OPEN_COVER);
            device.events().nextThat("the cover is open", Seen.status(POSPrinterConst.PTR_SUE_COVER_OPEN)::equals);
            trial.expectExtended(
                    "printing under an open cover",
                    POSPrinterConst.JPOS_EPTR_COVER_OPEN,
                    () -> OutputStation.RECEIPT.print(device));
        } finally {
            trial.ask(Deed.CLOSE_COVER);
        }
    }

    private static void barCodeArgument(Trial trial) throws JposException, InterruptedException {
        Subject device = receipts(trial);
        trial.require(device.flag("CapRecBarCode"), "CapRecBarCode is false");
        trial.expectRefused(
                "printBarCode of symbology " + NO_SUCH_SYMBOLOGY,
                () -> device.call(
                        "printBarCode",
                        RECEIPT,
                        "1",
                        NO_SUCH_SYMBOLOGY,
                        BAR_CODE_DOTS,
                        BAR_CODE_DOTS,
                        POSPrinterConst.PTR_BC_CENTER,
                        POSPrinterConst.PTR_BC_TEXT_NONE),
                JposConst.JPOS_E_ILLEGAL);
    }

    private static void validate(Trial trial) throws JposException, InterruptedException {
        Subject device = receipts(trial);
        try {
            OutputStation.RECEIPT.useUp(trial, device);
            trial.expectEqual(
                    Codes.SUCCESS,
                    trial.codeOf(() -> device.call("validateData", RECEIPT, LINE)),
                    "the code of validateData without paper");
        } finally {
            trial.ask(Deed.LOAD_PAPER);
        }
    }

    private static void begin(Subject device) throws JposException {
        device.call("transactionPrint", RECEIPT, POSPrinterConst.PTR_TP_TRANSACTION);
    }

    private static void end(Subject device) throws JposException {
        device.call("transactionPrint", RECEIPT, POSPrinterConst.PTR_TP_NORMAL);
    }

    private static Subject transactions(Trial trial) throws JposException, InterruptedException {
        Subject device = receipts(trial);
        trial.require(device.flag("CapTransaction"), "CapTransaction is false");
        return device;
    }

    private static Subject receipts(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        trial.require(device.flag("CapRecPresent"), "CapRecPresent is false");
        return device;
    }
}
