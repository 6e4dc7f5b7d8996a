package jp.madoguchi.virtual.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.TerminalFactory;
import jnasmartcardio.Smartcardio;
import jp.madoguchi.config.Personas;
import jp.madoguchi.virtual.TestSandbox;
import jp.madoguchi.virtual.card.CardDirectory;
import jp.madoguchi.virtual.printer.VirtualPrinter;
import jpos.JposException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What JavaPOS costs: the same work through control and service, and without them, in turns. No test of the normal run:
 * {@code packaging/bench.sh devices}.
 */
class DevicesBench {
    private static final int APDUS = 200;
    private static final int SHEETS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** No class of the card's: refused at once, so that what is measured is the way there and back. */
    private static final byte[] COMMAND = {(byte) 0x80, 0x00, 0x00, 0x00};

    @TempDir
    private Path directory;

    @Test
    void compare() throws Exception {
        String table = Comparison.HEAD + apdu() + sheet() + "\nJava machine: " + machine() + "\n";
        Files.writeString(Path.of("target", "bench-devices.md"), table);
    }

    /** How it runs: the kiosk's way, when the script has started it. */
    private static String machine() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-X"))
                .collect(Collectors.joining(" "));
    }

    private String apdu() throws Exception {
        try (ReaderDesk desk = ReaderDesk.in(directory)) {
            var cards = new CardDirectory(directory.resolve("sandbox"));
            var adult = Personas.load(TestSandbox.config()).persona("adult");
            desk.slot().insert("adult", cards.loadForgetful(adult));
            desk.control().setDeviceEnabled(false);
            Security.addProvider(new Smartcardio());
            TerminalFactory terminals = TerminalFactory.getInstance("PC/SC", null, Smartcardio.PROVIDER_NAME);
            return new Comparison(() -> ours(desk), () -> smartcardio(terminals))
                    .row("an APDU and its answer, the card being held, beside jnasmartcardio 0.2.7", 50);
        }
    }

    /** Both hold the card alone, so each begins and ends for itself. */
    private static double ours(ReaderDesk desk) throws Exception {
        desk.control().setDeviceEnabled(true);
        try {
            desk.begin();
            return Comparison.micros(APDUS, () -> assertEquals(2, desk.transmit(COMMAND).length));
        } finally {
            desk.control().setDeviceEnabled(false);
        }
    }

    private static double smartcardio(TerminalFactory terminals) throws Exception {
        Card card = terminals.terminals().list().get(0).connect("*");
        try {
            card.beginExclusive();
            CardChannel channel = card.getBasicChannel();
            return Comparison.micros(
                    APDUS,
                    () -> assertEquals(2, channel.transmit(new CommandAPDU(COMMAND)).getBytes().length));
        } finally {
            card.disconnect(true);
        }
    }

    private static String sheet() throws Exception {
        byte[] pdf = TestPdf.ofPages(2);
        VirtualPrinter printer = VirtualPrinter.start(0, Optional.empty(), Duration.ofMillis(1));
        try (PrinterDesk desk = PrinterDesk.with(printer)) {
            var client = new BareIppClient(printer.uri());
            return new Comparison(() -> ours(desk, pdf), () -> bare(client, printer, pdf))
                    .row("a sheet, from printMemoryBitmap to the document at the printer, beside a bare IPP client; before it and"
                            + " not in it: beginInsertion and endInsertion, a look at the printer", 10_000);
        }
    }

    private static double ours(PrinterDesk desk, byte[] pdf) throws Exception {
        double[] micros = new double[SHEETS];
        for (int i = 0; i < SHEETS; i++) {
            int before = desk.printer().received().size();
            desk.insert();
            micros[i] = Comparison.micros(1, () -> {
                desk.put(pdf);
                beginRemoval(desk, 0);
                assertTrue(desk.printer().awaitReceived(before + 1, PATIENCE));
            });
            beginRemoval(desk, PrinterDesk.LONG);
            desk.control().endRemoval();
        }
        return Comparison.median(micros);
    }

    /** With no time to wait it hands the sheet over all the same, and says by a time-out that it isn't out yet. */
    private static void beginRemoval(PrinterDesk desk, int millis) throws JposException {
        try {
            desk.control().beginRemoval(millis);
        } catch (JposException pending) {
            if (millis > 0 || pending.getErrorCode() != jpos.JposConst.JPOS_E_TIMEOUT) {
                throw pending;
            }
        }
    }

    private static double bare(BareIppClient client, VirtualPrinter printer, byte[] pdf) throws Exception {
        double[] micros = new double[SHEETS];
        for (int i = 0; i < SHEETS; i++) {
            int before = printer.received().size();
            int impressions = printer.impressions();
            micros[i] = Comparison.micros(1, () -> {
                client.print(pdf);
                assertTrue(printer.awaitReceived(before + 1, PATIENCE));
            });
            while (printer.impressions() == impressions) {
                Thread.onSpinWait();
            }
        }
        return Comparison.median(micros);
    }
}
