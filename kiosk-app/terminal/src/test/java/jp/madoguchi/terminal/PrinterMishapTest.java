package jp.madoguchi.terminal;

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
        at.visitor
                .comesForACertificate("999999", "adult")
                .sees("pin.title")
                .types("1234")
                .ordersOneCertificate();
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
        at.visitor
                .comesForACertificate("999999", "adult")
                .sees("pin.title")
                .types("1234")
                .ordersOneCertificate();
        at.site.printer.jam();
        at.visitor.presses("name.yes").sees("ending.printer-jammed.title");
        at.site.printer.clearJam();
        at.visitor.finishes();
        at.journal.awaitRecord("ending", "printer-jammed", "code 402");
        at.journal.awaitRecord("outcome-reported", "not-started");
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
        at.journal.awaitRecord("availability");
    }
}
