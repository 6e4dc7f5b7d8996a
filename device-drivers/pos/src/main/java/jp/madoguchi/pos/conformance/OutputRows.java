package jp.madoguchi.pos.conformance;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;

/**
 * How a printer outputs, waited for or queued, on forms or on receipt paper. What was printed on a form is dropped before its
 * removal, so a page printer prints nothing; of receipt paper a few lines are used.
 */
final class OutputRows {
    private static final String OUTPUT = "UnifiedPOS 1.15, device output models";

    private OutputRows() {}

    /** What is seen of one station. */
    private interface StationProof {
        void run(Trial trial, Subject device, OutputStation station) throws JposException, InterruptedException;
    }

    static List<Row> all() {
        return List.of(
                new Row(
                        "output-synchronous",
                        "output that is waited for fires no event",
                        OUTPUT,
                        on(OutputRows::synchronous)),
                new Row(
                        "output-asynchronous",
                        "queued output is told in one event that bears its OutputID",
                        OUTPUT,
                        on(OutputRows::asynchronous)),
                new Row(
                        "output-queue",
                        "of outputs that are outstanding together each has an OutputID of its own, and the first is told first",
                        OUTPUT,
                        on(OutputRows::queue)),
                new Row(
                        "output-refused",
                        "printing without a form is E_EXTENDED/SLP_EMPTY, without receipt paper REC_EMPTY, when it is waited for",
                        OUTPUT,
                        on(OutputRows::refused)),
                new Row(
                        "output-error",
                        "queued output that fails is told as an output error, with State and ErrorLevel set then",
                        OUTPUT,
                        on(OutputRows::error)),
                new Row(
                        "output-error-late",
                        "ErrorLevel is NONE until the output error is told, however long events are frozen",
                        "UnifiedPOS 1.15, ErrorLevel: set immediately before the event is delivered",
                        on(OutputRows::errorLate)),
                new Row("output-retry", "ER_RETRY repeats the failed output", OUTPUT, on(OutputRows::retry)),
                new Row(
                        "output-clear",
                        "ER_CLEAR drops all that is outstanding and ends the error state",
                        OUTPUT,
                        on(OutputRows::clear)),
                new Row(
                        "clear-output",
                        "clearOutput drops all that is outstanding, the error that was not told yet too, and ends the error state",
                        "UnifiedPOS 1.15, clearOutput",
                        on(OutputRows::clearOutput)),
                new Row(
                        "getters-output",
                        "every getter answers at once while output is outstanding, too",
                        Row.GETTERS_ASKED,
                        on(OutputRows::getters)));
    }

    private static void synchronous(Trial trial, Subject device, OutputStation station)
            throws JposException, InterruptedException {
        station.prepare(trial, device);
        station.print(device);
        List<Seen> seen = device.events().untilQuiet();
        device.call("clearOutput");
        trial.expect(seen.stream().noneMatch(OutputRows::isComplete), "told: " + seen);
    }

    private static void asynchronous(Trial trial, Subject device, OutputStation station)
            throws JposException, InterruptedException {
        station.prepare(trial, device);
        device.call("setAsyncMode", true);
        station.print(device);
        int id = device.number("OutputID");
        Seen seen = device.events().nextThat("the output is complete", OutputRows::isComplete);
        trial.expectEqual(id, seen.value(), "the OutputID of the event");
        List<Seen> more = device.events().untilQuiet();
        trial.expect(more.stream().noneMatch(OutputRows::isComplete), "told again: " + more);
        trial.expectEqual(JposConst.JPOS_S_IDLE, device.control().getState(), "State afterwards");
        device.call("clearOutput");
    }

    private static void queue(Trial trial, Subject device, OutputStation station)
            throws JposException, InterruptedException {
        station.prepare(trial, device);
        device.events().answerErrorsWith(JposConst.JPOS_ER_CLEAR);
        device.call("setAsyncMode", true);
        device.control().setFreezeEvents(true);
        station.print(device);
        int first = device.number("OutputID");
        station.print(device);
        int second = device.number("OutputID");
        trial.expect(first != second, "OutputID is " + first + " for both");
        device.control().setFreezeEvents(false);
        Seen seen = device.events().nextThat("an output has ended", OutputRows::isEnd);
        trial.expectEqual(new Seen(Seen.Kind.OUTPUT_COMPLETE, first, 0), seen, "the first event");
        // A form may take one document only.
        Seen next = device.events().nextThat("the other output has ended", OutputRows::isEnd);
        trial.expect(isError(next) || next.value() == second, "the second event is " + next);
        device.call("clearOutput");
    }

