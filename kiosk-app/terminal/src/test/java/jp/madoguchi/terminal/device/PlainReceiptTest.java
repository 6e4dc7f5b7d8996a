package jp.madoguchi.terminal.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Filter;
import java.util.logging.Logger;
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
        PlainReceiptFactory.asBefore();
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

    @Test
    void itIsAskedForJapaneseWhateverItBeginsWith() throws Exception {
        printed();
        assertEquals(932, PlainReceiptFactory.characterSet);
    }

    @Test
    void oneThatHasUnicodeOnlyIsAskedForThat() throws Exception {
        PlainReceiptFactory.characterSets = "437, 997";
        printed();
        assertEquals(997, PlainReceiptFactory.characterSet);
    }

    /** Better no receipt than one of question marks. */
    @Test
    void oneThatHasNoJapanesePrintsNothingAndSaysWhy() throws Exception {
        PlainReceiptFactory.characterSets = "437,998";
        try (ReceiptSlips slips = ReceiptSlips.open("ReceiptPrinter", "KIOSK", Clock.systemUTC())) {
            assertEquals(Fate.NOT_PRINTED, slips.print("受付市", List.of(COPY)));
            String trouble = slips.trouble().orElseThrow();
            assertTrue(trouble.contains("\"437,998\", has neither 932 nor 997"), trouble);
        }
        assertEquals(List.of(), PlainReceiptFactory.PAPER);
    }

    /** QR codes came with 1.13: before, their number meant nothing, or something else. */
    @Test
    void anOlderServiceIsAskedForNoQrCode() throws Exception {
        PlainReceiptFactory.version = 1_012_000;
        PlainReceiptFactory.drawsOldCodes = true;
        PlainReceiptFactory.takesBitmaps = true;
        assertTrue(printed().contains("[" + NUMBERS + "]"), PlainReceiptFactory.PAPER::toString);
        assertFalse(PlainReceiptFactory.PAPER.contains("refused code"), PlainReceiptFactory.PAPER::toString);
    }

    @Test
    void whatFailedFirstIsToldThoughTheRestCantBeDroppedEither() throws Exception {
        PlainReceiptFactory.loses = true;
        var said = new CopyOnWriteArrayList<String>();
        Logger log = Logger.getLogger(ReceiptSlips.class.getName());
        Filter before = log.getFilter();
        log.setFilter(line -> said.add(MessageFormat.format(line.getMessage(), line.getParameters())));
        try (ReceiptSlips slips = ReceiptSlips.open("ReceiptPrinter", "KIOSK", Clock.systemUTC())) {
            assertEquals(Fate.NOT_PRINTED, slips.print("受付市", List.of(COPY)));
        } finally {
            log.setFilter(before);
        }
        assertTrue(said.stream().anyMatch(line -> line.contains("the line broke")), said::toString);
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
