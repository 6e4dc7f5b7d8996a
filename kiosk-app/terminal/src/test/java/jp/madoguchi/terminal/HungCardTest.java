package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jp.madoguchi.card.jpki.JpkiKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A card that stops doing anything, and with it its reader, through the whole stack. */
@ExtendWith(OpenKiosk.class)
class HungCardTest {
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
        Mishap hung = hangs();
        at.visitor.reads("welcome.reader-gone").findsNo("welcome.certificate");
        hung.wasToldInTime();
        at.journal.awaitRecord("availability", "code 104");
        at.site.slot.wake();
        at.visitor.servesTheCardThatStayedIn();
    }

    @Test
    void whileItIsReadTheVisitEndsAndTheNextOneSucceeds() throws Exception {
        at.visitor.sees("welcome.title").inserts("adult");
        at.site.slot.hangAt(READ);
        at.visitor.presses("welcome.certificate");
        var hung = Mishap.now();
        at.visitor.presses("municipality.999999").sees("ending.out-of-service.title");
        hung.wasToldInTime();
        wakesAndServes();
    }

    @Test
    void atThePinPadTheVisitEndsAndTheNextOneSucceeds() throws Exception {
        at.visitor.comesForACertificate("999999", "adult").sees("pin.title");
        Mishap hung = hangs();
        at.visitor.sees("ending.out-of-service.title");
        hung.wasToldInTime();
        at.journal.awaitRecord("ending", "out-of-service", "code 104");
        wakesAndServes();
    }

    @Test
    void whileItSignsInTheTryIsToldAsUnknownAndSpentAtMostOnce() throws Exception {
        at.visitor.comesForACertificate("999999", "adult").sees("pin.title");
        at.site.slot.hangAt(VERIFY);
        var hung = Mishap.now();
        at.visitor.types("0000").sees("ending.reader-gone-in-sign-in.title");
        hung.wasToldInTime();
        at.journal.awaitRecord("verify-pin", "unknown", "code 104");
        at.site.slot.wake();
        at.visitor.presses("told.done").comesAgainForACertificate();
        assertEquals(2, at.tries("adult", JpkiKey.USER_AUTHENTICATION));
        at.visitor.cancels();
    }

    @Test
    void whileItTakesANewPinNothingIsClaimedAndTheNewsStaysOnTheScreen() throws Exception {
        at.visitor.typesANewPin("adult", "1234", "8642");
        at.site.slot.hangAt(CHANGE);
        var hung = Mishap.now();
        at.visitor.types("8642").sees("ending.change-unknown.title");
        hung.wasToldInTime();
        at.journal.awaitRecord("complete", "change-secret", "unknown", "code 512");
        at.visitor.findsTheReaderEmpty().sees("ending.change-unknown.title");
        at.site.slot.wake();
        at.visitor.presses("told.done").sees("welcome.title");
    }

    @Test
    void whileTheSheetPrintsItIsPrinted() throws Exception {
        at.printsASheetDespite(this::hangs);
        at.site.slot.wake();
    }

    @Test
    void aCardWhoseProcessIsStoppedIsToldAndServesWhenItGoesOn() throws Exception {
        try (var card = CardProcess.start(at.site, "adult")) {
            at.visitor.sees("welcome.title").comesAgainForACertificate();
            var hung = Mishap.now();
            card.stop();
            at.visitor.sees("ending.out-of-service.title");
            hung.wasToldInTime();
            card.goOn();
            at.visitor.presses("told.done").comesAgainForACertificate();
            at.visitor.types("1234").sees("kind.title");
        }
        at.visitor.sees("ending.card-removed.title").hasRead();
    }

    private Mishap hangs() {
        var now = Mishap.now();
        at.site.slot.hang();
        return now;
    }

    /** The kiosk is back by itself. */
    private void wakesAndServes() throws Exception {
        at.site.slot.wake();
        at.visitor.presses("told.done").servesTheCardThatStayedIn();
    }
}
