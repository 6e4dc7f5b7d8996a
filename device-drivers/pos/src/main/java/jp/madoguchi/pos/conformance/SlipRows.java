package jp.madoguchi.pos.conformance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;

/** Forms on the slip station. What was printed on a form is dropped before its removal, so a page printer prints nothing. */
final class SlipRows {
    private static final String FORMS = "UnifiedPOS 1.15, POSPrinter beginInsertion and following";
    private static final String OUTPUT = "UnifiedPOS 1.15, device output models";
    private static final int PATIENCE = 5000;
    private static final int TYPE_PDF = 1001;
    private static final byte[] PDF = "%PDF-1.4 dropped before it is printed".getBytes(StandardCharsets.US_ASCII);

    private SlipRows() {}

    static List<Row> all() {
        return List.of(
                new Row("form-argument", "a time-out below -1 is E_ILLEGAL", FORMS, SlipRows::argument),
                new Row("form-mode", "ending what was not begun is E_ILLEGAL", FORMS, SlipRows::modeless),
                new Row(
                        "bitmap-type",
                        "a bitmap of unknown type is E_ILLEGAL or BADFORMAT",
                        "UnifiedPOS 1.15, POSPrinter printMemoryBitmap",
                        SlipRows::bitmapType),
                new Row(
                        "output-synchronous",
                        "output that is waited for fires no event",
                        OUTPUT,
                        SlipRows::synchronous),
                new Row(
                        "output-asynchronous",
                        "queued output is told in one event that bears its OutputID",
                        OUTPUT,
                        SlipRows::asynchronous),
                new Row(
                        "output-refused",
                        "printing without a form is E_EXTENDED/SLP_EMPTY when it is waited for",
                        OUTPUT,
                        SlipRows::refused),
                new Row(
                        "output-error",
                        "queued output that fails is told as an output error, with State and ErrorLevel set then",
                        OUTPUT,
                        SlipRows::error),
                new Row("output-retry", "ER_RETRY repeats the failed output", OUTPUT, SlipRows::retry),
                new Row(
                        "output-clear",
                        "ER_CLEAR drops what is outstanding and ends the error state",
                        OUTPUT,
                        SlipRows::clear),
                new Row(
                        "clear-output",
                        "clearOutput ends the error state and drops the error that was not told yet",
                        "UnifiedPOS 1.15, clearOutput",
                        SlipRows::clearOutput));
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
                () -> print(device, 77),
                JposConst.JPOS_E_ILLEGAL,
                JposConst.JPOS_E_EXTENDED);
    }

    private static void synchronous(Trial trial) throws JposException, InterruptedException {
        Subject device = slip(trial);
        insert(trial, device);
        print(device, TYPE_PDF);
        List<Seen> seen = device.events().untilQuiet();
        device.call("clearOutput");
        trial.expect(seen.stream().noneMatch(SlipRows::isComplete), "told: " + seen);
    }

    private static void asynchronous(Trial trial) throws JposException, InterruptedException {
        Subject device = slip(trial);
        insert(trial, device);
        device.call("setAsyncMode", true);
        print(device, TYPE_PDF);
        int id = device.number("OutputID");
        Seen seen = device.events().nextThat("the output is complete", SlipRows::isComplete);
        trial.expectEqual(id, seen.value(), "the OutputID of the event");
        List<Seen> more = device.events().untilQuiet();
        trial.expect(more.stream().noneMatch(SlipRows::isComplete), "told again: " + more);
        trial.expectEqual(JposConst.JPOS_S_IDLE, device.control().getState(), "State afterwards");
        device.call("clearOutput");
    }

    private static void refused(Trial trial) throws JposException, InterruptedException {
        Subject device = slip(trial);
        trial.expectExtended(
                "printing without a form", POSPrinterConst.JPOS_EPTR_SLP_EMPTY, () -> print(device, TYPE_PDF));
    }

    private static void error(Trial trial) throws JposException, InterruptedException {
        Subject device = slip(trial);
        AtomicInteger state = new AtomicInteger();
        AtomicInteger level = new AtomicInteger();
        device.events().answerErrorsWith(JposConst.JPOS_ER_CLEAR);
        device.events().reactWith(event -> {
            state.set(device.control().getState());
            level.set(levelOf(device));
        });
        printWithoutForm(device);
        Seen seen = device.events().nextThat("the output failed", SlipRows::isError);
        trial.expectEqual(
                new Seen(Seen.Kind.ERROR, POSPrinterConst.JPOS_EPTR_SLP_EMPTY, JposConst.JPOS_EL_OUTPUT),
                seen,
                "the event");
        trial.expectEqual(JposConst.JPOS_S_ERROR, state.get(), "State during the event");
        trial.expect(level.get() > POSPrinterConst.PTR_EL_NONE, "ErrorLevel is NONE during the event");
    }

    private static void retry(Trial trial) throws JposException, InterruptedException {
        Subject device = slip(trial);
        device.events().answerErrorsWith(JposConst.JPOS_ER_RETRY);
        printWithoutForm(device);
        device.events().nextThat("the output failed", SlipRows::isError);
        device.events().nextThat("it failed again", SlipRows::isError);
        device.call("clearOutput");
    }

    private static void clear(Trial trial) throws JposException, InterruptedException {
        Subject device = slip(trial);
        device.events().answerErrorsWith(JposConst.JPOS_ER_CLEAR);
        printWithoutForm(device);
        device.events().nextThat("the output failed", SlipRows::isError);
        List<Seen> more = device.events().untilQuiet();
        trial.expect(more.stream().noneMatch(event -> isError(event) || isComplete(event)), "told later: " + more);
        trial.expectEqual(JposConst.JPOS_S_IDLE, device.control().getState(), "State afterwards");
    }

    private static void clearOutput(Trial trial) throws JposException, InterruptedException {
        Subject device = slip(trial);
        device.control().setFreezeEvents(true);
        printWithoutForm(device);
        device.events().untilQuiet();
        device.call("clearOutput");
        trial.expectEqual(JposConst.JPOS_S_IDLE, device.control().getState(), "State after clearOutput");
        device.control().setFreezeEvents(false);
        List<Seen> seen = device.events().untilQuiet();
        trial.expect(seen.stream().noneMatch(SlipRows::isError), "told after clearOutput: " + seen);
    }

    private static Subject slip(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        trial.require(device.flag("CapSlpPresent"), "the printer has no slip station");
        return device;
    }

    private static void insert(Trial trial, Subject device) throws JposException {
        trial.ask(Deed.LOAD_PAPER);
        device.call("beginInsertion", PATIENCE);
        device.call("endInsertion");
    }

    private static void printWithoutForm(Subject device) throws JposException {
        device.call("setAsyncMode", true);
        print(device, TYPE_PDF);
    }

    private static void print(Subject device, int type) throws JposException {
        if (device.flag("CapSlpBitmap")) {
            device.call(
                    "printMemoryBitmap",
                    POSPrinterConst.PTR_S_SLIP,
                    PDF,
                    type,
                    POSPrinterConst.PTR_BM_ASIS,
                    POSPrinterConst.PTR_BM_LEFT);
        } else {
            device.call("printNormal", POSPrinterConst.PTR_S_SLIP, "dropped\n");
        }
    }

    private static int levelOf(Subject device) {
        try {
            return device.number("ErrorLevel");
        } catch (JposException refused) {
            return 0;
        }
    }

    private static boolean isComplete(Seen event) {
        return event.kind() == Seen.Kind.OUTPUT_COMPLETE;
    }

    private static boolean isError(Seen event) {
        return event.kind() == Seen.Kind.ERROR;
    }
}
