package jp.madoguchi.terminal.doctor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.pos.conformance.NeededRows;
import jp.madoguchi.terminal.KioskDevices;

/**
 * The rows of the conformance kit that a kiosk relies on: of each device every call that {@code terminal.device} makes, with the rows
 * that show what it expects of it. What else the standard demands it does not use. Capabilities are asked of every device.
 */
final class KioskRows {
    /** How any device is had, lost and back: what the poster and the health page say. */
    static final Map<String, Set<String>> TAKING = Map.ofEntries(
            Map.entry("getState", rows("close-state")),
            Map.entry("getDeviceEnabled", rows("disable-again")),
            Map.entry("open", rows("open-state")),
            Map.entry("claim", rows("disable-again")),
            Map.entry("getClaimed", rows("disable-again")),
            Map.entry("setDeviceEnabled", rows("enable-again", "disable-again", "enable-away")),
            Map.entry("close", rows("close-state")),
            Map.entry("setPowerNotify", rows("power-notify")),
            Map.entry("addStatusUpdateListener", rows("power-told", "power-change")));

    private static final Map<String, Set<String>> READER = Map.ofEntries(
            Map.entry("getPowerState", rows("power-told", "enable-away", "getters-insertion")),
            Map.entry("addStatusUpdateListener", rows("present-told", "removal-told", "removed-in-transaction")),
            Map.entry("beginInsertion", rows("insertion-timeout")),
            Map.entry("endInsertion", rows("apdu")),
            Map.entry("readData", rows("apdu", "apdu-bytes", "card-torn", "removed-in-transaction")),
            Map.entry("beginRemoval", rows("removal-resets")),
            Map.entry("endRemoval", rows("card-left")));

    /** The sensors are asked at every look at the clock. */
    private static final Map<String, Set<String>> PRINTER = Map.ofEntries(
            Map.entry("getPowerState", rows("power-told", "enable-away", "getters-output")),
            Map.entry("getCoverOpen", rows("cover-told")),
            Map.entry("setMapMode", rows("map-mode")),
            Map.entry("setAsyncMode", rows("output-synchronous")),
            Map.entry("clearOutput", rows("clear-output")));

    private static final Map<String, Set<String>> PAGES = Map.ofEntries(
            Map.entry("getSlpEmpty", rows("paper-told")),
            Map.entry("getSlpLineWidth", rows("map-mode")),
            Map.entry("setCartridgeNotify", rows("cartridge-notify")),
            Map.entry("getSlpCartridgeState", rows("cartridge-notify")),
            Map.entry("beginInsertion", rows("insertion-timeout")),
            Map.entry("endInsertion", rows("insertion-timeout", "output-refused")),
            Map.entry("printMemoryBitmap", rows("bitmap-type", "output-synchronous")),
            // No row prints a sheet: only the specimen of madoguchi acceptance does.
            Map.entry("changePrintSide", rows()),
            Map.entry("beginRemoval", rows()),
            Map.entry("endRemoval", rows()),
            // Words for the operator, as is the exception of a service that checks no health.
            Map.entry("checkHealth", rows()),
            Map.entry("getCheckHealthText", rows()));

    private static final Map<String, Set<String>> RECEIPTS = Map.ofEntries(
            Map.entry("getDeviceServiceVersion", rows("description")),
            Map.entry("getCharacterSetList", rows("character-set", "character-set-japanese")),
            Map.entry("setCharacterSet", rows("character-set")),
            Map.entry("setMapCharacterSet", rows("character-set")),
            Map.entry("getRecEmpty", rows("paper-told")),
            Map.entry("getRecLineChars", rows("line-width")),
            Map.entry("getRecLinesToPaperCut", rows("getters")),
            Map.entry("transactionPrint", rows("transaction-argument", "transaction-kept")),
            Map.entry("printNormal", rows("output-synchronous", "output-refused", "receipt-cover")),
            Map.entry("printBarCode", rows("bar-code-argument")),
            // No row prints a picture, as no sheet.
            Map.entry("printMemoryBitmap", rows()),
            Map.entry("cutPaper", rows("cut-argument")),
            Map.entry("clearOutput", rows("transaction-cleared")));

