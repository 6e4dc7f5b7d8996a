package jp.madoguchi.pos.conformance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import jpos.CashChangerConst;
import jpos.JposConst;
import jpos.JposException;

/** Money that comes out: exactly what was asked for, or none at all. */
final class DispenseRows {
    private static final String CHANGE = "UnifiedPOS 1.15, CashChanger dispenseChange";
    private static final String CASH = "UnifiedPOS 1.15, CashChanger dispenseCash";
    private static final String ASYNC = "UnifiedPOS 1.15, CashChanger AsyncMode, AsyncResultCode and StatusUpdateEvent";
    private static final Seen DONE = Seen.status(CashChangerConst.CHAN_STATUS_ASYNC);

    private DispenseRows() {}

    static List<Row> all() {
        return List.of(
                new Row(
                        "change-argument",
                        "dispenseChange of nothing or less is E_ILLEGAL",
                        CHANGE,
                        DispenseRows::changeArgument),
                new Row(
                        "cash-argument",
                        "dispenseCash of a unit that does not exist, and of what are no counts, is E_ILLEGAL",
                        CASH,
                        DispenseRows::cashArgument),
                new Row(
                        "change-exact",
                        "dispenseChange pays out that amount, without an event",
                        CHANGE,
                        DispenseRows::change),
                new Row("cash-exact", "dispenseCash pays out those coins and notes", CASH, DispenseRows::cash),
                new Row(
                        "change-overdispense",
                        "more change than there is is E_EXTENDED/OVERDISPENSE, and nothing comes out",
                        CHANGE,
                        DispenseRows::tooMuchChange),
                new Row(
                        "cash-overdispense",
                        "more of a unit than there is is E_EXTENDED/OVERDISPENSE, and nothing comes out",
                        CASH,
                        DispenseRows::tooMuchCash),
                new Row(
                        "async-told",
                        "with AsyncMode the end is told once, and AsyncResultCode is 0",
                        ASYNC,
                        DispenseRows::asyncTold),
                new Row(
                        "async-overdispense",
                        "with AsyncMode more than there is is refused at once or by AsyncResultCode",
                        ASYNC,
                        DispenseRows::asyncRefused));
    }

    private static void changeArgument(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        for (int amount : new int[] {0, -1}) {
            trial.expectRefused(
                    "dispenseChange(" + amount + ")",
                    () -> device.call("dispenseChange", amount),
                    JposConst.JPOS_E_ILLEGAL);
        }
    }

    private static void cashArgument(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        List<Integer> units = CashChangerRows.units(device, "CurrencyCashList").all();
        int unknown = 3;
        while (units.contains(unknown)) {
            unknown++;
        }
        for (String counts : List.of(unknown + ":1", "much")) {
            trial.expectRefused(
                    "dispenseCash(" + counts + ")",
                    () -> device.call("dispenseCash", counts),
                    JposConst.JPOS_E_ILLEGAL);
        }
    }

    private static void change(Trial trial) throws JposException, InterruptedException {
        Subject device = paying(trial);
        int unit = smallest(trial, device);
        long before = CashUnits.worth(CashChangerRows.stock(device));
        device.call("dispenseChange", unit);
        trial.expectEqual(
                before - unit, CashUnits.worth(CashChangerRows.stock(device)), "what the machine holds is worth");
        List<Seen> seen = device.events().untilQuiet();
        trial.expect(!seen.contains(DONE), "told of without AsyncMode: " + seen);
    }

    private static void cash(Trial trial) throws JposException, InterruptedException {
        Subject device = paying(trial);
        int unit = smallest(trial, device);
        Map<Integer, Integer> expected = new TreeMap<>(CashChangerRows.stock(device));
        expected.merge(unit, -1, Integer::sum);
        device.call(
                "dispenseCash", CashChangerRows.units(device, "ExitCashList").request(unit, 1));
        trial.expectEqual(expected, CashChangerRows.stock(device), "what is in the machine");
    }

    private static void tooMuchChange(Trial trial) throws JposException, InterruptedException {
        Subject device = paying(trial);
        int amount = tooMuch(trial, device);
        refusesAll(trial, device, "dispenseChange(" + amount + ")", () -> device.call("dispenseChange", amount));
    }

