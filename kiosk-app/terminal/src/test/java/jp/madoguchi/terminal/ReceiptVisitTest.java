package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.virtual.receipt.Slip;
import jp.madoguchi.virtual.receipt.VirtualReceiptPrinter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A paid visit at a kiosk with a receipt printer, through the whole stack, and what goes wrong at its printers. */
@ExtendWith(OpenKiosk.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceiptVisitTest {
    private static final Pattern NUMBERS = Pattern.compile("発行番号　(\\S+?)　　照合番号　(\\S+)");

    private final OpenKiosk.Place at;
    private final PaidPlace paid;
    private final VirtualReceiptPrinter receipts = VirtualReceiptPrinter.start();
    private int slipsBefore;

    ReceiptVisitTest(OpenKiosk.Place at, @TempDir Path folder) throws Exception {
        this.at = at;
        this.paid = new PaidPlace(at, folder);
    }

    @BeforeAll
    void installTheReceiptPrinter() throws Exception {
        at.site.declareReceipts(receipts.uri());
        paid.open();
    }

    @AfterAll
    void takeItAway() throws Exception {
        paid.close();
        receipts.close();
    }

    @BeforeEach
    void beginADay() throws Exception {
        paid.beginsADay();
        slipsBefore = receipts.slips().size();
    }

    @AfterEach
    void mendTheReceiptPrinter() throws Exception {
        assertEquals(List.of(), receipts.unknownCommands());
        receipts.mute(false);
        receipts.cutterStuck(false);
        receipts.linesTake(Duration.ZERO);
        receipts.closeCover();
        receipts.refill();
        receipts.on();
    }

    @Test
    void theFeeIsPaidTheSheetPrintedTheReceiptBearsItsNumbersAndTheChangeComesOut() throws Exception {
        paid.comesToThePayment();
        paid.inserts(100, 200);
        paid.inserts(1000);
        at.visitor
                .sees("ending.certificate-printed.title")
                .reads(Text.of("ending.change", 800))
                .reads("ending.receipt");
        at.isPhotographedAs("paid-with-receipt");
        at.visitor.finishes();
        paid.has(1, PaidPlace.FEE, 800);
        at.journal.booksSay(1100, PaidPlace.FEE, 800, 0);
        assertBears(theReceipt(), at.lastSheet());
    }

    private Slip theReceipt() throws Exception {
        assertTrue(receipts.awaitSlips(slipsBefore + 1, Duration.ofSeconds(10)));
        Slip slip = receipts.slips().get(slipsBefore);
        Path picture = Path.of("target/seen-screens/receipt.png");
        Files.createDirectories(picture.getParent());
        ImageIO.write(slip.image(), "png", picture.toFile());
        return slip;
    }

    private static void assertBears(Slip slip, String printed) {
        Matcher sheet = NUMBERS.matcher(printed);
        assertTrue(sheet.find());
        String text = slip.text().replaceAll(" +", " ");
        assertTrue(slip.said().contains("[qr " + sheet.group(1) + " " + sheet.group(2) + "]"), slip::text);
        assertTrue(text.contains("照合番号 " + sheet.group(2)), text);
        assertTrue(text.contains("住民票の写し 300円") && text.contains("合計 300円"), text);
        assertFalse(text.contains("花子"), "nothing about anybody");
    }

    @Test
    void aPrinterThatIsUnreachableWhenTheFeeIsPaidCostsNothing() throws Exception {
        paid.comesToThePayment();
        try {
            paid.paysAfter(at.site.printer::offline);
            at.visitor.sees("ending.not-printed.title").reads(Text.of("ending.refund", PaidPlace.FEE));
            at.isPhotographedAs("printer-unreachable-when-paid");
        } finally {
            at.site.printer.online();
        }
        at.visitor.finishes();
        paid.has(0, 0, PaidPlace.FEE);
        assertEquals(slipsBefore, receipts.slips().size());
        at.journal.awaitRecord("outcome-reported", "not-started");
        at.journal.booksSay(PaidPlace.FEE, 0, PaidPlace.FEE, 0);
    }

    @Test
    void aPrinterThatFallsSilentOverAPaidSheetCostsNothing() throws Exception {
        int sheetsBefore = at.site.printer.received().size();
        paid.comesToThePayment();
        at.site.printer.sheetsTake(Duration.ofHours(1));
        try {
            paid.paysAfter(() -> {});
            assertTrue(at.site.printer.awaitReceived(sheetsBefore + 1, Duration.ofSeconds(10)));
            at.site.printer.offline();
            at.visitor.sees("ending.print-unknown.title").reads(Text.of("ending.refund", PaidPlace.FEE));
            at.isPhotographedAs("printer-silent-over-a-paid-sheet");
        } finally {
            at.site.printer.restart();
            at.site.printer.online();
            at.site.printer.sheetsTake(OpenKiosk.USUAL_SHEET);
        }
        at.visitor.finishes();
        paid.has(1, 0, PaidPlace.FEE);
        assertEquals(slipsBefore, receipts.slips().size());
        at.journal.awaitRecord("outcome-reported", "unknown");
        at.journal.booksSay(PaidPlace.FEE, 0, PaidPlace.FEE, 0);
    }

    @Test
    void withoutReceiptPaperTheCertificateCountsAndTheResidentIsTold() throws Exception {
        paysAndGetsNoReceipt(receipts::outOfPaper);
        at.isPhotographedAs("no-receipt-without-paper");
        at.visitor.finishes();
    }

    @Test
    void underAnOpenCoverOfTheReceiptPrinterTheCertificateCountsAndTheResidentIsTold() throws Exception {
        paysAndGetsNoReceipt(receipts::openCover);
        at.isPhotographedAs("no-receipt-under-an-open-cover");
        at.visitor.finishes();
    }

    @Test
    void aMuteReceiptPrinterStopsNoCertificateAndTheResidentIsTold() throws Exception {
        paysAndGetsNoReceipt(() -> receipts.mute(true));
        at.isPhotographedAs("no-receipt-from-a-mute-printer");
        at.visitor.finishes();
    }

    @Test
    void aReceiptPrinterThatIsSwitchedOffStopsNoCertificateAndTheResidentIsTold() throws Exception {
        receipts.off();
        paysAndGetsNoReceipt(() -> {});
        at.visitor.finishes();
    }

    @Test
    void aStuckCutterStopsNoCertificateAndTheResidentIsTold() throws Exception {
        paysAndGetsNoReceipt(() -> receipts.cutterStuck(true));
        at.isPhotographedAs("no-receipt-from-a-stuck-cutter");
        at.healthSays("receipts", "not ready");
        at.visitor.finishes();
    }

    @Test
    void aReceiptThatIsCutShortByAPowerCutIsToldAndItsRestIsOutOfTheWayOfTheNextOne() throws Exception {
        comesOutInPart(receipts::off);
        at.isPhotographedAs("receipt-cut-short-by-a-power-cut");
        at.healthSays("receipts", "gone");
        receipts.on();
        at.visitor.finishes();
        theNextReceiptIsWhole();
    }

    @Test
    void aReceiptThatIsCutShortByItsCutterIsToldAndItsRestIsOutOfTheWayOfTheNextOne() throws Exception {
        comesOutInPart(() -> receipts.cutterStuck(true));
        at.isPhotographedAs("receipt-cut-short-by-its-cutter");
        receipts.cutterStuck(false);
        at.visitor.finishes();
        theNextReceiptIsWhole();
    }

    private interface PrinterMishap {
        void happens() throws Exception;
    }

    private void comesOutInPart(PrinterMishap mishap) throws Exception {
        int linesBefore = receipts.lines();
        receipts.linesTake(Duration.ofMillis(100));
        paid.comesToThePayment();
        paid.paysAfter(() -> {});
        assertTrue(receipts.awaitLines(linesBefore + 3, Duration.ofSeconds(10)));
        mishap.happens();
        at.visitor.sees("ending.certificate-printed-without-receipt.title");
        receipts.linesTake(Duration.ZERO);
        paid.has(1, PaidPlace.FEE, 0);
        at.journal.booksSay(PaidPlace.FEE, PaidPlace.FEE, 0, 0);
        assertEquals(slipsBefore, receipts.slips().size());
    }

    /** What hung out of the slot was cut off before it. */
    private void theNextReceiptIsWhole() throws Exception {
        paid.comesToThePayment();
        paid.paysAfter(() -> {});
        at.visitor
                .sees("ending.certificate-printed.title")
                .reads("ending.receipt")
                .finishes();
        List<Slip> slips = receipts.slips();
        assertEquals(slipsBefore + 2, slips.size());
        assertFalse(slips.get(slipsBefore).text().contains("合計"), "the rest of the first one");
        assertBears(slips.get(slipsBefore + 1), at.lastSheet());
    }

    private void paysAndGetsNoReceipt(Runnable mishap) throws Exception {
        paid.comesToThePayment();
        paid.paysAfter(mishap);
        at.visitor.sees("ending.certificate-printed-without-receipt.title");
        paid.has(1, PaidPlace.FEE, 0);
        assertEquals(slipsBefore, receipts.slips().size());
        at.journal.awaitRecord("outcome-reported", "printed");
        at.journal.awaitRecord("ending", "certificate-printed-without-receipt");
        at.journal.booksSay(PaidPlace.FEE, PaidPlace.FEE, 0, 0);
    }
}
