package jp.madoguchi.pos.conformance;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import jpos.CashChangerConst;
import jpos.JposException;

/** The rows of CashChanger for which a coin or note is put in; it comes out again. */
final class MoneyInHandRows {
    private static final String TOLD = "UnifiedPOS 1.15, CashChanger DataEvent and DataEventEnabled";
    private static final String AMOUNT = "UnifiedPOS 1.15, CashChanger DepositAmount and DepositCounts";
    private static final String END = "UnifiedPOS 1.15, CashChanger endDeposit";

    private MoneyInHandRows() {}

    static List<Row> all() {
        return List.of(
                new Row(
                        "deposit-told",
                        "money that is put in is told by a DataEvent, which switches DataEventEnabled off",
                        TOLD,
                        DepositRows.on(MoneyInHandRows::told)),
                new Row(
                        "deposit-waits",
                        "the DataEvent waits to be asked for, and is counted meanwhile",
                        TOLD,
                        DepositRows.on(MoneyInHandRows::waits)),
                new Row(
                        "deposit-clear-input",
                        "clearInput drops the DataEvents that wait, and takes nothing from the deposit",
                        "UnifiedPOS 1.15, clearInput",
                        DepositRows.on(MoneyInHandRows::cleared)),
                new Row(
                        "deposit-real-time",
                        "with RealTimeDataEnabled, which before 1.11 there is no need of, a DataEvent sets DepositAmount and DepositCounts,"
                                + " and not before it comes",
                        "UnifiedPOS 1.15, CashChanger RealTimeDataEnabled",
                        DepositRows.on(MoneyInHandRows::realTime)),
                new Row(
                        "deposit-fixed",
                        "after fixDeposit DepositAmount is what DepositCounts is worth, whatever event still comes",
                        AMOUNT,
                        DepositRows.on(MoneyInHandRows::fixed)),
                new Row(
                        "deposit-zeroed",
                        "beginDeposit sets DepositAmount and DepositCounts to zero",
                        AMOUNT,
                        DepositRows.on(MoneyInHandRows::zeroed)),
                new Row(
                        "deposit-repaid",
                        "endDeposit(REPAY) gives back what was put in",
                        END,
                        DepositRows.on(MoneyInHandRows::repaid)),
                new Row(
                        "deposit-kept",
                        "endDeposit(NOCHANGE) keeps what was put in: it is counted from then on",
                        END,
                        DepositRows.on((trial, device) -> kept(trial, device, CashChangerConst.CHAN_DEPOSIT_NOCHANGE))),
                new Row(
                        "deposit-change",
                        "endDeposit(CHANGE) keeps all of it: the change is dispensed by the application",
                        END,
                        DepositRows.on((trial, device) -> kept(trial, device, CashChangerConst.CHAN_DEPOSIT_CHANGE))),
                new Row(
                        "deposit-paused",
                        "while a deposit is paused no money is taken",
                        "UnifiedPOS 1.15, CashChanger pauseDeposit",
                        DepositRows.on(MoneyInHandRows::paused)));
    }

    private static void told(Trial trial, Subject device) throws JposException, InterruptedException {
        requireTelling(trial, device);
        device.call("setDataEventEnabled", true);
        device.call("beginDeposit");
        trial.ask(Deed.INSERT_MONEY);
        device.events().nextThat("money was put in", MoneyInHandRows::isData);
        trial.expect(!device.flag("DataEventEnabled"), "DataEventEnabled is true after the event");
    }

    private static void waits(Trial trial, Subject device) throws JposException, InterruptedException {
        requireTelling(trial, device);
        device.call("beginDeposit");
        trial.ask(Deed.INSERT_MONEY);
        List<Seen> early = device.events().untilQuiet();
        trial.expect(early.stream().noneMatch(MoneyInHandRows::isData), "told unasked: " + early);
        trial.expectEqual(1, device.number("DataCount"), "DataCount");
        device.call("setDataEventEnabled", true);
        device.events().nextThat("money was put in", MoneyInHandRows::isData);
        trial.expectEqual(0, device.number("DataCount"), "DataCount after the event");
    }

    private static void cleared(Trial trial, Subject device) throws JposException, InterruptedException {
        requireTelling(trial, device);
        device.call("beginDeposit");
        trial.ask(Deed.INSERT_MONEY);
        device.events().untilQuiet();
        device.call("clearInput");
        trial.expectEqual(0, device.number("DataCount"), "DataCount after clearInput");
        device.call("setDataEventEnabled", true);
        List<Seen> seen = device.events().untilQuiet();
        trial.expect(seen.stream().noneMatch(MoneyInHandRows::isData), "told after clearInput: " + seen);
        device.call("fixDeposit");
        trial.expect(device.number("DepositAmount") > 0, "DepositAmount is 0 after clearInput and fixDeposit");
    }

