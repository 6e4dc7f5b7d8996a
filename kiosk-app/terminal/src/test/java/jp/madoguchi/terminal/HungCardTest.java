package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A card that stops doing anything, and with it its reader, through the whole stack. */
@ExtendWith(OpenKiosk.class)
class HungCardTest {
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(3);
    private static final Duration USUAL_SHEET = Duration.ofMillis(150);
    /** The fourth of the free reads. */
    private static final int READ = 4;
    /** The free reads have selected the PIN. */
    private static final int VERIFY = 1;

    /** After SELECT of its file. */
    private static final int CHANGE = 2;

    private final OpenKiosk.Place at;

    HungCardTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @AfterEach
    void noCardSleepsOn() {
        at.site.slot.remove();
    }

    @Test
    void atTheStartItIsToldThereAndTheKioskIsBackWhenItWakes() throws Exception {
        at.visitor.sees("welcome.title").inserts("adult");
        long hung = hangs();
        at.visitor.reads("welcome.reader-gone").findsNo("welcome.certificate");
        wasToldInTime(hung);
        at.journal.awaitLine("availability", "code 104");
        at.site.slot.wake();
        at.visitor.servesTheCardThatStayedIn();
    }

    @Test
    void whileItIsReadTheVisitEndsAndTheNextOneSucceeds() throws Exception {
        at.visitor.sees("welcome.title").inserts("adult");
        at.site.slot.hangAt(READ);
        at.visitor.presses("welcome.certificate");
        long hung = System.nanoTime();
        at.visitor.presses("municipality.999999").sees("ending.out-of-service.title");
        wasToldInTime(hung);
        wakesAndServes();
    }

    @Test
    void atThePinPadTheVisitEndsAndTheNextOneSucceeds() throws Exception {
        at.visitor.comesForACertificate("999999", "adult").sees("pin.title");
        long hung = hangs();
        at.visitor.sees("ending.out-of-service.title");
        wasToldInTime(hung);
        at.journal.awaitLine("ending", "out-of-service", "code 104");
        wakesAndServes();
    }

    @Test
    void whileItSignsInTheTryIsToldAsUnknownAndSpentAtMostOnce() throws Exception {
        at.visitor.comesForACertificate("999999", "adult").sees("pin.title");
        at.site.slot.hangAt(VERIFY);
        long hung = System.nanoTime();
        at.visitor.types("0000").sees("ending.reader-gone-in-sign-in.title");
        wasToldInTime(hung);
        at.journal.awaitLine("verify-pin", "unknown", "code 104");
        at.site.slot.wake();
        at.visitor.presses("told.done").presses("welcome.certificate").presses("municipality.999999");
        at.visitor.sees("pin.title");
        assertEquals(2, at.tries("adult", JpkiKey.USER_AUTHENTICATION));
        at.visitor.presses("button.cancel").sees("ending.cancelled.title").goesHome();
    }

    @Test
    void whileItTakesANewPinNothingIsClaimedAndTheNewsStaysOnTheScreen() throws Exception {
        at.visitor
                .comesToChange("adult", Task.PIN_CHANGE)
                .types("1234")
                .sees("new-pin.title")
                .types("8642")
                .sees("new-pin.repeat.title");
        at.site.slot.hangAt(CHANGE);
        long hung = System.nanoTime();
        at.visitor.types("8642").sees("ending.change-unknown.title");
        wasToldInTime(hung);
        at.journal.awaitLine("complete", "change-secret", "unknown", "code 512");
        at.visitor.findsTheReaderEmpty().sees("ending.change-unknown.title");
        at.site.slot.wake();
        at.visitor.presses("told.done").sees("welcome.title");
    }

    @Test
    void whileTheSheetPrintsItIsPrinted() throws Exception {
        int before = at.site.printer.received().size();
        at.visitor.signsInForACertificate("adult", "1234").ordersOneCertificate();
        at.site.printer.sheetsTake(TOLD_WITHIN);
        try {
            at.visitor.presses("name.yes").sees("printing.title");
            at.journal.awaitLine("begin", "print-sheet");
            hangs();
            at.journal.awaitLine("outcome-reported", "printed");
        } finally {
            at.site.printer.sheetsTake(USUAL_SHEET);
        }
        at.visitor.presses("told.done").sees("welcome.title");
        at.site.slot.wake();
        assertTrue(at.eyes.titles().contains("ending.certificate-printed.title"));
        assertEquals(before + 1, at.site.printer.received().size());
    }

    @Test
    void aCardWhoseProcessIsStoppedIsToldAndServesWhenItGoesOn() throws Exception {
        try (var card = CardProcess.start(at.site, "adult")) {
            at.visitor.sees("welcome.title").presses("welcome.certificate").presses("municipality.999999");
            at.visitor.sees("pin.title");
            long hung = System.nanoTime();
            card.stop();
            at.visitor.sees("ending.out-of-service.title");
            wasToldInTime(hung);
            card.goOn();
            at.visitor.presses("told.done").presses("welcome.certificate").presses("municipality.999999");
            at.visitor.sees("pin.title").types("1234").sees("options.title");
        }
        at.visitor.sees("ending.card-removed.title").hasRead();
    }

    private long hangs() {
        long now = System.nanoTime();
        at.site.slot.hang();
        return now;
    }

    private static void wasToldInTime(long hung) {
        Duration told = Duration.ofNanos(System.nanoTime() - hung);
        assertTrue(told.compareTo(TOLD_WITHIN) < 0, told::toString);
    }

    private void wakesAndServes() throws Exception {
        at.site.slot.wake();
        servesTheCardThatStayedIn();
    }

    /** The kiosk is back by itself. */
    private void servesTheCardThatStayedIn() throws Exception {
        at.visitor.presses("told.done").servesTheCardThatStayedIn();
    }
}
