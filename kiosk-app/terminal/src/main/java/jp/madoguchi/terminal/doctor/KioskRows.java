package jp.madoguchi.terminal.doctor;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.pos.conformance.NeededRows;

/** The rows of the conformance kit that a kiosk relies on; what else the standard demands it does not use. */
final class KioskRows {
    /** How a device is switched off, lost and back: what the poster and the health page say. */
    private static final Set<String> POWER = Set.of("power-notify", "power-told", "power-change", "enable-away");

    /** {@code terminal.device.CardReader}. */
    private static final Set<String> READER =
            Set.of("insertion-timeout", "present-told", "removal-told", "apdu", "apdu-bytes", "card-torn");

    /** {@code terminal.device.SlipPrinter} and {@code ReceiptSlips}; the sensors are asked at every look at the clock. */
    private static final Set<String> PRINTER = Set.of(
            "getters",
            "map-mode",
            "cartridge-notify",
            "bitmap-type",
            "output-synchronous",
            "output-refused",
            "clear-output",
            "paper-told",
            "cover-told",
            "insertion-timeout",
            "line-width",
            "transaction-kept",
            "transaction-cleared",
            "receipt-cover");

    /** {@code terminal.device.CashTill}: what goes in and comes out, and what the machine counts. */
    private static final Set<String> CHANGER = Set.of(
            "cash-lists",
            "cash-counts",
            "real-time-data",
            "deposit-status",
            "deposit-told",
            "deposit-waits",
            "deposit-real-time",
            "deposit-fixed",
            "deposit-zeroed",
            "deposit-repaid",
            "deposit-kept",
            "deposit-change",
            "change-exact",
            "change-overdispense",
            "dispense-jammed",
            "dispense-away",
            "full-told",
            "jam-told");

    static final NeededRows NEEDED = new NeededRows(
            "This kiosk",
            Map.of(
                    "SmartCardRW", with(POWER, READER),
                    "POSPrinter", with(POWER, PRINTER),
                    "CashChanger", with(POWER, CHANGER)));

    private KioskRows() {}

    private static Set<String> with(Set<String> every, Set<String> own) {
        return Stream.concat(every.stream(), own.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
