package jp.madoguchi.terminal.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import jp.madoguchi.pos.LogicalDevices;
import jp.madoguchi.terminal.device.AwayFactory.Refusal;
import jp.madoguchi.virtual.printer.VirtualPrinter;
import jp.madoguchi.virtual.receipt.VirtualReceiptPrinter;
import jpos.JposConst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of a kiosk has one line for each change of a device, and no other. */
class DeviceLogTest {
    private static final Path CONFIG = Path.of(System.getProperty("madoguchi.root"), "config");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Of all of the product: who else has words for the same change would say it twice. */
    private static final Logger PRODUCT = Logger.getLogger("jp.madoguchi");

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            int level = line.getLevel().intValue();
            if (level >= Level.INFO.intValue()) {
                String name = level >= Level.WARNING.intValue() ? "WARNING " : "INFO ";
                lines.add(name + MessageFormat.format(line.getMessage(), line.getParameters()));
            }
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @BeforeEach
    void listen() {
        PRODUCT.addHandler(listener);
    }

    @AfterEach
    void listenNoMore() {
        PRODUCT.removeHandler(listener);
        AwayFactory.beThere();
    }

    @Test
    void aPagePrinterThatGoesComesBackAndRunsOutOfPaperHasALineForEach() throws Exception {
        try (VirtualPrinter machine = VirtualPrinter.start(Duration.ofMillis(50))) {
            System.setProperty("madoguchi.printer", machine.uri().toString());
            LogicalDevices.open(CONFIG.resolve("jpos.xml"), Set.of("PagePrinter"));
            lines.clear();
            SlipPrinter printer = SlipPrinter.open("PagePrinter", Clock.systemUTC(), event -> {});
            try {
                machine.offline();
                awaits("WARNING PagePrinter: gone, code 401");
                machine.online();
                awaits("WARNING PagePrinter: gone, code 401", "INFO PagePrinter: works again");
                lines.clear();
                machine.outOfPaper();
                awaits("WARNING PagePrinter: no paper");
                machine.refill();
                awaits("WARNING PagePrinter: no paper", "INFO PagePrinter: works again");
            } finally {
                printer.close();
            }
            assertEquals(2, lines.size(), lines::toString);
        }
    }

    @Test
    void aReceiptPrinterThatGoesAndComesBackHasALineForEach(@TempDir Path folder) throws Exception {
        try (VirtualReceiptPrinter machine = VirtualReceiptPrinter.start()) {
            System.setProperty("madoguchi.receipt-printer", machine.uri().toString());
            LogicalDevices.open(ReceiptSlipsTest.declareIn(folder), Set.of("ReceiptPrinter"));
            lines.clear();
            try (ReceiptSlips slips = ReceiptSlips.open("ReceiptPrinter", "KIOSK", Clock.systemUTC())) {
                assertTrue(slips.trouble().isEmpty());
                machine.off();
                awaits("WARNING ReceiptPrinter: gone");
                machine.on();
                awaits("WARNING ReceiptPrinter: gone", "INFO ReceiptPrinter: works again");
            }
        }
    }

    /** With what its service said, which alone knows the remedy, and without a line for each try. */
    @Test
    void oneThatIsAwayAtTheStartHasOneLineWithItsReasonAndAnotherWhenItIsThere(@TempDir Path folder) throws Exception {
        LogicalDevices.open(AwayFactory.declareIn(folder, Stream.of("CardReader SmartCardRW")), Set.of("CardReader"));
        lines.clear();
        AwayFactory.refusal = new Refusal("claim", JposConst.JPOS_E_NOHARDWARE);
        CardReader reader = CardReader.open("CardReader", event -> {});
        try {
            String gone = "WARNING CardReader: gone, code 104: CardReader can't be claimed (JavaPOS code 107):"
                    + " java.security.NoSuchAlgorithmException; remedy: switch the device on and see to its cable, or as"
                    + " the manual of its service says";
            awaits(gone);
            AwayFactory.refusal = Refusal.NONE;
            awaits(gone, "INFO CardReader: works again");
        } finally {
            reader.close();
        }
        assertEquals(2, lines.size(), lines::toString);
    }

    /** These lines, and no other. */
    private void awaits(String... wanted) {
        assertTimeoutPreemptively(
                PATIENCE,
                () -> {
                    while (lines.size() < wanted.length) {
                        Thread.onSpinWait();
                    }
                },
                lines::toString);
        assertEquals(List.of(wanted), lines);
    }
}