    /** What goes in and comes out, and what the machine counts. */
    private static final Map<String, Set<String>> CHANGER = Map.ofEntries(
            Map.entry("getDeviceServiceVersion", rows("description")),
            Map.entry("addStatusUpdateListener", rows("full-told", "jam-told", "enable-away")),
            Map.entry("getPowerState", rows("power-told", "enable-away", "getters-deposit")),
            Map.entry("getDeviceStatus", rows("jam-told", "getters-deposit")),
            Map.entry("getFullStatus", rows("full-told")),
            Map.entry("getCurrencyCode", rows("currency")),
            Map.entry("getExitCashList", rows("cash-lists")),
            Map.entry("readCashCounts", rows("cash-counts")),
            Map.entry("getRealTimeDataEnabled", rows("real-time-data")),
            Map.entry("setRealTimeDataEnabled", rows("real-time-data", "deposit-real-time")),
            Map.entry("addDataListener", rows("deposit-told")),
            Map.entry("setDataEventEnabled", rows("deposit-told", "deposit-waits")),
            Map.entry("beginDeposit", rows("deposit-status", "deposit-zeroed")),
            Map.entry("getDepositStatus", rows("deposit-status")),
            Map.entry("getDepositAmount", rows("deposit-real-time", "deposit-fixed")),
            Map.entry("fixDeposit", rows("deposit-fixed")),
            Map.entry("getDepositCounts", rows("deposit-fixed")),
            Map.entry("endDeposit", rows("deposit-repaid", "deposit-kept", "deposit-change")),
            Map.entry(
                    "dispenseChange", rows("change-exact", "change-overdispense", "dispense-jammed", "dispense-away")));

    /** What a device need not have: the kiosk goes without it, or another way. */
    private static final Set<String> DISPENSABLE = rows(
            "power-told",
            "power-change",
            "paper-told",
            "cover-told",
            "insertion-timeout",
            "output-refused",
            "clear-output",
            "getters-output",
            "receipt-cover",
            "transaction-kept",
            "transaction-cleared",
            "cut-argument",
            "bar-code-argument",
            "full-told",
            "jam-told",
            "real-time-data",
            "deposit-repaid");

    /** Every call that the kiosk makes of a device, by its logical name, and the rows that show what comes of it. */
    static final Map<String, Map<String, Set<String>>> CALLS = Map.of(
            KioskDevices.CARD_READER, all(List.of(TAKING, READER)),
            KioskDevices.PAGE_PRINTER, all(List.of(TAKING, PRINTER, PAGES)),
            KioskDevices.RECEIPT_PRINTER, all(List.of(TAKING, PRINTER, RECEIPTS)),
            KioskDevices.CASH_CHANGER, all(List.of(TAKING, CHANGER)));

    static final NeededRows NEEDED = new NeededRows(
            "This kiosk", CALLS.keySet().stream().collect(Collectors.toUnmodifiableMap(name -> name, KioskRows::need)));

    private KioskRows() {}

    private static NeededRows.Need need(String name) {
        Set<String> rows = new HashSet<>(rows("getters"));
        CALLS.getOrDefault(name, Map.of()).values().forEach(rows::addAll);
        Set<String> dispensable = new HashSet<>(DISPENSABLE);
        dispensable.retainAll(rows);
        return new NeededRows.Need(KioskDevices.category(name), rows, dispensable);
    }

    private static Map<String, Set<String>> all(List<Map<String, Set<String>>> parts) {
        Map<String, Set<String>> all = new HashMap<>();
        parts.forEach(part -> part.forEach((call, rows) -> all.merge(call, rows, KioskRows::both)));
        return Map.copyOf(all);
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> rows(String... ids) {
        return Set.of(ids);
    }
}