    private static void refused(Trial trial, Subject device, OutputStation station)
            throws JposException, InterruptedException {
        station.useUp(trial, device);
        trial.expectExtended("printing without paper", station.empty(), () -> station.print(device));
    }

    private static void error(Trial trial, Subject device, OutputStation station)
            throws JposException, InterruptedException {
        AtomicInteger state = new AtomicInteger();
        AtomicInteger level = new AtomicInteger();
        station.useUp(trial, device);
        device.events().answerErrorsWith(JposConst.JPOS_ER_CLEAR);
        device.events().reactWith(event -> {
            state.set(device.control().getState());
            level.set(levelOf(device));
        });
        printInVain(device, station);
        Seen seen = device.events().nextThat("the output failed", OutputRows::isError);
        trial.expectEqual(new Seen(Seen.Kind.ERROR, station.empty(), JposConst.JPOS_EL_OUTPUT), seen, "the event");
        trial.expectEqual(JposConst.JPOS_S_ERROR, state.get(), "State during the event");
        trial.expect(level.get() > POSPrinterConst.PTR_EL_NONE, "ErrorLevel is NONE during the event");
    }

    private static void errorLate(Trial trial, Subject device, OutputStation station)
            throws JposException, InterruptedException {
        station.useUp(trial, device);
        device.control().setFreezeEvents(true);
        printInVain(device, station);
        trial.awaits(device, () -> device.control().getState() == JposConst.JPOS_S_ERROR);
        int level = device.number("ErrorLevel");
        device.call("clearOutput");
        trial.expectEqual(POSPrinterConst.PTR_EL_NONE, level, "ErrorLevel before the event");
    }

    private static void retry(Trial trial, Subject device, OutputStation station)
            throws JposException, InterruptedException {
        station.useUp(trial, device);
        device.events().answerErrorsWith(JposConst.JPOS_ER_RETRY);
        printInVain(device, station);
        device.events().nextThat("the output failed", OutputRows::isError);
        device.events().nextThat("it failed again", OutputRows::isError);
        device.call("clearOutput");
    }

    private static void clear(Trial trial, Subject device, OutputStation station)
            throws JposException, InterruptedException {
        station.useUp(trial, device);
        device.events().answerErrorsWith(JposConst.JPOS_ER_CLEAR);
        printTwiceInVain(device, station);
        device.control().setFreezeEvents(false);
        device.events().nextThat("the output failed", OutputRows::isError);
        List<Seen> more = device.events().untilQuiet();
        trial.expect(more.stream().noneMatch(OutputRows::isEnd), "told later: " + more);
        trial.expectEqual(JposConst.JPOS_S_IDLE, device.control().getState(), "State afterwards");
    }

    private static void clearOutput(Trial trial, Subject device, OutputStation station)
            throws JposException, InterruptedException {
        station.useUp(trial, device);
        printTwiceInVain(device, station);
        device.events().untilQuiet();
        device.call("clearOutput");
        trial.expectEqual(JposConst.JPOS_S_IDLE, device.control().getState(), "State after clearOutput");
        device.control().setFreezeEvents(false);
        List<Seen> seen = device.events().untilQuiet();
        trial.expect(seen.stream().noneMatch(OutputRows::isEnd), "told after clearOutput: " + seen);
    }

    private static void getters(Trial trial, Subject device, OutputStation station)
            throws JposException, InterruptedException {
        station.useUp(trial, device);
        printTwiceInVain(device, station);
        LifecycleRows.expectGettersAtOnce(trial, device);
        device.call("clearOutput");
    }

    /** The station of the device at hand; there is paper in it again afterwards. */
    private static Row.Proof on(StationProof proof) {
        return trial -> {
            Subject device = trial.settled();
            OutputStation station = OutputStation.of(device);
            try {
                proof.run(trial, device, station);
            } finally {
                station.restock(trial);
            }
        };
    }

    private static void printInVain(Subject device, OutputStation station) throws JposException {
        device.call("setAsyncMode", true);
        station.print(device);
    }

    /** Frozen from here on, so that the second is there before the error of the first is answered. */
    private static void printTwiceInVain(Subject device, OutputStation station) throws JposException {
        device.control().setFreezeEvents(true);
        printInVain(device, station);
        station.print(device);
    }

    private static int levelOf(Subject device) {
        try {
            return device.number("ErrorLevel");
        } catch (JposException refused) {
            return 0;
        }
    }

    static boolean isComplete(Seen event) {
        return event.kind() == Seen.Kind.OUTPUT_COMPLETE;
    }

    private static boolean isEnd(Seen event) {
        return isError(event) || isComplete(event);
    }

    private static boolean isError(Seen event) {
        return event.kind() == Seen.Kind.ERROR;
    }
}
