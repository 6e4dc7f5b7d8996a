package jp.madoguchi.virtual.printer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.pos.ipp.IppPrinter;
import jp.madoguchi.pos.ipp.IppRefusedException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class VirtualPrinterTest {
    private final Path directory;
    private final VirtualPrinter printer;
    private final IppPrinter client;

    VirtualPrinterTest(@TempDir Path directory) throws IOException {
        this.directory = directory;
        printer = VirtualPrinter.start(0, Optional.of(directory), Duration.ofMinutes(5));
        client = new IppPrinter(printer.uri(), Duration.ofSeconds(5));
    }

    @AfterEach
    void switchOff() {
        printer.close();
    }

    @Test
    void eachDocumentIsKeptAsAFileByteForByte() throws Exception {
        byte[] pdf = onePage();
        client.sendDocument(client.createJob("a name/with more", "one-sided"), pdf);
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> kept = files.toList();
            assertEquals(
                    List.of("0001-a_name_with_more.pdf"),
                    kept.stream().map(f -> f.getFileName().toString()).toList());
            assertArrayEquals(pdf, Files.readAllBytes(kept.get(0)));
        }
    }

    @Test
    void linesOfCommandsChangeThePrinter() throws Exception {
        assertEquals("ok paper-out", VirtualPrinterProgram.obey(printer, "paper-out"));
        assertEquals(
                List.of("media-needed-error", "media-empty-error"),
                client.readStatus().keywords());
        assertTrue(client.readStatus().isStopped());
        assertEquals("ok refill", VirtualPrinterProgram.obey(printer, "refill"));
        assertEquals("idle, none, received 0, impressions 0", VirtualPrinterProgram.obey(printer, "status"));
        assertEquals("ok report toner-low", VirtualPrinterProgram.obey(printer, "report toner-low"));
        assertEquals(List.of("toner-low"), client.readStatus().keywords());
        assertEquals("ok offline", VirtualPrinterProgram.obey(printer, "offline"));
        assertThrows(IOException.class, client::readStatus);
        assertEquals("ok online", VirtualPrinterProgram.obey(printer, "online"));
        assertEquals("ok jam", VirtualPrinterProgram.obey(printer, "jam"));
        assertEquals("ok clear", VirtualPrinterProgram.obey(printer, "clear"));
        assertEquals(VirtualPrinterProgram.HELP, VirtualPrinterProgram.obey(printer, "dance"));
    }

    @Test
    void aJobWithoutADocumentIsCanceledWithNothingPrinted() throws Exception {
        int job = client.createJob("empty", "one-sided");
        client.cancel(job);
        assertEquals(7, client.readJob(job).state());
        assertEquals(0, client.readJob(job).completed().orElseThrow());
    }

    @Test
    void aSheetThatWaitsForPaperIsSaidToBeStopped() throws Exception {
        printer.outOfPaper();
        int job = client.createJob("waiting", "one-sided");
        client.sendDocument(job, onePage());
        assertEquals(6, client.readJob(job).state());
        printer.refill();
        assertEquals(5, client.readJob(job).state());
    }

    @Test
    void whatItCannotDoIsRefused() {
        assertThrows(IppRefusedException.class, () -> client.createJob("odd", "three-sided"));
        assertThrows(IppRefusedException.class, () -> client.readJob(99));
    }

    private static byte[] onePage() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }
}
