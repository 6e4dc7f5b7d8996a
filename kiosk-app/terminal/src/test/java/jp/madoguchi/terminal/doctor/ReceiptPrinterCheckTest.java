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
        PlainReceiptFactory.asBefore();
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
    void howCodesAndJapaneseComeOutIsToldAsTheKioskWillDoIt(@TempDir Path folder) throws Exception {
        LogicalDevices.open(PlainReceiptFactory.declareIn(folder), Set.of("ReceiptPrinter"));
        PlainReceiptFactory.takesBitmaps = true;
        PlainReceiptFactory.drawsOldCodes = true;
        PlainReceiptFactory.characterSets = "997";
        assertTrue(told().line()
                .contains("QR codes drawn by the printer, or if it draws other codes only sent as pictures"));
        assertTrue(told().line().contains("Japanese in Unicode"), told()::line);
        PlainReceiptFactory.version = 1_012_000;
        assertTrue(told().line().contains("QR codes sent as pictures"), told()::line);
        PlainReceiptFactory.takesBitmaps = false;
        assertEquals(Verdict.LOOK, told().verdict(), told()::line);
        PlainReceiptFactory.characterSets = "437";
        assertEquals(Verdict.BROKEN, told().verdict(), told()::line);
        assertTrue(told().line().contains("prints no Japanese, CharacterSetList \"437\""), told()::line);
    }

    private static Finding told() {
        return new ReceiptPrinterCheck("ReceiptPrinter").look().get(0);
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