    private static void realTime(Trial trial, Subject device) throws JposException, InterruptedException {
        requireTelling(trial, device);
        boolean always = device.control().getDeviceServiceVersion() < CashChangerRows.REAL_TIME_VERSION;
        trial.require(always || device.flag("CapRealTimeData"), "CapRealTimeData is false");
        AtomicInteger amount = new AtomicInteger(-1);
        AtomicLong counted = new AtomicLong(-1);
        device.events().reactWith(event -> {
            amount.set(amountOf(device));
            counted.set(worthOf(device));
        });
        if (!always) {
            device.call("setRealTimeDataEnabled", true);
        }
        device.call("beginDeposit");
        trial.ask(Deed.INSERT_MONEY);
        device.events().untilQuiet();
        trial.expectEqual(0, device.number("DepositAmount"), "DepositAmount before the event");
        device.call("setDataEventEnabled", true);
        device.events().nextThat("money was put in", MoneyInHandRows::isData);
        trial.expect(amount.get() > 0, "DepositAmount is " + amount + " at the event");
        trial.expectEqual((long) amount.get(), counted.get(), "the worth of DepositCounts at the event");
    }

    private static void fixed(Trial trial, Subject device) throws JposException, InterruptedException {
        device.call("beginDeposit");
        trial.ask(Deed.INSERT_MONEY);
        trial.ask(Deed.INSERT_MONEY);
        device.events().untilQuiet();
        device.call("fixDeposit");
        int amount = device.number("DepositAmount");
        trial.expect(amount > 0, "DepositAmount is " + amount);
        trial.expectEqual((long) amount, worthOf(device), "the worth of DepositCounts");
        device.call("setDataEventEnabled", true);
        device.events().untilQuiet();
        trial.expectEqual(amount, device.number("DepositAmount"), "DepositAmount after an event that came late");
    }

    private static void zeroed(Trial trial, Subject device) throws JposException, InterruptedException {
        device.call("beginDeposit");
        trial.ask(Deed.INSERT_MONEY);
        device.events().untilQuiet();
        giveBack(device);
        device.call("clearInput");
        device.call("beginDeposit");
        trial.expectEqual(0, device.number("DepositAmount"), "DepositAmount");
        trial.expectEqual(0L, worthOf(device), "the worth of DepositCounts");
    }

    private static void repaid(Trial trial, Subject device) throws JposException, InterruptedException {
        trial.require(device.flag("CapRepayDeposit"), "CapRepayDeposit is false");
        Map<Integer, Integer> before = CashChangerRows.stock(device);
        device.call("beginDeposit");
        trial.ask(Deed.INSERT_MONEY);
        device.events().untilQuiet();
        giveBack(device);
        trial.expectEqual(before, CashChangerRows.stock(device), "what is in the machine after the repayment");
    }

    private static void kept(Trial trial, Subject device, int success) throws JposException, InterruptedException {
        long before = CashUnits.worth(CashChangerRows.stock(device));
        device.call("beginDeposit");
        trial.ask(Deed.INSERT_MONEY);
        device.events().untilQuiet();
        device.call("fixDeposit");
        int amount = device.number("DepositAmount");
        device.call("endDeposit", success);
        long after = CashUnits.worth(CashChangerRows.stock(device));
        // It is the operator's own money.
        trial.codeOf(() -> device.call("dispenseChange", amount));
        trial.expectEqual(before + amount, after, "what the machine holds is worth");
    }

    private static void paused(Trial trial, Subject device) throws JposException, InterruptedException {
        trial.require(device.flag("CapPauseDeposit"), "CapPauseDeposit is false");
        device.call("beginDeposit");
        device.call("pauseDeposit", CashChangerConst.CHAN_DEPOSIT_PAUSE);
        trial.ask(Deed.OFFER_MONEY);
        device.events().untilQuiet();
        device.call("pauseDeposit", CashChangerConst.CHAN_DEPOSIT_RESTART);
        device.call("fixDeposit");
        trial.expectEqual(0, device.number("DepositAmount"), "DepositAmount");
    }

    private static void giveBack(Subject device) throws JposException {
        device.call("fixDeposit");
        device.call(
                "endDeposit",
                device.flag("CapRepayDeposit")
                        ? CashChangerConst.CHAN_DEPOSIT_REPAY
                        : CashChangerConst.CHAN_DEPOSIT_NOCHANGE);
    }

    private static void requireTelling(Trial trial, Subject device) throws JposException {
        trial.require(device.flag("CapDepositDataEvent"), "CapDepositDataEvent is false");
    }

    private static int amountOf(Subject device) {
        try {
            return device.number("DepositAmount");
        } catch (JposException refused) {
            return -1;
        }
    }

    private static long worthOf(Subject device) {
        try {
            return CashUnits.worth(CashUnits.counts(device.text("DepositCounts"), "DepositCounts"));
        } catch (JposException refused) {
            return -1;
        }
    }

    private static boolean isData(Seen event) {
        return event.kind() == Seen.Kind.DATA;
    }
}
