package jp.madoguchi.pos.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jpos.CashChangerConst;
import jpos.JposConst;
import jpos.JposException;

/** What CashChanger adds: what a changer says of itself, and what it refuses without the capability. */
final class CashChangerRows {
    /** The version that brought RealTimeDataEnabled. */
    static final int REAL_TIME_VERSION = 1_011_000;

    private static final String LISTS = "UnifiedPOS 1.15, CashChanger CurrencyCashList, DepositCashList, ExitCashList";
    private static final List<String> NEED_CLAIM = List.of("clearInput");
    private static final List<String> NEED_ENABLING = List.of(
            "checkHealth",
            "readCashCounts",
            "beginDeposit",
            "fixDeposit",
            "endDeposit",
            "dispenseChange",
            "dispenseCash");

    private CashChangerRows() {}

    static List<Row> all() {
        List<Row> rows = new ArrayList<>(StageRows.of(NEED_CLAIM, NEED_ENABLING));
        rows.addAll(List.of(
                new Row(
                        "changer-initial",
                        "an open changer is synchronous, has taken nothing and tells no data",
                        "UnifiedPOS 1.15, CashChanger, properties after open",
                        CashChangerRows::initial),
                new Row(
                        "cash-lists",
                        "what goes in and what comes out is among the coins and notes of the currency",
                        LISTS,
                        CashChangerRows::lists),
                new Row(
                        "cash-counts",
                        "readCashCounts counts every coin and note of the currency, and no other",
                        "UnifiedPOS 1.15, CashChanger readCashCounts",
                        CashChangerRows::counts),
                new Row(
                        "currency",
                        "CurrencyCode is one of CurrencyCodeList, and takes no other",
                        "UnifiedPOS 1.15, CashChanger CurrencyCode",
                        CashChangerRows::currency),
                new Row(
                        "exits",
                        "CurrentExit is one of DeviceExits, counted from 1, and takes no other",
                        "UnifiedPOS 1.15, CashChanger CurrentExit",
                        CashChangerRows::exits),
                new Row(
                        "real-time-data",
                        "RealTimeDataEnabled can be set where CapRealTimeData says so, else E_ILLEGAL",
                        "UnifiedPOS 1.15, CashChanger RealTimeDataEnabled",
                        CashChangerRows::realTime),
                new Row(
                        "absent-deposit",
                        "taking money and pausing without their capability are E_ILLEGAL",
                        "UnifiedPOS 1.15, CashChanger beginDeposit and pauseDeposit",
                        CashChangerRows::absent)));
        rows.addAll(DepositRows.all());
        rows.addAll(MoneyInHandRows.all());
        rows.addAll(DispenseRows.all());
        rows.addAll(DispenseTroubleRows.all());
        rows.addAll(CashLevelRows.all());
        return rows;
    }

    private static void initial(Trial trial) throws JposException {
        Subject device = trial.opened();
        trial.expect(!device.flag("AsyncMode"), "AsyncMode is true");
        trial.expect(!device.flag("DataEventEnabled"), "DataEventEnabled is true");
        trial.expectEqual(0, device.number("DataCount"), "DataCount");
        trial.expectEqual(0, device.number("DepositAmount"), "DepositAmount");
        trial.expectEqual(
                0L, CashUnits.worth(CashUnits.counts(device.text("DepositCounts"), "DepositCounts")), "DepositCounts");
        trial.expect(
                device.number("DepositStatus") != CashChangerConst.CHAN_STATUS_DEPOSIT_START,
                "DepositStatus is START before any deposit");
    }

    private static void lists(Trial trial) throws JposException {
        Subject device = trial.opened();
        List<Integer> currency = units(device, "CurrencyCashList").all();
        List<Integer> exit = units(device, "ExitCashList").all();
        List<Integer> deposit = units(device, "DepositCashList").all();
        trial.expect(!currency.isEmpty(), "CurrencyCashList is empty");
        trial.expect(!exit.isEmpty(), "ExitCashList is empty");
        trial.expect(currency.containsAll(exit), "ExitCashList " + exit + " is not within " + currency);
        trial.expect(currency.containsAll(deposit), "DepositCashList " + deposit + " is not within " + currency);
        trial.expectEqual(device.flag("CapDeposit"), !deposit.isEmpty(), "DepositCashList naming anything");
    }

