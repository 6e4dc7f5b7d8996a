package jp.madoguchi.terminal.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.madoguchi.pos.LogicalDevices;
import jp.madoguchi.terminal.device.AwayFactory.Refusal;
import jpos.JposConst;
import jpos.JposException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Devices of vendors that can't be had when the kiosk starts: by their services it can't wait for them. */
class AwayAtTheStartTest {
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    @BeforeEach
    void declare(@TempDir Path folder) throws Exception {
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

    /** A device as the kiosk opens it. */
    private record Device(String name, Opening opening) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Closing {
        void close() throws JposException;
    }

    private interface Opening {
        Opened open() throws Exception;
    }

    private record Opened(Supplier<Optional<String>> trouble, Closing closing) implements AutoCloseable {
        @Override
        public void close() throws JposException {
            closing.close();
        }
    }

    static Stream<Device> devices() {
        return Stream.of(
                new Device("CardReader", () -> {
                    CardReader reader = CardReader.open("CardReader", event -> {});
                    return new Opened(reader::trouble, reader::close);
                }),
                new Device("PagePrinter", () -> {
                    SlipPrinter printer = SlipPrinter.open("PagePrinter", Clock.systemUTC(), event -> {});
                    return new Opened(printer::trouble, printer::close);
                }),
                new Device("ReceiptPrinter", () -> {
                    ReceiptSlips slips = ReceiptSlips.open("ReceiptPrinter", "KIOSK", Clock.systemUTC());
                    return new Opened(slips::trouble, slips::close);
                }),
                new Device("CashChanger", () -> {
                    CashPayment payment = CashPayment.open("CashChanger", event -> {});
                    return new Opened(payment::trouble, payment::close);
                }));
    }

    @ParameterizedTest
    @MethodSource("devices")
    void oneThatCantBeEnabledIsAwayAndIsHadOnceItIsThere(Device device) throws Exception {
        isHadOnceItIsThere(device, new Refusal("setDeviceEnabled", JposConst.JPOS_E_NOHARDWARE));
    }

    @ParameterizedTest
    @MethodSource("devices")
    void oneThatCantBeClaimedIsAwayAndIsHadOnceItIsThere(Device device) throws Exception {
        isHadOnceItIsThere(device, new Refusal("claim", JposConst.JPOS_E_FAILURE));
    }

    /** As a service does whose vendor's own program has not started yet. */
    @ParameterizedTest
    @MethodSource("devices")
    void oneThatCantBeOpenedIsAwayAndIsHadOnceItIsThere(Device device) throws Exception {
        isHadOnceItIsThere(device, new Refusal("open", JposConst.JPOS_E_NOHARDWARE));
        isHadOnceItIsThere(device, new Refusal("open", JposConst.JPOS_E_OFFLINE));
        isHadOnceItIsThere(device, new Refusal("open", JposConst.JPOS_E_NOSERVICE));
    }

    @ParameterizedTest
    @MethodSource("devices")
    void oneWhoseServiceThrowsAnErrorIsAwayAndIsHadOnceItDoesNot(Device device) throws Exception {
        isHadOnceItIsThere(device, new Refusal("setDeviceEnabled", 0));
    }

    @ParameterizedTest
    @MethodSource("devices")
    void whatStandsInTheWayNowIsToldAndNotWhatStoodThereAtTheStart(Device device) throws Exception {
        AwayFactory.refusal = new Refusal("claim", JposConst.JPOS_E_NOHARDWARE);
        try (Opened opened = device.opening().open()) {
            assertTrue(opened.trouble().get().orElseThrow().contains("JavaPOS code 107"));
            AwayFactory.refusal = new Refusal("claim", JposConst.JPOS_E_CLAIMED);
            assertTimeoutPreemptively(TWO_SECONDS, () -> {
                while (!opened.trouble().get().orElseThrow().contains("remedy: end the other program that has it")) {
                    Thread.onSpinWait();
                }
            });
        }
    }

    @Test
    void aNameWithoutAnEntryEndsTheStart() {
        var refused = assertThrows(JposException.class, () -> CardReader.open("Reader", event -> {}));
        assertTrue(
                String.valueOf(refused.getMessage()).startsWith("Reader can't be opened (JavaPOS code 109)"),
                refused::getMessage);
        assertTrue(String.valueOf(refused.getMessage()).endsWith("packaging/madoguchi lint-jpos"), refused::getMessage);
    }

    private static void isHadOnceItIsThere(Device device, Refusal refusal) throws Exception {
        AwayFactory.refusal = refusal;
        try (Opened opened = device.opening().open()) {
            assertTrue(opened.trouble().get().isPresent());
            AwayFactory.refusal = Refusal.NONE;
            assertTimeoutPreemptively(TWO_SECONDS, () -> {
                while (opened.trouble().get().isPresent()) {
                    Thread.onSpinWait();
                }
            });
        }
    }

    @Test
    void oneThatAnotherProgramHasIsToldByNameCallCodeAndRemedy() {
        AwayFactory.refusal = new Refusal("claim", JposConst.JPOS_E_CLAIMED);
        var refused = assertThrows(JposException.class, () -> CardReader.open("CardReader", event -> {}));
        assertEquals(
                "CardReader can't be claimed (JavaPOS code 102): java.security.NoSuchAlgorithmException;"
                        + " remedy: end the other program that has it",
                refused.getMessage());
        assertEquals(JposConst.JPOS_E_CLAIMED, refused.getErrorCode());
    }

    @Test
    void aServiceOfAnotherKindIsToldByTheNameOfItsEntry() {
        // The service behind this name is that of a printer.
        var refused = assertThrows(JposException.class, () -> CashPayment.open("PagePrinter", event -> {}));
        assertTrue(
                String.valueOf(refused.getMessage())
                        .startsWith("PagePrinter can't be opened (JavaPOS code 104): Service"),
                refused::getMessage);
        assertTrue(String.valueOf(refused.getMessage()).endsWith("packaging/madoguchi lint-jpos"), refused::getMessage);
    }
}
