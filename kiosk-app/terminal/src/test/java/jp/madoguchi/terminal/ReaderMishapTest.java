package jp.madoguchi.terminal;

import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong at the reader itself, through the whole stack, and what the resident is told. */
@ExtendWith(OpenKiosk.class)
class ReaderMishapTest {
    private static final Duration USUAL_SHEET = Duration.ofMillis(150);

    private final OpenKiosk.Place at;
    private boolean away;

    ReaderMishapTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @AfterEach
    void bringTheReaderBack() throws Exception {
        if (away) {
            startsTheReader();
        }
    }

    @Test
    void aReaderThatDiesAtTheStartIsToldThereAndServesAgainWhenItIsBack() throws Exception {
        at.visitor.sees("welcome.title").inserts("adult");
        Mishap died = killsTheReader();
        at.visitor.reads("welcome.reader-gone").findsNo("welcome.certificate").findsNo("welcome.reset");
        died.wasToldInTime();
        startsTheReader();
        Mishap back = Mishap.now();
        at.visitor.finds("welcome.certificate");
        back.worksAgainInTime();
        at.visitor.servesTheCardThatStayedIn();
    }

    @Test
    void aReaderThatDiesWhileTheCardIsReadIsTold() throws Exception {
        at.visitor.sees("welcome.title").inserts("adult");
        at.site.slot.hangAt(3);
        at.visitor.presses("welcome.certificate").presses("municipality.999999").sees("reading.title");
        dies("ending.out-of-service.title");
        comesBackAndServes();
    }

    @Test
    void aReaderThatDiesAtThePinPadIsToldAndServesAgainWhenItIsBack() throws Exception {
        at.visitor.comesForACertificate("999999", "adult").sees("pin.title");
        dies("ending.out-of-service.title");
        comesBackAndServes();
    }

    @Test
    void aReaderThatDiesInTheSignInIsToldWithTheTryUnknown() throws Exception {
        at.visitor.comesForACertificate("999999", "adult").sees("pin.title");
        at.site.slot.hangAt(1);
        at.visitor.types("1234").sees("signing-in.title");
        dies("ending.reader-gone-in-sign-in.title");
        comesBackAndServes();
    }

    @Test
    void aReaderThatDiesWhileTheSheetPrintsDoesNotStopIt() throws Exception {
        at.visitor.signsInForACertificate("adult", "1234").ordersOneCertificate();
        at.site.printer.sheetsTake(Duration.ofSeconds(2));
        try {
            at.visitor.presses("name.yes").sees("printing.title");
            at.journal.awaitRecord("begin", "print-sheet");
            killsTheReader();
            at.journal.awaitRecord("outcome-reported", "printed");
        } finally {
            at.site.printer.sheetsTake(USUAL_SHEET);
        }
        at.visitor.sees("ending.certificate-printed.title");
        startsTheReader();
        at.visitor.goesHome();
    }

    @Test
    void aReaderThatIsMissingAtTheStartOfTheKioskIsToldAndServesWhenItComes() throws Exception {
        killsTheReader();
        Files.deleteIfExists(at.site.pcscd().socket());
        at.openAgain(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        at.visitor.sees("welcome.title").reads("welcome.reader-gone").findsNo("welcome.reset");
        at.journal.awaitRecord("availability", "code 104");
        startsTheReader();
        at.visitor.inserts("adult").servesTheCardThatStayedIn();
    }

    private Mishap killsTheReader() {
        var now = Mishap.now();
        away = true;
        at.site.pcscd().kill();
        return now;
    }

    private void startsTheReader() throws Exception {
        at.site.pcscd().startAgain();
        away = false;
    }

    private void dies(String told) throws InterruptedException {
        Mishap died = killsTheReader();
        at.visitor.sees(told);
        died.wasToldInTime();
    }

    private void comesBackAndServes() throws Exception {
        at.site.slot.wake();
        startsTheReader();
        at.visitor.presses("told.done").servesTheCardThatStayedIn();
    }
}
