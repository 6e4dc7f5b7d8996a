package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong at the printer, through the whole stack, and what the resident is told. */
@ExtendWith(OpenKiosk.class)
class PrinterMishapTest {
    private final OpenKiosk.Place at;

    PrinterMishapTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @Test
    void anEmptyTrayIsToldAndPrintingGoesOnAfterTheRefill() throws Exception {
        orders();
        at.site.printer.outOfPaper();
        at.visitor.presses("name.yes").sees("printing.paper.title");
        at.site.printer.refill();
        at.visitor
                .sees("ending.certificate-printed.title")
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
    }

    @Test
    void aJamIsToldAndTheIssueCountsAsNotPrinted() throws Exception {
        orders();
        at.site.printer.jam();
        at.visitor.presses("name.yes").sees("ending.printer-jammed.title");
        at.site.printer.clearJam();
        at.visitor.finishes();
        at.journal.awaitRecord("ending", "printer-jammed", "code 402");
        at.journal.awaitRecord("outcome-reported", "not-started");
    }

    @Test
    void aJobThatSomebodyCancelsAtThePrinterWhileItWaitsForPaperCountsAsNotPrinted() throws Exception {
        runsOutOfPaperInTheMiddle();
        at.site.printer.cancel();
        at.site.printer.refill();
        at.visitor.sees("ending.not-printed.title").finishes();
        at.journal.awaitRecord("outcome-reported", "not-started");
    }

    @Test
    void aPrinterThatLosesItsPowerInTheMiddleLeavesDoubtAndNoSecondSheet() throws Exception {
        int before = at.site.printer.impressions();
        runsOutOfPaperInTheMiddle();
        at.site.printer.restart();
        at.site.printer.refill();
        at.visitor.sees("ending.print-unknown.title").finishes();
        at.journal.awaitRecord("outcome-reported", "unknown");
        assertEquals(before, at.site.printer.impressions());
    }

    /** The tray runs empty while the sheet is on its way, so that the printer has the job. */
    private void runsOutOfPaperInTheMiddle() throws Exception {
        int before = at.site.printer.received().size();
        orders();
        at.site.printer.sheetsTake(Mishap.TOLD_WITHIN);
        try {
            at.visitor.presses("name.yes");
            assertTrue(at.site.printer.awaitReceived(before + 1, Duration.ofSeconds(10)));
            at.site.printer.outOfPaper();
            at.visitor.sees("printing.paper.title");
        } finally {
            at.site.printer.sheetsTake(OpenKiosk.USUAL_SHEET);
        }
    }

    private void orders() throws Exception {
        at.visitor
                .comesForACertificate("999999", "adult")
                .sees("pin.title")
                .types("1234")
                .ordersOneCertificate();
    }

    @Test
    void aPrinterThatIsOfflineOffersNoCertificateUntilItIsBack() throws Exception {
        at.site.printer.offline();
        try {
            at.visitor.sees("welcome.title").findsNo("welcome.certificate").finds("welcome.reset");
        } finally {
            at.site.printer.online();
        }
        Mishap back = Mishap.now();
        at.visitor.finds("welcome.certificate");
        back.worksAgainInTime();
        at.visitor.signsInForACertificate("adult", "1234").presses("button.cancel");
        at.visitor.sees("ending.cancelled.title").goesHome();
        at.journal.awaitRecord("availability", "code 401");
    }
}
