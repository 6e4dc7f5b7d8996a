package jp.madoguchi.pos.conformance;

import java.util.List;
import jpos.JposConst;
import jpos.JposException;
import jpos.SmartCardRWConst;

/** The rows of SmartCardRW for which a card goes in and out. */
final class CardInHandRows {
    private static final String INSERTION = "UnifiedPOS 1.15, SmartCardRW beginInsertion and endInsertion";
    private static final String REMOVAL = "UnifiedPOS 1.15, SmartCardRW beginRemoval and endRemoval";
    private static final int TIMEOUT = 200;
    private static final int TOLERANCE = 500;
    static final int PATIENCE = 5000;
    private static final int LOOKS = 20;

    private CardInHandRows() {}

    static List<Row> all() {
        return List.of(
                new Row(
                        "insertion-timeout",
                        "without a card beginInsertion(t) is E_TIMEOUT when t is over",
                        INSERTION,
                        CardInHandRows::insertionTimeout),
                new Row(
                        "insertion-mode-stays",
                        "after the time-out the mode lasts; endInsertion without a card is E_FAILURE or NO_CARD",
                        INSERTION,
                        CardInHandRows::modeStays),
                new Row(
                        "close-ends-insertion",
                        "close ends a beginInsertion that waits",
                        "UnifiedPOS 1.15, close",
                        CardInHandRows::closeEndsInsertion),
                new Row(
                        "present-told",
                        "an inserted card is told in one event, and the sensor shows it",
                        "UnifiedPOS 1.15, SmartCardRW StatusUpdateEvent",
                        CardInHandRows::presentTold),
                new Row(
                        "removal-told",
                        "a card that was taken is told in one event, and the sensor shows it",
                        "UnifiedPOS 1.15, SmartCardRW StatusUpdateEvent",
                        CardInHandRows::removalTold),
                new Row(
                        "transaction",
                        "a transaction runs from endInsertion until the removal",
                        "UnifiedPOS 1.15, SmartCardRW TransactionInProgress",
                        CardInHandRows::transaction),
                new Row(
                        "data-event",
                        "the DataEvent of an insertion waits to be asked for, and switches DataEventEnabled off",
                        "UnifiedPOS 1.15, DataEventEnabled and DataCount",
                        CardInHandRows::dataEvent),
                new Row(
                        "clear-input",
                        "clearInput drops the data that waits",
                        "UnifiedPOS 1.15, clearInput",
                        CardInHandRows::clearInput),
                new Row(
                        "removal-timeout",
                        "with the card still in beginRemoval(t) is E_TIMEOUT when t is over, and endRemoval fails",
                        REMOVAL,
                        CardInHandRows::removalTimeout));
    }

    private static void insertionTimeout(Trial trial) throws JposException, InterruptedException {
        Subject device = withoutCard(trial);
        trial.expectTimeout(
                "beginInsertion(" + TIMEOUT + ")", TIMEOUT, TOLERANCE, () -> device.call("beginInsertion", TIMEOUT));
    }

    private static void modeStays(Trial trial) throws JposException, InterruptedException {
        Subject device = withoutCard(trial);
        trial.expectRefused("beginInsertion(50)", () -> device.call("beginInsertion", 50), JposConst.JPOS_E_TIMEOUT);
        trial.expectRefused(
                "endInsertion without a card",
                () -> device.call("endInsertion"),
                JposConst.JPOS_E_FAILURE,
                JposConst.JPOS_E_EXTENDED);
    }

    private static void closeEndsInsertion(Trial trial) throws JposException, InterruptedException {
        Subject device = withoutCard(trial);
        trial.expectEndedByClose(
                device, "beginInsertion(" + PATIENCE + ")", () -> device.call("beginInsertion", PATIENCE));
    }

    private static void presentTold(Trial trial) throws JposException, InterruptedException {
        Subject device = withoutCard(trial);
        trial.expectEqual(0, device.number("SCPresentSensor"), "SCPresentSensor without a card");
        trial.ask(Deed.INSERT_CARD);
        expectOnce(trial, device, SmartCardRWConst.SC_SUE_CARD_PRESENT);
        trial.expect(device.number("SCPresentSensor") != 0, "SCPresentSensor is 0 with a card");
    }

    private static void removalTold(Trial trial) throws JposException, InterruptedException {
        trial.ask(Deed.INSERT_CARD);
        Subject device = trial.settled();
        trial.ask(Deed.REMOVE_CARD);
        expectOnce(trial, device, SmartCardRWConst.SC_SUE_NO_CARD);
        trial.expectEqual(0, device.number("SCPresentSensor"), "SCPresentSensor without a card");
    }

    private static void transaction(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        trial.expect(!device.flag("TransactionInProgress"), "TransactionInProgress is true before any");
        begin(trial, device);
        trial.expect(device.flag("TransactionInProgress"), "TransactionInProgress is false after endInsertion");
        trial.ask(Deed.REMOVE_CARD);
        device.call("beginRemoval", PATIENCE);
        device.call("endRemoval");
        trial.expect(!device.flag("TransactionInProgress"), "TransactionInProgress is true after endRemoval");
    }

    private static void dataEvent(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        begin(trial, device);
        List<Seen> early = device.events().untilQuiet();
        trial.expect(early.stream().noneMatch(CardInHandRows::isData), "told unasked: " + early);
        trial.expectEqual(1, device.number("DataCount"), "DataCount");
        device.call("setDataEventEnabled", true);
        device.events().nextThat("there is data", CardInHandRows::isData);
        trial.expect(!device.flag("DataEventEnabled"), "DataEventEnabled is true after the event");
        trial.expectEqual(0, device.number("DataCount"), "DataCount after the event");
    }

    private static void clearInput(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        begin(trial, device);
        device.call("clearInput");
        trial.expectEqual(0, device.number("DataCount"), "DataCount after clearInput");
        device.call("setDataEventEnabled", true);
        List<Seen> seen = device.events().untilQuiet();
        trial.expect(seen.stream().noneMatch(CardInHandRows::isData), "told after clearInput: " + seen);
    }

    private static void removalTimeout(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        begin(trial, device);
        trial.expectTimeout(
                "beginRemoval(" + TIMEOUT + ")", TIMEOUT, TOLERANCE, () -> device.call("beginRemoval", TIMEOUT));
        trial.expectRefused(
                "endRemoval with the card in",
                () -> device.call("endRemoval"),
                JposConst.JPOS_E_FAILURE,
                JposConst.JPOS_E_EXTENDED,
                JposConst.JPOS_E_ILLEGAL);
    }

    /** The reader may need a moment to see that its card was taken; the events of that are passed. */
    static Subject withoutCard(Trial trial) throws JposException, InterruptedException {
        trial.ask(Deed.REMOVE_CARD);
        Subject device = trial.settled();
        for (int i = 0; device.number("SCPresentSensor") != 0 && i < LOOKS; i++) {
            device.events().untilQuiet();
        }
        return device;
    }

    static void begin(Trial trial, Subject device) throws JposException {
        trial.ask(Deed.INSERT_CARD);
        device.call("beginInsertion", PATIENCE);
        device.call("endInsertion");
    }

    private static void expectOnce(Trial trial, Subject device, int status) throws InterruptedException {
        device.events().nextThat("status " + status, Seen.status(status)::equals);
        List<Seen> more = device.events().untilQuiet();
        trial.expect(!more.contains(Seen.status(status)), "told again: " + more);
    }

    private static boolean isData(Seen event) {
        return event.kind() == Seen.Kind.DATA;
    }
}
