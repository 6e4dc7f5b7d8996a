package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.virtual.changer.VirtualChanger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A certificate costs 300 yen here: the fee goes through a driver dropped into drivers/ into a changer that counts every coin. */
@ExtendWith(OpenKiosk.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaidVisitTest {
    private static final int FEE = 300;

    private final OpenKiosk.Place at;
    private final VirtualChanger changer;
    private int printedBefore;
    private int insideBefore;

    PaidVisitTest(OpenKiosk.Place at, @TempDir Path folder) throws Exception {
        this.at = at;
        this.changer = VirtualChanger.start(0, folder.resolve("changer.properties"));
    }

    @BeforeAll
    void takeMoney() throws Exception {
        at.openAgainWithAFee(FEE, changer.port());
    }

    @AfterAll
    void takeNoMoneyAnyMore() throws Exception {
        at.openAgainFreeOfCharge();
        changer.close();
    }

    @BeforeEach
    void count() throws InterruptedException {
        changer.clearJam();
        changer.fillForADay();
        changer.powerOn();
        assertTrue(changer.awaitDriver(Duration.ofSeconds(10)));
        changer.takeFromTray();
        printedBefore = at.site.printer.received().size();
        insideBefore = changer.inside();
    }

    private void comesToThePayment() throws Exception {
        at.visitor
                .signsInForACertificate("adult", "1234")
                .ordersOneCertificate()
                .presses("name.yes.pay")
                .sees("pay.title");
    }

    private void inserts(int yen, int thenMissing) throws Exception {
        assertTrue(changer.insert(yen));
        at.visitor.reads(Text.of("pay.yen", thenMissing));
    }

    private int printed() {
        return at.site.printer.received().size() - printedBefore;
    }

    @Test
    void theFeeIsPaidTheSheetPrintedAndTheChangeComesOut() throws Exception {
        comesToThePayment();
        inserts(100, 200);
        assertTrue(changer.insert(1000));
        at.visitor
                .sees("ending.certificate-printed.title")
                .reads(Text.of("ending.change", 800))
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
        assertEquals(1, printed());
        assertEquals(800, changer.tray());
        assertEquals(insideBefore + FEE, changer.inside());
        at.journal.awaitRecord("complete", "payment", "success");
    }

    @Test
    void whoCancelsGetsEveryCoinBackAndNothingIsPrinted() throws Exception {
        comesToThePayment();
        inserts(100, 200);
        inserts(50, 150);
        at.visitor
                .presses("button.cancel")
                .sees("ending.cancelled.title")
                .reads(Text.of("ending.refund", 150))
                .goesHome();
        assertEquals(0, printed());
        assertEquals(150, changer.tray());
        assertEquals(insideBefore, changer.inside());
    }

    @Test
    void moneyThatWasInsideComesOutTooWhenTheMachineIsSwitchedOnAfterTheKiosk() throws Exception {
        comesToThePayment();
        inserts(100, 200);
        inserts(100, 100);
        at.losesItsPower(changer::powerOff);
        at.visitor.sees("welcome.title");
        assertEquals(0, changer.tray());
        changer.powerOn();
        at.visitor
                .sees("ending.money-returned.title")
                .reads(Text.of("ending.refund", 200))
                .presses("told.done")
                .sees("welcome.title");
        assertEquals(200, changer.tray());
        assertEquals(insideBefore, changer.inside());
        at.journal.awaitRecord("complete", "payment", "settled", "success");
    }

    @Test
    void moneyThatWasInsideWhenThePowerWentComesOutAfterTheRestart() throws Exception {
        comesToThePayment();
        inserts(100, 200);
        at.losesItsPower(() -> {
            changer.powerOff();
            changer.powerOn();
        });
        at.visitor
                .sees("ending.money-returned.title")
                .reads(Text.of("ending.refund", 100))
                .presses("told.done")
                .sees("welcome.title");
        assertEquals(100, changer.tray());
        assertEquals(insideBefore, changer.inside());
        at.journal.awaitRecord("complete", "payment", "settled", "success");
    }

    @Test
    void changeThatIsStuckIsOwedOnTheScreenAndOnTheJournal() throws Exception {
        comesToThePayment();
        changer.jamAfter(2);
        assertTrue(changer.insert(1000));
        at.visitor
                .sees("ending.certificate-printed-money-owed.title")
                .reads(Text.of("ending.refund", 500))
                .reads(Text.of("ending.owed", 200))
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
        assertEquals(1, printed());
        assertEquals(500, changer.tray());
        assertEquals(insideBefore + FEE + 200, changer.inside());
        at.journal.awaitRecord("case-opened", "code 604");
    }

    @Test
    void withoutChangeWhoPutsInTooMuchGetsAllOfItBack() throws Exception {
        changer.empty();
        insideBefore = changer.inside();
        comesToThePayment();
        at.visitor.reads("pay.exact");
        assertTrue(changer.insert(1000));
        at.visitor
                .sees("ending.no-change.title")
                .reads(Text.of("ending.refund", 1000))
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
        assertEquals(0, printed());
        assertEquals(insideBefore, changer.inside());
    }

    @Test
    void aJamWhileMoneyIsPutInIsToldWithWhatIsOwed() throws Exception {
        comesToThePayment();
        inserts(100, 200);
        changer.jam();
        at.visitor
                .sees("ending.money-owed.title")
                .reads(Text.of("ending.owed", 100))
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
        assertEquals(0, printed());
        at.journal.awaitRecord("case-opened", "code 604");
    }

    @Test
    void aChangerThatIsUnpluggedIsToldAtTheStartUntilItIsBack() throws Exception {
        theStartSaysSo(changer::powerOff, changer::powerOn);
    }

    @Test
    void aChangerThatIsFullIsToldAtTheStartUntilItIsEmptied() throws Exception {
        theStartSaysSo(changer::fillToTheBrim, changer::fillForADay);
    }

    @Test
    void aChangerThatIsJammedIsToldAtTheStartUntilItIsCleared() throws Exception {
        theStartSaysSo(changer::jam, changer::clearJam);
    }

    private void theStartSaysSo(Runnable mishap, Runnable mended) throws Exception {
        at.visitor.finds("welcome.certificate");
        mishap.run();
        var gone = Mishap.now();
        at.visitor
                .reads("welcome.certificate.unpayable")
                .findsNo("welcome.certificate")
                .finds("welcome.reset");
        gone.wasToldInTime();
        at.journal.awaitRecord("availability", "code 601");
        mended.run();
        var back = Mishap.now();
        at.visitor.finds("welcome.certificate");
        back.worksAgainInTime();
    }

    @Test
    void whereTheChangerHasGoneMeanwhileNothingIsIssued() throws Exception {
        isToldThatNothingCanBePaidAfter(changer::powerOff);
    }

    @Test
    void whereTheChangerIsFullMeanwhileNothingIsIssued() throws Exception {
        isToldThatNothingCanBePaidAfter(changer::fillToTheBrim);
    }

    private void isToldThatNothingCanBePaidAfter(Runnable mishap) throws Exception {
        at.visitor
                .signsInForACertificate("adult", "1234")
                .chooses(CertificateKind.RESIDENCE_CERTIFICATE)
                .presses("button.next")
                .sees("review.title");
        mishap.run();
        at.visitor
                .presses("review.confirm")
                .sees("ending.payment-not-possible.title")
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
        assertEquals(0, printed());
    }
}
