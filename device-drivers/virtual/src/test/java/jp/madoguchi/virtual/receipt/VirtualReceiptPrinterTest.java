package jp.madoguchi.virtual.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The virtual receipt printer at its wire, with bytes written out by hand. */
@Timeout(30)
class VirtualReceiptPrinterTest {
    private static final Charset CODE_PAGE_932 = Charset.forName("windows-31j");

    @Test
    void whatIsCutOffIsAPicture(@TempDir Path directory) throws Exception {
        try (VirtualReceiptPrinter printer = VirtualReceiptPrinter.start(0, Optional.of(directory));
                Socket wire = connect(printer)) {
            send(wire, "1B40 1C26 1C4301");
            wire.getOutputStream().write("領収書\n".getBytes(CODE_PAGE_932));
            send(wire, "1D564100");
            assertTrue(printer.awaitSlips(1, Duration.ofSeconds(10)));
            assertEquals("領収書\n[cut]", printer.slips().get(0).text());
            BufferedImage picture =
                    ImageIO.read(directory.resolve("receipt-1.png").toFile());
            assertEquals(576 + 2 * 32, picture.getWidth());
        }
    }

    @Test
    void itTellsItsStatesAskedAndUnasked() throws Exception {
        try (VirtualReceiptPrinter printer = VirtualReceiptPrinter.start();
                Socket wire = connect(printer)) {
            send(wire, "100401");
            assertEquals("12", read(wire, 1));
            send(wire, "1D610E");
            assertEquals("10000000", read(wire, 4));
            printer.openCover();
            assertEquals("38000000", read(wire, 4));
            send(wire, "100402");
            assertEquals("16", read(wire, 1));
            printer.closeCover();
            assertEquals("10000000", read(wire, 4));
            printer.paperNearEnd();
            assertEquals("10000300", read(wire, 4));
            send(wire, "1D7201");
            assertEquals("03", read(wire, 1));
        }
    }

    @Test
    void aFullLineGoesOnInTheNextOne() throws Exception {
        try (VirtualReceiptPrinter printer = VirtualReceiptPrinter.start();
                Socket wire = connect(printer)) {
            wire.getOutputStream().write(("1".repeat(48) + "2\n").getBytes(CODE_PAGE_932));
            send(wire, "1D5600");
            assertTrue(printer.awaitSlips(1, Duration.ofSeconds(10)));
            assertEquals(
                    List.of("1".repeat(48), "2", "[cut]"),
                    printer.slips().get(0).said());
        }
    }

    @Test
    void aCommandThatItDoesNotKnowIsNoted() throws Exception {
        try (VirtualReceiptPrinter printer = VirtualReceiptPrinter.start();
                Socket wire = connect(printer)) {
            send(wire, "1B7F 1D7201");
            assertEquals("00", read(wire, 1));
            assertEquals(List.of("ESC \u007F"), printer.unknownCommands());
        }
    }

    @Test
    void whoeverSitsAtItWorksItByWords() throws Exception {
        try (VirtualReceiptPrinter printer = VirtualReceiptPrinter.start()) {
            assertEquals("ok paper-out", VirtualReceiptPrinterProgram.obey(printer, "paper-out"));
            assertEquals("ok cover-open", VirtualReceiptPrinterProgram.obey(printer, "cover-open"));
            assertEquals("on, paper out, cover open, slips 0", VirtualReceiptPrinterProgram.obey(printer, "status"));
            VirtualReceiptPrinterProgram.obey(printer, "off");
            assertEquals("off, paper out, cover open, slips 0", VirtualReceiptPrinterProgram.obey(printer, "status"));
            VirtualReceiptPrinterProgram.obey(printer, "on");
            assertEquals("ok on", VirtualReceiptPrinterProgram.obey(printer, "on"), "plugged in already");
            assertEquals(VirtualReceiptPrinterProgram.HELP, VirtualReceiptPrinterProgram.obey(printer, "what"));
        }
    }

    private static Socket connect(VirtualReceiptPrinter printer) throws IOException {
        return new Socket(printer.uri().getHost(), printer.uri().getPort());
    }

    private static void send(Socket wire, String hex) throws IOException {
        wire.getOutputStream().write(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    private static String read(Socket wire, int count) throws IOException {
        return HexFormat.of().withUpperCase().formatHex(wire.getInputStream().readNBytes(count));
    }
}
