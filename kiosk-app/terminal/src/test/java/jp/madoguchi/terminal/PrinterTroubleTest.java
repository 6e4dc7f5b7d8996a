package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A page printer that can't print for a reason of its own, through the whole stack: what start and health say, and what the resident is told. */
@ExtendWith(OpenKiosk.class)
class PrinterTroubleTest {
    private static final String COVER_OPEN = "cover-open-error";
    private static final String NO_TONER = "toner-empty-error";
    private static final String TRAY_FULL = "output-area-full-error";

    private final OpenKiosk.Place at;

    PrinterTroubleTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @AfterEach
    void mend() throws Exception {
        Stream.of(COVER_OPEN, NO_TONER, TRAY_FULL, "toner-low-report", "media-jam-error")
                .forEach(at.site.printer::clear);
        at.site.printer.insertPdfModule();
        at.site.printer.insertDuplexer();
        at.site.printer.online();
        at.visitor.beginsAnew().finds("welcome.certificate");
    }

    @ParameterizedTest
    @CsvSource({
        "cover-open-error, cover open",
        "toner-empty-error, no toner",
        "output-area-full-error, not ready.*output-area-full-error.*",
        "media-jam-error, not ready.*media-jam-error.*"
    })
    void atTheStartItIsToldUntilSomebodyHasSeenToIt(String keyword, String health) throws Exception {
        at.visitor.finds("welcome.certificate");
        var stopped = Mishap.now();
        at.site.printer.report(keyword);
        at.visitor
                .findsNo("welcome.certificate")
                .reads("welcome.certificate.unavailable")
                .finds("welcome.reset");
        stopped.wasToldInTime();
        at.healthSays("printer", health);
        at.isPhotographedAs("start-" + keyword);
        at.visitor.staysAway();
        at.isPhotographedAs("poster-" + keyword);
        at.visitor.comesIn().findsNo("welcome.certificate");
        at.site.printer.clear(keyword);
        var back = Mishap.now();
        at.visitor.finds("welcome.certificate");
        back.worksAgainInTime();
        at.healthSays("printer", "works");
    }

    @Test
    void tonerThatRunsLowStopsNothing() throws Exception {
        at.site.printer.report("toner-low-report");
        orders().presses("name.yes").sees("ending.certificate-printed.title").finishes();
        at.healthSays("printer", "works");
    }

    @ParameterizedTest
    @CsvSource({"application/pdf", "two-sided-long-edge"})
    void aPrinterThatLacksWhatASheetNeedsIsRefusedUntilItHasIt(String lacking) throws Exception {
        at.site.printer.offline();
        at.visitor.findsNo("welcome.certificate");
        if (lacking.equals("application/pdf")) {
            at.site.printer.removePdfModule();
        } else {
            at.site.printer.removeDuplexer();
        }
        at.site.printer.online();
        saysThatItLacks(lacking);
        at.openAgain(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        saysThatItLacks(lacking);
        at.isPhotographedAs("start-without-" + lacking.replace('/', '-'));
        at.site.printer.insertPdfModule();
        at.site.printer.insertDuplexer();
        var back = Mishap.now();
        at.visitor.finds("welcome.certificate");
        back.worksAgainInTime();
        orders().presses("name.yes").sees("ending.certificate-printed.title").finishes();
    }

    private void saysThatItLacks(String lacking) throws Exception {
        at.visitor.sees("welcome.title").findsNo("welcome.certificate").finds("welcome.reset");
        at.healthSays("printer", "not ready: .* lacks " + lacking + "\\b.*");
    }

    static Stream<String> metBefore() {
        return met(NO_TONER);
    }

    static Stream<String> metInTheMiddle() {
        return met(TRAY_FULL);
    }

    /** Each of them on one of the two ways at least; on both in the long run. */
    private static Stream<String> met(String besidesTheCover) {
        return Boolean.getBoolean("madoguchi.full")
                ? Stream.of(COVER_OPEN, NO_TONER, TRAY_FULL)
                : Stream.of(COVER_OPEN, besidesTheCover);
    }

    @ParameterizedTest
    @MethodSource("metBefore")
    void whereItHappensBeforeTheSheetIsSentNothingIsPrinted(String keyword) throws Exception {
        int before = at.site.printer.received().size();
        orders();
        at.site.printer.report(keyword);
        at.visitor.presses("name.yes").sees("ending.not-printed.title");
        at.isPhotographedAs("not-printed-" + keyword);
        at.visitor.finishes();
        at.journal.awaitRecord("ending", "not-printed", "code 403");
        at.journal.awaitRecord("outcome-reported", "not-started");
        assertEquals(before, at.site.printer.received().size());
    }

    @ParameterizedTest
    @MethodSource("metInTheMiddle")
    void whereItHappensInTheMiddleItIsToldAndPrintingGoesOn(String keyword) throws Exception {
        int before = at.site.printer.received().size();
        orders();
        at.site.printer.sheetsTake(Mishap.TOLD_WITHIN);
        try {
            at.visitor.presses("name.yes");
            assertTrue(at.site.printer.awaitReceived(before + 1, Duration.ofSeconds(10)));
            at.site.printer.report(keyword);
            var stopped = Mishap.now();
            at.visitor.sees("printing.stopped.title");
            stopped.wasToldInTime();
            at.isPhotographedAs("stopped-" + keyword);
            at.site.printer.clear(keyword);
            at.visitor.sees("printing.title");
            at.site.printer.report(keyword);
            at.visitor.sees("printing.stopped.title");
        } finally {
            at.site.printer.sheetsTake(OpenKiosk.USUAL_SHEET);
            at.site.printer.clear(keyword);
        }
        at.visitor.sees("ending.certificate-printed.title").finishes();
        assertEquals(before + 1, at.site.printer.received().size());
    }

    private Visitor orders() throws Exception {
        return at.visitor.signsInForACertificate("adult", "1234").ordersOneCertificate();
    }
}
