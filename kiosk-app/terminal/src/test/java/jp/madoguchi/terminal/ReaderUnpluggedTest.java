package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.virtual.UsbReader;
import jp.madoguchi.virtual.card.CardSlot;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** The reader's plug is pulled while pcscd lives on, through the whole stack, and what the resident is told. */
// JUnit fills the fields before any test, in a way that NullAway doesn't know.
@NullUnmarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(
        value = "jp.madoguchi.virtual.UsbReader#isPossible",
        disabledReason = "this machine allows no user namespaces, which a virtual USB reader lives in")
@ExtendWith(OpenKiosk.class)
class ReaderUnpluggedTest {
    /** The fourth of the free reads. */
    private static final int READ = 4;
    /** The free reads have selected the PIN. */
    private static final int VERIFY = 1;
    /** After SELECT of its file. */
    private static final int CHANGE = 2;

    private final OpenKiosk.Place at;
    private UsbReader reader;
    private CardSlot slot;
    private ProcessHandle pcscd;
    private boolean unplugged;

    ReaderUnpluggedTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @BeforeAll
    void changeTheReader() throws Exception {
        at.site.pcscd().kill();
        reader = UsbReader.start(at.site.pcscd().socket());
        pcscd = reader.pcscd();
        slot = new CardSlot(at.site.sandbox().root(), reader.slot());
        at.openAgainAt(slot, UsbReader.NAME);
    }

    @AfterAll
    void changeItBack() throws Exception {
        slot.close();
        reader.close();
        at.site.pcscd().startAgain();
        at.openAgainAtOwnReader();
    }

    @AfterEach
    void thePlugIsIn() throws Exception {
        if (unplugged) {
            plugsIn();
        }
        assertEquals(pcscd, reader.pcscd());
        assertTrue(pcscd.isAlive());
    }

    @Test
    void atTheStartItIsToldThereAndTheKioskServesWhenItIsPluggedInAgain() throws Exception {
        at.visitor.sees("welcome.title").inserts("adult");
        Mishap pulled = unplugs();
        at.visitor.reads("welcome.reader-gone").findsNo("welcome.certificate").findsNo("welcome.reset");
        pulled.wasToldInTime();
        at.journal.awaitRecord("availability", "code 104");
        plugsIn();
        Mishap back = Mishap.now();
        at.visitor.finds("welcome.certificate");
        back.worksAgainInTime();
        at.visitor.servesTheCardThatStayedIn();
    }

    @Test
    void whileTheCardIsReadTheVisitEndsAndTheNextOneSucceeds() throws Exception {
        at.visitor.sees("welcome.title").inserts("adult");
        var unplugging = reader.unplugAt(READ);
        unplugged = true;
        at.visitor.presses("welcome.certificate");
        var pulled = Mishap.now();
        at.visitor.presses("municipality.999999").sees("ending.out-of-service.title");
        pulled.wasToldInTime();
        unplugging.get(Mishap.TOLD_WITHIN.toSeconds(), TimeUnit.SECONDS);
        plugsIn();
        at.visitor.presses("told.done").servesTheCardThatStayedIn();
    }

    @Test
    void atThePinPadTheVisitEndsAndTheNextOneSucceeds() throws Exception {
        at.visitor.comesForACertificate("999999", "adult").sees("pin.title");
        Mishap pulled = unplugs();
        at.visitor.sees("ending.out-of-service.title");
        pulled.wasToldInTime();
        at.journal.awaitRecord("ending", "out-of-service", "code 104");
        plugsIn();
        at.visitor.presses("told.done").servesTheCardThatStayedIn();
    }

    /** The driver of this reader reports a broken exchange as for a card that was pulled, but nobody took the card. */
    @Test
    void whileItSignsInTheTryIsToldAsUnknownAndSpentOnce() throws Exception {
        at.visitor.comesForACertificate("999999", "adult").sees("pin.title");
        var unplugging = reader.unplugAt(VERIFY);
        unplugged = true;
        var pulled = Mishap.now();
        at.visitor.types("0000");
        unplugging.get(Mishap.TOLD_WITHIN.toSeconds(), TimeUnit.SECONDS);
        at.visitor.sees("ending.reader-gone-in-sign-in.title");
        pulled.wasToldInTime();
        at.journal.awaitRecord("verify-pin", "unknown", "code 104");
        at.visitor.presses("told.done").reads("welcome.reader-gone");
        plugsIn();
        at.visitor.comesAgainForACertificate();
        assertEquals(2, at.tries("adult", JpkiKey.USER_AUTHENTICATION));
        at.visitor.cancels();
    }

    @Test
    void whileANewPinIsWrittenTheNewsStaysOnTheScreenThoughTheReaderAndItsCardAreBack() throws Exception {
        at.visitor.typesANewPin("adult", "1234", "8642");
        var unplugging = reader.unplugAt(CHANGE);
        unplugged = true;
        at.visitor.types("8642").sees("ending.change-unknown.title").findsTheReaderEmpty();
        unplugging.get(Mishap.TOLD_WITHIN.toSeconds(), TimeUnit.SECONDS);
        plugsIn();
        at.visitor.findsTheReaderOccupied().choosesEnglish();
        assertEquals("ending.change-unknown.title", at.eyes.now().title().key());
        at.visitor.presses("told.done").sees("welcome.title");
    }

    @Test
    void whileTheSheetPrintsItIsPrinted() throws Exception {
        at.printsASheetDespite(this::unplugs);
    }

    @Test
    void aPlugThatIsPutBackAtOnceEndsTheVisitAllTheSame() throws Exception {
        at.visitor.comesForACertificate("999999", "adult").sees("pin.title");
        Mishap pulled = unplugs();
        plugsIn();
        at.visitor.sees("ending.out-of-service.title");
        pulled.wasToldInTime();
        at.journal.awaitRecord("ending", "out-of-service", "code 104");
        at.visitor.findsTheReaderOccupied().presses("told.done").servesTheCardThatStayedIn();
    }

    @Test
    void aKioskThatStartsWithoutItSaysSoAndServesWhenItComes() throws Exception {
        unplugs();
        at.openAgain(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        at.visitor.sees("welcome.title").reads("welcome.reader-gone");
        plugsIn();
        at.visitor.inserts("adult").servesTheCardThatStayedIn();
    }

    private Mishap unplugs() throws Exception {
        var now = Mishap.now();
        unplugged = true;
        reader.unplug();
        return now;
    }

    private void plugsIn() throws Exception {
        reader.plugIn();
        unplugged = false;
    }
}
