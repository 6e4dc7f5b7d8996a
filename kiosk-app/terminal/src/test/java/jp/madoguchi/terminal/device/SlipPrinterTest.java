package jp.madoguchi.terminal.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import jp.madoguchi.pos.LogicalDevices;
import jp.madoguchi.print.PrintJob;
import jp.madoguchi.print.PrintOutcome;
import jp.madoguchi.virtual.printer.VirtualPrinter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class SlipPrinterTest {
    private static final Path CONFIG = Path.of(System.getProperty("madoguchi.root"), "config");
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Test
    void aSheetThatWaitedTooLongForPaperIsCancelledAndNeverComesOutForTheNextResident() throws Exception {
        try (VirtualPrinter machine = VirtualPrinter.start(Duration.ofMillis(800))) {
            SlipPrinter printer = open(machine);
            try {
                var first = CompletableFuture.supplyAsync(() -> print(printer));
                assertTrue(machine.awaitReceived(1, Duration.ofSeconds(10)));
                machine.outOfPaper();
                assertInstanceOf(PrintOutcome.NotPrinted.class, first.get());
                machine.refill();
                assertEquals(new PrintOutcome.Printed(), print(printer));
                assertEquals(1, machine.impressions(), "only the second sheet came out");
            } finally {
                printer.close();
            }
        }
    }

    private static SlipPrinter open(VirtualPrinter machine) throws Exception {
        System.setProperty("madoguchi.printer", machine.uri().toString());
        LogicalDevices.open(CONFIG.resolve("jpos.xml"), Set.of("PagePrinter"));
        return SlipPrinter.open("PagePrinter", Clock.systemUTC(), PATIENCE, Duration.ofMinutes(1), event -> {});
    }

    private static PrintOutcome print(SlipPrinter printer) {
        try (PrintJob job = new PrintJob(onePage(), 1, 1, 1)) {
            return printer.print(job, new Unwatched());
        }
    }

    private static byte[] onePage() {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
