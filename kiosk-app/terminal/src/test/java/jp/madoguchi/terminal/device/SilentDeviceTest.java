package jp.madoguchi.terminal.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.madoguchi.card.CardException;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.Yen;
import jp.madoguchi.pos.LogicalDevices;
import jp.madoguchi.print.PrintJob;
import jp.madoguchi.print.PrintOutcome;
import jp.madoguchi.print.receipt.Receipt;
import jp.madoguchi.print.receipt.ReceiptPrinter.Fate;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.procedure.Payment;
import jp.madoguchi.terminal.device.AwayFactory.Hang;
import jp.madoguchi.terminal.device.AwayFactory.Refusal;
import jpos.JposConst;
import jpos.JposException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Devices of vendors whose services don't come back from a call: nobody waits for them, and everybody knows. */
class SilentDeviceTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration BOUND = Duration.ofSeconds(8);
    private static final Receipt.Copy COPY =
            Receipt.Copy.of(CertificateKind.RESIDENCE_CERTIFICATE, "999999-261122-000123", "K7PQ2WXM", new Yen(300));

    private static final Queue<Event> EVENTS = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void declare(@TempDir Path folder) throws Exception {
        EVENTS.clear();
        Path file = AwayFactory.declareIn(
                folder,
                Stream.of(
                        "CardReader SmartCardRW",
                        "PagePrinter POSPrinter",
                        "ReceiptPrinter POSPrinter",
                        "CashChanger CashChanger"));
        LogicalDevices.open(file, Set.of("CardReader", "PagePrinter", "ReceiptPrinter", "CashChanger"));
    }

    @AfterEach
    void beThere() {
        AwayFactory.beThere();
    }

    /** A device, the call that hangs and who opens it. */
    private record Device(String name, String getter, Opening opening) {
        @Override
        public String toString() {
            return name + "." + getter;
        }
    }

    private interface Opening {
        Opened open() throws Exception;
    }

    private interface Closing {
        void close() throws JposException;
    }

    private record Opened(BooleanSupplier ready, Supplier<Optional<String>> trouble, Closing closing)
            implements AutoCloseable {
        @Override
        public void close() throws JposException {
            AwayFactory.beThere();
            closing.close();
        }
    }

    static Stream<Device> devices() {
        return Stream.of(
                new Device("CardReader", "getPowerState", () -> {
                    CardReader reader = CardReader.open("CardReader", EVENTS::add);
                    return new Opened(reader::isOnline, reader::trouble, reader::close);
                }),
                new Device("PagePrinter", "getCoverOpen", () -> {
                    SlipPrinter printer = SlipPrinter.open("PagePrinter", Clock.systemUTC(), EVENTS::add);
                    return new Opened(printer::isReady, printer::trouble, printer::close);
                }),
                new Device("ReceiptPrinter", "getRecEmpty", () -> {
                    ReceiptSlips slips = ReceiptSlips.open("ReceiptPrinter", "KIOSK", Clock.systemUTC());
                    return new Opened(() -> slips.trouble().isEmpty(), slips::trouble, slips::close);
                }),
                new Device("CashChanger", "getDeviceStatus", () -> {
                    CashPayment payment = CashPayment.open("CashChanger", EVENTS::add);
                    return new Opened(payment::isReady, payment::trouble, payment::close);
                }));
    }

    @ParameterizedTest
    @MethodSource("devices")
    void whoAsksIsAnsweredAtOnceAndTheDeviceCountsAsAwayUntilItAnswersAgain(Device device) throws Exception {
        try (Opened opened = device.opening().open()) {
            assertTrue(
                    opened.ready().getAsBoolean(), () -> opened.trouble().get().toString());
            AwayFactory.hang = Hang.of(device.getter());
            // The vendor's own thread tells of it, and must come back too.
            assertTimeoutPreemptively(AT_ONCE, () -> AwayFactory.says(JposConst.JPOS_SUE_POWER_ONLINE));
            assertTimeoutPreemptively(AT_ONCE, () -> opened.ready().getAsBoolean());
            EVENTS.clear();
            awaits(BOUND, () -> !opened.ready().getAsBoolean());
            String trouble = opened.trouble().get().orElseThrow();
            assertTrue(trouble.contains(device.name() + " doesn't answer"), trouble);
            assertTrue(trouble.contains("; remedy: "), trouble);
            AwayFactory.beThere();
            awaits(TWO_SECONDS, () -> opened.ready().getAsBoolean());
            assertEquals(Optional.empty(), opened.trouble().get());
        }
    }

    @ParameterizedTest
    @MethodSource("devices")
    void theKioskStartsWithoutOneThatNeverOpensAndHasItOnceItDoes(Device device) throws Exception {
        AwayFactory.hang = Hang.of("open");
        try (Opened opened =
                assertTimeoutPreemptively(BOUND, () -> device.opening().open())) {
            String trouble = opened.trouble().get().orElseThrow();
            assertTrue(trouble.contains("doesn't answer"), trouble);
            assertFalse(opened.ready().getAsBoolean());
            AwayFactory.beThere();
            awaits(TWO_SECONDS, () -> opened.ready().getAsBoolean());
        }
    }

    @ParameterizedTest
    @MethodSource("devices")
    void theKioskEndsThoughAServiceDoesNotComeBack(Device device) throws Exception {
        Opened opened = device.opening().open();
        AwayFactory.hang = Hang.of(device.getter() + "|close");
        AwayFactory.says(JposConst.JPOS_SUE_POWER_ONLINE);
        assertTrue(opened.ready().getAsBoolean());
        assertTrue(AwayFactory.hang.begun().await(BOUND.toSeconds(), TimeUnit.SECONDS));
        assertTimeoutPreemptively(TWO_SECONDS, () -> opened.closing().close());
    }

    @Test
    void theSessionHearsThatAPrinterFellSilentAndThatItAnswersAgain() throws Exception {
        SlipPrinter printer = SlipPrinter.open("PagePrinter", Clock.systemUTC(), EVENTS::add);
        try {
            AwayFactory.hang = Hang.of("getSlpEmpty");
            assertTrue(printer.isReady());
            EVENTS.clear();
            awaits(BOUND, () -> EVENTS.contains(new Event.AvailabilityChanged()));
            assertTrue(printer.trouble().isPresent());
            EVENTS.clear();
            AwayFactory.beThere();
            awaits(TWO_SECONDS, () -> EVENTS.contains(new Event.AvailabilityChanged()));
            assertEquals(Optional.empty(), printer.trouble());
        } finally {
            printer.close();
        }
    }

    /** What hung must not come out in front of the next resident either. */
    @Test
    void aReceiptPrinterThatHangsHoldsNobodyUpAndPrintsNothingLater() throws Exception {
        try (ReceiptSlips slips =
                ReceiptSlips.open("ReceiptPrinter", "KIOSK", Clock.systemUTC(), Duration.ofMillis(200))) {
            AwayFactory.hang = Hang.of("printNormal");
            assertEquals(
                    Fate.NOT_PRINTED, assertTimeoutPreemptively(TWO_SECONDS, () -> slips.print("受付市", List.of(COPY))));
            String trouble = slips.trouble().orElseThrow();
            assertTrue(trouble.contains("doesn't answer"), trouble);
            assertEquals(Fate.NOT_PRINTED, assertTimeoutPreemptively(AT_ONCE, () -> slips.print("受付市", List.of(COPY))));
            awaits(TWO_SECONDS, () -> AwayFactory.COMMANDS.contains("clearOutput"));
            AwayFactory.beThere();
            awaits(TWO_SECONDS, () -> slips.trouble().isEmpty());
            assertTrue(AwayFactory.COMMANDS.contains("transactionPrint[2, 11]"), AwayFactory.COMMANDS::toString);
            assertFalse(AwayFactory.COMMANDS.contains("transactionPrint[2, 12]"), AwayFactory.COMMANDS::toString);
        }
    }

    /** What could not be cleared when it failed lies there still. */
    @ParameterizedTest
    @ValueSource(ints = {JposConst.JPOS_E_OFFLINE, 0})
    void whatIsLeftOfAReceiptThatFailedIsClearedBeforeTheNextBegins(int code) throws Exception {
        try (ReceiptSlips slips = ReceiptSlips.open("ReceiptPrinter", "KIOSK", Clock.systemUTC())) {
            AwayFactory.refusal = new Refusal("printNormal|clearOutput", code);
            assertEquals(Fate.NOT_PRINTED, slips.print("受付市", List.of(COPY)));
            AwayFactory.beThere();
            AwayFactory.COMMANDS.clear();
            awaits(TWO_SECONDS, () -> slips.trouble().isEmpty());
            assertEquals(Fate.PRINTED, slips.print("受付市", List.of(COPY)));
            int begun = AwayFactory.COMMANDS.indexOf("transactionPrint[2, 11]");
            assertTrue(AwayFactory.COMMANDS.subList(0, begun).contains("clearOutput"), AwayFactory.COMMANDS::toString);
        }
    }

    @Test
    void aReceiptPrinterThatFailsHalfwayToReadinessIsTriedAgainFromThere() throws Exception {
        AwayFactory.powerReporting = JposConst.JPOS_PR_STANDARD;
        AwayFactory.refusal = new Refusal("setCharacterSet", JposConst.JPOS_E_OFFLINE);
        try (ReceiptSlips slips = ReceiptSlips.open("ReceiptPrinter", "KIOSK", Clock.systemUTC())) {
            assertTrue(slips.trouble().isPresent());
            AwayFactory.refusal = Refusal.NONE;
            awaits(TWO_SECONDS, () -> slips.trouble().isEmpty());
            assertTrue(AwayFactory.COMMANDS.contains("setAsyncMode[false]"), AwayFactory.COMMANDS::toString);
        }
    }

    @Test
    void aChangerThatHangsInAPaymentIsAwayUntilItComesBackAndNobodyElseWaitsForIt() throws Exception {
        try (CashPayment payment = CashPayment.open("CashChanger", SHORT, EVENTS::add)) {
            AwayFactory.hang = Hang.of("readCashCounts");
            assertThrows(Payment.NotPossible.class, () -> payment.open(new Yen(300)));
            String trouble = payment.trouble().orElseThrow();
            assertTrue(trouble.contains("CashChanger doesn't answer"), trouble);
            assertTimeoutPreemptively(
                    SHORT, () -> assertThrows(Payment.NotPossible.class, () -> payment.open(new Yen(300))));
            EVENTS.clear();
            AwayFactory.beThere();
            awaits(TWO_SECONDS, () -> EVENTS.contains(new Event.AvailabilityChanged()));
            assertTrue(payment.isReady());
        }
    }

    @Test
    void aChangerThatReportsNoPowerIsAwayFromTheCallThatFailsUntilItCanBeCounted() throws Exception {
        try (CashPayment payment = CashPayment.open("CashChanger", EVENTS::add)) {
            AwayFactory.refusal = new Refusal("readCashCounts", JposConst.JPOS_E_NOHARDWARE);
            assertThrows(Payment.NotPossible.class, () -> payment.open(new Yen(300)));
            awaits(TWO_SECONDS, () -> !payment.isReady());
            AwayFactory.beThere();
            awaits(TWO_SECONDS, payment::isReady);
        }
    }

    @Test
    void aChangerThatIsOffBeforeAnybodyListensIsAway() throws Exception {
        AwayFactory.power = JposConst.JPOS_PS_OFF_OFFLINE;
        try (CashPayment payment = CashPayment.open("CashChanger", EVENTS::add)) {
            assertEquals(Optional.of("away"), payment.trouble());
            AwayFactory.power = JposConst.JPOS_PS_ONLINE;
            awaits(TWO_SECONDS, payment::isReady);
        }
    }

    @Test
    void aReaderThatHangsWithACardIsAwayUntilItComesBack() throws Exception {
        CardReader reader = CardReader.open("CardReader", EVENTS::add);
        try {
            AwayFactory.hang = Hang.of("beginInsertion");
            assertEquals(
                    CardException.Kind.READER_GONE,
                    assertThrows(CardException.class, reader::connect).kind());
            assertFalse(reader.isOnline());
            assertTrue(EVENTS.contains(new Event.DeviceFailed(FailureCode.READER_GONE)));
            assertTimeoutPreemptively(AT_ONCE, () -> assertThrows(CardException.class, reader::connect));
            AwayFactory.beThere();
            awaits(TWO_SECONDS, reader::isOnline);
        } finally {
            reader.close();
        }
    }

    @Test
    void theKioskEndsThoughAPaymentHangs() throws Exception {
        CashPayment payment = CashPayment.open("CashChanger", SHORT, EVENTS::add);
        AwayFactory.hang = Hang.of("readCashCounts|close");
        assertThrows(Payment.NotPossible.class, () -> payment.open(new Yen(300)));
        assertTimeoutPreemptively(TWO_SECONDS, payment::close);
    }

    /** It may have printed the sheet, or may yet print it: nobody knows. */
    @Test
    void ofASheetWithWhichThePrinterHangsNothingIsKnownAndNothingOfItComesOutLater() throws Exception {
        SlipPrinter printer = SlipPrinter.open("PagePrinter", Clock.systemUTC(), SHORT, SHORT, EVENTS::add);
        try {
            AwayFactory.hang = Hang.of("printMemoryBitmap");
            assertEquals(new PrintOutcome.Unknown(1), assertTimeoutPreemptively(TWO_SECONDS, () -> print(printer)));
            String trouble = printer.trouble().orElseThrow();
            assertTrue(trouble.contains("doesn't answer"), trouble);
            assertFalse(printer.isReady());
            assertEquals(
                    new PrintOutcome.NotPrinted(PrintOutcome.Reason.OFFLINE),
                    assertTimeoutPreemptively(AT_ONCE, () -> print(printer)));
            EVENTS.clear();
            assertFalse(AwayFactory.COMMANDS.contains("clearOutput"));
            AwayFactory.beThere();
            awaits(TWO_SECONDS, () -> EVENTS.contains(new Event.AvailabilityChanged()));
            assertTrue(AwayFactory.COMMANDS.contains("clearOutput"));
            assertTrue(printer.isReady());
        } finally {
            printer.close();
        }
    }

    @Test
    void aSheetIsNotPrintedWhosePrinterHangsBeforeItHasIt() throws Exception {
        SlipPrinter printer = SlipPrinter.open("PagePrinter", Clock.systemUTC(), SHORT, SHORT, EVENTS::add);
        try {
            AwayFactory.hang = Hang.of("beginInsertion");
            assertEquals(
                    new PrintOutcome.NotPrinted(PrintOutcome.Reason.OFFLINE),
                    assertTimeoutPreemptively(TWO_SECONDS, () -> print(printer)));
            AwayFactory.beThere();
            awaits(TWO_SECONDS, printer::isReady);
            assertEquals(new PrintOutcome.Printed(), print(printer));
        } finally {
            printer.close();
        }
    }

    private static PrintOutcome print(SlipPrinter printer) {
        try (PrintJob job = new PrintJob(new byte[] {'%', 'P', 'D', 'F'}, 1, 1, 1)) {
            return printer.print(job, new Unwatched());
        }
    }

    @Test
    void noReceiptIsWaitedForWhileItsPrinterIsBeingTaken() throws Exception {
        AwayFactory.refusal = new Refusal("open", JposConst.JPOS_E_FAILURE);
        try (ReceiptSlips slips = ReceiptSlips.open("ReceiptPrinter", "KIOSK", Clock.systemUTC())) {
            AwayFactory.hang = Hang.of("open");
            AwayFactory.COMMANDS.clear();
            awaits(TWO_SECONDS, () -> !AwayFactory.COMMANDS.isEmpty());
            assertEquals(Fate.NOT_PRINTED, assertTimeoutPreemptively(AT_ONCE, () -> slips.print("受付市", List.of(COPY))));
            AwayFactory.beThere();
        }
    }

    /** Such a reader is unplugged without a word; only a call finds out. */
    @Test
    void aReaderThatReportsNoPowerIsAwayFromTheCallThatFailsUntilItCanBeEnabledAnew() throws Exception {
        CardReader reader = CardReader.open("CardReader", EVENTS::add);
        try {
            AwayFactory.refusal = new Refusal("beginInsertion|setDeviceEnabled", JposConst.JPOS_E_NOHARDWARE);
            assertTrue(reader.isOnline());
            CardException gone = assertThrows(CardException.class, reader::connect);
            assertEquals(CardException.Kind.READER_GONE, gone.kind());
            awaits(TWO_SECONDS, () -> !reader.isOnline());
            String trouble = reader.trouble().orElseThrow();
            assertTrue(trouble.contains("JavaPOS code 107"), trouble);
            AwayFactory.beThere();
            awaits(TWO_SECONDS, reader::isOnline);
        } finally {
            reader.close();
        }
    }

    private static void awaits(Duration within, BooleanSupplier wanted) {
        assertTimeoutPreemptively(within, () -> {
            while (!wanted.getAsBoolean()) {
                Thread.onSpinWait();
            }
        });
    }
}