    private static void tooMuchCash(Trial trial) throws JposException, InterruptedException {
        Subject device = paying(trial);
        int unit = smallest(trial, device);
        String counts = CashChangerRows.units(device, "ExitCashList")
                .request(unit, CashChangerRows.stock(device).getOrDefault(unit, 0) + 1);
        refusesAll(trial, device, "dispenseCash(" + counts + ")", () -> device.call("dispenseCash", counts));
    }

    private static void refusesAll(Trial trial, Subject device, String what, Subject.Call call)
            throws JposException, InterruptedException {
        Map<Integer, Integer> before = CashChangerRows.stock(device);
        trial.expectExtended(what, CashChangerConst.JPOS_ECHAN_OVERDISPENSE, call);
        trial.expectEqual(before, CashChangerRows.stock(device), "what is in the machine afterwards");
    }

    private static void asyncTold(Trial trial) throws JposException, InterruptedException {
        Subject device = paying(trial);
        int unit = smallest(trial, device);
        long before = CashUnits.worth(CashChangerRows.stock(device));
        AtomicInteger code = new AtomicInteger(-1);
        device.events().reactWith(event -> code.set(resultOf(device)));
        device.call("setAsyncMode", true);
        device.call("dispenseChange", unit);
        device.events().nextThat("the money is out", DONE::equals);
        trial.expectEqual(Codes.SUCCESS, code.get(), "AsyncResultCode at the event");
        List<Seen> more = device.events().untilQuiet();
        trial.expect(!more.contains(DONE), "told again: " + more);
        trial.expectEqual(
                before - unit, CashUnits.worth(CashChangerRows.stock(device)), "what the machine holds is worth");
    }

    private static void asyncRefused(Trial trial) throws JposException, InterruptedException {
        Subject device = paying(trial);
        int amount = tooMuch(trial, device);
        Map<Integer, Integer> before = CashChangerRows.stock(device);
        device.call("setAsyncMode", true);
        int code = trial.codeOf(() -> device.call("dispenseChange", amount));
        if (code == Codes.SUCCESS) {
            device.events().nextThat("the money is not out", DONE::equals);
            code = device.number("AsyncResultCode");
            trial.expectEqual(
                    CashChangerConst.JPOS_ECHAN_OVERDISPENSE,
                    device.number("AsyncResultCodeExtended"),
                    "AsyncResultCodeExtended");
        }
        trial.expectEqual(JposConst.JPOS_E_EXTENDED, code, "the code");
        trial.expectEqual(before, CashChangerRows.stock(device), "what is in the machine afterwards");
    }

    /** Nobody's money is thrown into an empty room, even by a service that is wrong. */
    static Subject paying(Trial trial) throws JposException, InterruptedException {
        trial.ask(Deed.WATCH_THE_EXIT);
        return trial.settled();
    }

    /** Worth least of what can be paid out now. */
    static int smallest(Trial trial, Subject device) throws JposException {
        Map<Integer, Integer> stock = CashChangerRows.stock(device);
        List<Integer> there = CashChangerRows.units(device, "ExitCashList").all().stream()
                .filter(unit -> stock.getOrDefault(unit, 0) > 0)
                .sorted()
                .toList();
        trial.suppose(!there.isEmpty(), "there is no money in the machine");
        return there.get(0);
    }

    /** One piece more than the machine could pay with everything that it pays with. */
    private static int tooMuch(Trial trial, Subject device) throws JposException {
        Map<Integer, Integer> stock = new TreeMap<>(CashChangerRows.stock(device));
        stock.keySet().retainAll(CashChangerRows.units(device, "ExitCashList").all());
        long amount = CashUnits.worth(stock) + smallest(trial, device);
        trial.suppose(amount <= Integer.MAX_VALUE, "the machine holds more than can be asked for");
        return (int) amount;
    }

    private static int resultOf(Subject device) {
        try {
            return device.number("AsyncResultCode");
        } catch (JposException refused) {
            return -1;
        }
    }
}
