package jp.madoguchi.terminal.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import jp.madoguchi.pos.LogicalDevices;
import jp.madoguchi.terminal.device.PlainReceiptFactory;
import jp.madoguchi.terminal.doctor.Finding.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor says of a receipt printer of another vendor. */
class ReceiptPrinterCheckTest {
    @AfterEach
    void asBefore() {
        PlainReceiptFactory.takesBitmaps = false;
        PlainReceiptFactory.checksHealth = true;
    }

    @Test
    void oneWhoseServiceChecksNoHealthIsNotBrokenForThat(@TempDir Path folder) throws Exception {
        LogicalDevices.open(PlainReceiptFactory.declareIn(folder), Set.of("ReceiptPrinter"));
        PlainReceiptFactory.takesBitmaps = true;
        PlainReceiptFactory.checksHealth = false;
        Finding told = new ReceiptPrinterCheck("ReceiptPrinter").look().get(0);
        assertEquals(Verdict.OK, told.verdict(), told::line);
        assertTrue(told.line().contains("its service checks no health"), told::line);
    }

    @Test
    void oneThatPrintsNoCodeInAnyWayIsToBeLookedAt(@TempDir Path folder) throws Exception {
        LogicalDevices.open(PlainReceiptFactory.declareIn(folder), Set.of("ReceiptPrinter"));
        Finding told = new ReceiptPrinterCheck("ReceiptPrinter").look().get(0);
        assertEquals(Verdict.LOOK, told.verdict(), told::line);
        assertTrue(told.line().contains("prints no QR code but the two numbers"), told::line);
        PlainReceiptFactory.takesBitmaps = true;
        assertEquals(
                Verdict.OK,
                new ReceiptPrinterCheck("ReceiptPrinter").look().get(0).verdict());
    }
}