    private static void counts(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        boolean[] discrepancy = new boolean[1];
        Set<Integer> counted = read(device, discrepancy).keySet();
        trial.expectEqual(new HashSet<>(units(device, "CurrencyCashList").all()), counted, "what is counted");
        trial.expect(
                !discrepancy[0] || device.flag("CapDiscrepancy"), "a discrepancy is told without the capability to");
    }

    private static void currency(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        String first = device.text("CurrencyCode");
        List<String> codes = List.of(device.text("CurrencyCodeList").split("\\s*,\\s*"));
        trial.expect(first.matches("[A-Z]{3}"), "CurrencyCode \"" + first + "\" is not three letters");
        trial.expect(codes.contains(first), "CurrencyCode " + first + " is not one of " + codes);
        for (String code : codes) {
            device.call("setCurrencyCode", code);
            trial.expectEqual(code, device.text("CurrencyCode"), "CurrencyCode");
        }
        device.call("setCurrencyCode", first);
        // ISO 4217 keeps XTS for tests: no machine holds it.
        trial.expectRefused("CurrencyCode XTS", () -> device.call("setCurrencyCode", "XTS"), JposConst.JPOS_E_ILLEGAL);
    }

    private static void exits(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        int exits = device.number("DeviceExits");
        int first = device.number("CurrentExit");
        trial.expect(first >= 1 && first <= exits, "CurrentExit is " + first + " of " + exits);
        for (int exit = 1; exit <= exits; exit++) {
            device.call("setCurrentExit", exit);
            trial.expectEqual(exit, device.number("CurrentExit"), "CurrentExit");
        }
        device.call("setCurrentExit", first);
        for (int wrong : new int[] {0, exits + 1}) {
            trial.expectRefused(
                    "CurrentExit " + wrong, () -> device.call("setCurrentExit", wrong), JposConst.JPOS_E_ILLEGAL);
        }
    }

    private static void realTime(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        trial.require(
                device.control().getDeviceServiceVersion() >= REAL_TIME_VERSION, "the service is older than the rule");
        if (device.flag("CapRealTimeData")) {
            device.call("setRealTimeDataEnabled", true);
            trial.expect(device.flag("RealTimeDataEnabled"), "RealTimeDataEnabled is false after it was set");
            return;
        }
        trial.expectRefused(
                "RealTimeDataEnabled without the capability",
                () -> device.call("setRealTimeDataEnabled", true),
                JposConst.JPOS_E_ILLEGAL);
    }

    private static void absent(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        boolean takes = device.flag("CapDeposit");
        boolean pauses = device.flag("CapPauseDeposit");
        trial.require(!takes || !pauses, "the changer does both");
        if (!takes) {
            trial.expectRefused("beginDeposit", () -> device.call("beginDeposit"), JposConst.JPOS_E_ILLEGAL);
        }
        if (!pauses) {
            trial.expectRefused(
                    "pauseDeposit",
                    () -> device.call("pauseDeposit", CashChangerConst.CHAN_DEPOSIT_PAUSE),
                    JposConst.JPOS_E_ILLEGAL);
        }
    }

    static CashUnits units(Subject device, String list) throws JposException {
        return CashUnits.parse(device.text(list), list);
    }

    /** How many there are of each coin and note in the machine. */
    static Map<Integer, Integer> stock(Subject device) throws JposException {
        return read(device, new boolean[1]);
    }

    private static Map<Integer, Integer> read(Subject device, boolean[] discrepancy) throws JposException {
        String[] counts = {""};
        device.call("readCashCounts", counts, discrepancy);
        return CashUnits.counts(counts[0], "readCashCounts");
    }
}
