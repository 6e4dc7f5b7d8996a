package jp.madoguchi.terminal.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.Yen;
import jp.madoguchi.pos.LogicalDevices;
import jp.madoguchi.print.receipt.Receipt;
import jp.madoguchi.print.receipt.ReceiptPrinter.Fate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Receipts on a printer of another vendor that draws no bar codes by itself. */
class PlainReceiptTest {
    private static final String NUMBERS = "999999-261122-000123 K7PQ2WXM";
    private static final Receipt.Copy COPY =
            Receipt.Copy.of(CertificateKind.RESIDENCE_CERTIFICATE, "999999-261122-000123", "K7PQ2WXM", new Yen(300));

    @BeforeEach
    void declare(@TempDir Path folder) throws Exception {
        LogicalDevices.open(PlainReceiptFactory.declareIn(folder), Set.of("ReceiptPrinter"));
    }

    @AfterEach
    void asBefore() {
        PlainReceiptFactory.takesBitmaps = false;
        PlainReceiptFactory.drawsOldCodes = false;
        PlainReceiptFactory.linesToTheCut = 0;
        PlainReceiptFactory.refusesToOpen = false;
    }

    @Test
    void oneThatTakesBitmapsPrintsTheCodeAsAPicture() throws Exception {
        PlainReceiptFactory.takesBitmaps = true;
        assertTrue(printed().contains("[" + NUMBERS + "]"), PlainReceiptFactory.PAPER::toString);
    }

    @Test
    void oneThatDoesNotPrintsTheNumbersThatTheCodeWouldHold() throws Exception {
        List<String> paper = printed();
        assertTrue(paper.stream().anyMatch(line -> line.matches("発行番号 +999999-261122-000123")), paper::toString);
        assertTrue(paper.stream().anyMatch(line -> line.matches("照合番号 +K7PQ2WXM")), paper::toString);
        assertFalse(paper.stream().anyMatch(line -> line.startsWith("[")), paper::toString);
    }

    @Test
    void oneThatDrawsOtherBarCodesOnlyPrintsTheCodeAsAPicture() throws Exception {
        PlainReceiptFactory.drawsOldCodes = true;
        PlainReceiptFactory.takesBitmaps = true;
        assertTrue(printed().contains("[" + NUMBERS + "]"), PlainReceiptFactory.PAPER::toString);
    }

    /** What it cuts off too early comes out in front of the next resident's. */
    @Test
    void whatWasPrintedIsFedPastTheKnifeBeforeItCuts() throws Exception {
        PlainReceiptFactory.linesToTheCut = 5;
        List<String> paper = printed();
        assertEquals(List.of("fed 5", "cut"), paper.subList(paper.size() - 2, paper.size()));
    }

    private static List<String> printed() throws Exception {
        try (ReceiptSlips slips = ReceiptSlips.open("ReceiptPrinter", "KIOSK", Clock.systemUTC())) {
            assertEquals(Fate.PRINTED, slips.print("受付市", List.of(COPY)));
        }
        return PlainReceiptFactory.PAPER;
    }

    /** As a vendor's service does whose own program has not started yet. */
    @Test
    void oneThatCantBeOpenedAtTheStartWorksWithinTwoSecondsOnceItCan() throws Exception {
        PlainReceiptFactory.refusesToOpen = true;
        try (ReceiptSlips slips = ReceiptSlips.open("ReceiptPrinter", "KIOSK", Clock.systemUTC())) {
            String trouble = slips.trouble().orElseThrow();
            assertTrue(trouble.contains("can't be opened (JavaPOS code 111): no answer on COM3"), trouble);
            assertEquals(Fate.NOT_PRINTED, slips.print("受付市", List.of(COPY)));
            PlainReceiptFactory.refusesToOpen = false;
            assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
                while (slips.trouble().isPresent()) {
                    Thread.onSpinWait();
                }
            });
            assertEquals(Optional.empty(), slips.trouble());
            assertEquals(Fate.PRINTED, slips.print("受付市", List.of(COPY)));
        }
    }
}
