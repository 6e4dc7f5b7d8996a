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

/** Money on its way through the whole stack, and what goes wrong on it. */
@ExtendWith(OpenKiosk.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaidVisitTest {
    private final OpenKiosk.Place at;
    private final PaidPlace paid;
    private final VirtualChanger changer;

    PaidVisitTest(OpenKiosk.Place at, @TempDir Path folder) throws Exception {
        this.at = at;
        this.paid = new PaidPlace(at, folder);
        this.changer = paid.changer;
    }

    @BeforeAll
    void takeMoney() throws Exception {
        paid.open();
    }

    @AfterAll
    void takeNoMoneyAnyMore() throws Exception {
        paid.close();
    }

    @BeforeEach
    void beginADay() throws InterruptedException {
        paid.beginsADay();
    }

    @Test
    void theFeeIsPaidTheSheetPrintedAndTheChangeComesOut() throws Exception {
        paid.comesToThePayment();
        paid.inserts(100, 200);
        paid.inserts(1000);
        at.visitor
                .sees("ending.certificate-printed.title")
                .reads(Text.of("ending.change", 800))
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
        paid.has(1, PaidPlace.FEE, 800);
        at.journal.awaitRecord("complete", "payment", "success");
    }

    @Test
    void whoCancelsGetsEveryCoinBackAndNothingIsPrinted() throws Exception {
        paid.comesToThePayment();
        paid.inserts(100, 200);
        paid.inserts(50, 150);
        at.visitor
                .presses("button.cancel")
                .sees("ending.cancelled.title")
                .reads(Text.of("ending.refund", 150))
                .goesHome();
        paid.has(0, 0, 150);
    }

    @Test
    void moneyThatWasInsideComesOutTooWhenTheMachineIsSwitchedOnAfterTheKiosk() throws Exception {
        paid.comesToThePayment();
        paid.inserts(100, 200);
        paid.inserts(100, 100);
        at.losesItsPower(changer::powerOff);
        at.visitor.sees("welcome.title");
        assertEquals(0, changer.tray());
        changer.powerOn();
        at.visitor
                .sees("ending.money-returned.title")
                .reads(Text.of("ending.refund", 200))
                .presses("told.done")
                .sees("welcome.title");
        paid.has(0, 0, 200);
        at.journal.awaitRecord("complete", "payment", "settled", "success");
    }

    @Test
    void moneyThatWasInsideWhenThePowerWentComesOutAfterTheRestart() throws Exception {
        paid.comesToThePayment();
        paid.inserts(100, 200);
        at.losesItsPower(() -> {
            changer.powerOff();
            changer.powerOn();
        });
        at.visitor
                .sees("ending.money-returned.title")
                .reads(Text.of("ending.refund", 100))
                .presses("told.done")
                .sees("welcome.title");
        paid.has(0, 0, 100);
        at.journal.awaitRecord("complete", "payment", "settled", "success");
    }

    @Test
    void moneyOfAnEarlierVisitorDoesNotComeOutInFrontOfTheNextOne() throws Exception {
        paid.comesToThePayment();
        paid.inserts(100, 200);
        at.losesItsPower(changer::powerOff);
        at.visitor.takesTheCard().looksAtTheCard("adult");
        changer.powerOn();
        at.journal.awaitRecord("case-opened", "code 604");
        assertEquals("check.title", at.eyes.now().title().key());
        at.visitor.goesHome().finds("welcome.certificate");
        paid.has(0, 100, 0);
        at.journal.booksSay(100, 0, 0, 100);
    }

    @Test
    void changeThatIsStuckIsOwedOnTheScreenAndOnTheJournal() throws Exception {
        paid.comesToThePayment();
        changer.jamAfter(2);
        paid.inserts(1000);
        at.visitor
                .sees("ending.certificate-printed-money-owed.title")
                .reads(Text.of("ending.refund", 500))
                .reads(Text.of("ending.owed", 200));
        at.isPhotographedAs("change-stuck");
        at.visitor.presses("anything-else.finish").reads("take-card").goesHome();
        paid.has(1, PaidPlace.FEE + 200, 500);
        at.journal.awaitRecord("case-opened", "code 604");
    }

    @Test
    void moneyThatIsStuckOnItsWayBackIsOwedOnTheScreenAndOnTheJournal() throws Exception {
        paid.comesToThePayment();
        paid.inserts(100, 200);
        paid.inserts(50, 150);
        changer.jamAfter(1);
        at.visitor
                .presses("button.cancel")
                .sees("ending.money-owed.title")
                .reads(Text.of("ending.refund", 100))
                .reads(Text.of("ending.owed", 50));
        at.isPhotographedAs("stuck-on-its-way-back");
        at.visitor.presses("anything-else.finish").reads("take-card").goesHome();
        paid.has(0, 50, 100);
        at.journal.awaitRecord("case-opened", "code 604");
        at.journal.booksSay(150, 0, 100, 50);
    }

    @Test
    void aChangerThatAnswersTooLateWhenMoneyIsTakenIsCounted() throws Exception {
        paid.comesToThePayment();
        paid.inserts(100, 200);
        paid.inserts(100, 100);
        changer.answerLate();
        paid.inserts(500);
        at.visitor.sees("ending.certificate-printed.title").reads(Text.of("ending.change", 400));
        at.isPhotographedAs("late-answer-when-money-is-taken");
        at.visitor.finishes();
        paid.has(1, PaidPlace.FEE, 400);
        at.journal.booksSay(700, PaidPlace.FEE, 400, 0);
    }

    @Test
    void aChangerThatAnswersTooLateWhenChangeIsGivenGivesItOnce() throws Exception {
        paid.comesToThePayment();
        at.site.printer.sheetsTake(Mishap.TOLD_WITHIN);
        try {
            paid.inserts(1000);
            at.journal.awaitRecord("begin", "print-sheet");
            changer.answerLate();
        } finally {
            at.site.printer.sheetsTake(OpenKiosk.USUAL_SHEET);
        }
        at.visitor.sees("ending.certificate-printed.title").reads(Text.of("ending.change", 700));
        at.isPhotographedAs("late-answer-when-change-is-given");
        at.visitor.finishes();
        paid.has(1, PaidPlace.FEE, 700);
        at.journal.booksSay(1000, PaidPlace.FEE, 700, 0);
    }

    @Test
    void aChangerThatAnswersTooLateWhenAllIsGivenBackGivesItOnce() throws Exception {
        paid.comesToThePayment();
        paid.inserts(100, 200);
        changer.answerLate();
        at.visitor.presses("button.cancel").sees("ending.cancelled.title").reads(Text.of("ending.refund", 100));
        at.isPhotographedAs("late-answer-when-all-is-given-back");
        at.visitor.goesHome();
        paid.has(0, 0, 100);
        at.journal.booksSay(100, 0, 100, 0);
    }

    @Test
    void aCoinThatFallsWhileTheChangerAnswersTooLateThatItTakesMoneyComesOutAgain() throws Exception {
        comesToAChangerThatSaysTooLateThatItTakesMoney();
        paid.inserts(500);
        at.visitor.sees("ending.payment-broken.title").reads(Text.of("ending.refund", 500));
        at.isPhotographedAs("late-answer-when-the-slot-opens");
        at.visitor.finishes();
        paid.has(0, 0, 500);
        at.journal.booksSay(500, 0, 500, 0);
    }

    @Test
    void aChangerThatAnswersTooLateThatItTakesMoneyAndTookNoneLeavesNoCase() throws Exception {
        comesToAChangerThatSaysTooLateThatItTakesMoney();
        at.visitor.sees("ending.payment-not-possible.title").finishes();
        paid.has(0, 0, 0);
        at.journal.booksSay(0, 0, 0, 0);
    }

    @Test
    void aCoinThatFallsIntoAChangerThatGoesBeforeItSaysThatItTakesMoneyIsInTheCase() throws Exception {
        comesToAChangerThatSaysTooLateThatItTakesMoney();
        paid.inserts(500);
        changer.powerOff();
        at.visitor.sees("ending.payment-uncertain.title").reads(Text.of("ending.code", "605"));
        at.isPhotographedAs("changer-off-when-the-slot-opens");
        at.visitor.finishes();
        changer.powerOn();
        at.visitor.finds("welcome.certificate");
        paid.has(0, 500, 0);
        at.journal.booksSay(500, 0, 0, 500);
    }

    private void comesToAChangerThatSaysTooLateThatItTakesMoney() throws Exception {
        at.visitor.signsInForACertificate("adult", "1234").ordersOneCertificate();
        changer.answerLateTo("ACCEPT");
        at.visitor.presses("name.yes.pay");
        assertTrue(changer.awaitAccepting(Duration.ofSeconds(20)));
    }

    @Test
    void withoutChangeWhoPutsInTooMuchGetsAllOfItBack() throws Exception {
        changer.empty();
        paid.noteWhatIsInside();
        paid.comesToThePayment();
        at.visitor.reads("pay.exact");
        paid.inserts(1000);
        at.visitor
                .sees("ending.no-change.title")
                .reads(Text.of("ending.refund", 1000))
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
        paid.has(0, 0, 1000);
    }

    @Test
    void aJamWhileMoneyIsPutInIsToldWithWhatIsOwed() throws Exception {
        paid.comesToThePayment();
        paid.inserts(100, 200);
        changer.jam();
        at.visitor
                .sees("ending.money-owed.title")
                .reads(Text.of("ending.owed", 100))
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
        paid.has(0, 100, 0);
        at.journal.awaitRecord("case-opened", "code 604");
    }

    @Test
    void aChangerThatIsSwitchedOffWhileMoneyIsPutInIsToldWithWhatIsOwed() throws Exception {
        paid.comesToThePayment();
        paid.inserts(100, 200);
        var gone = Mishap.now();
        changer.powerOff();
        at.visitor.sees("ending.money-owed.title").reads(Text.of("ending.owed", 100));
        gone.wasToldInTime();
        at.isPhotographedAs("changer-off-while-paying");
        at.visitor.presses("anything-else.finish").reads("take-card").goesHome();
        paid.has(0, 100, 0);
        at.journal.awaitRecord("case-opened", "code 605");
        at.journal.booksSay(100, 0, 0, 100);
        changer.powerOn();
        at.visitor.finds("welcome.certificate");
        paid.has(0, 100, 0);
    }

    @Test
    void whatFallsAsTheChangerDiesIsInTheCaseOnceTheMachineIsCounted() throws Exception {
        paid.comesToThePayment();
        paid.inserts(100, 200);
        changer.powerOffAfter(1);
        paid.inserts(500);
        at.visitor.sees("ending.money-owed.title").reads(Text.of("ending.owed", 100));
        at.journal.booksSay(100, 0, 0, 100);
        at.visitor.presses("anything-else.finish").reads("take-card").goesHome();
        changer.powerOn();
        at.visitor.finds("welcome.certificate");
        paid.has(0, 600, 0);
        at.journal.booksSay(600, 0, 0, 600);
    }

    @Test
    void aChangerWhoseLineWasDownForAMomentGivesAllBack() throws Exception {
        paid.comesToThePayment();
        paid.inserts(100, 200);
        paid.inserts(100, 100);
        changer.powerOff();
        changer.powerOn();
        at.visitor
                .sees("ending.payment-broken.title")
                .reads(Text.of("ending.refund", 200))
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
        paid.has(0, 0, 200);
        at.journal.booksSay(200, 0, 200, 0);
    }

    @Test
    void aReaderThatDiesWhileMoneyIsPutInCostsNothing() throws Exception {
        paid.comesToThePayment();
        paid.inserts(100, 200);
        at.site.pcscd().kill();
        try {
            at.visitor.sees("ending.out-of-service.title").reads(Text.of("ending.refund", 100));
            at.isPhotographedAs("reader-gone-while-paying");
            paid.has(0, 0, 100);
            at.journal.awaitRecord("ending", "out-of-service", "code 104");
            at.journal.booksSay(100, 0, 100, 0);
        } finally {
            at.site.pcscd().startAgain();
        }
        at.visitor.presses("told.done").servesTheCardThatStayedIn();
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
                .answersAsMostDo()
                .sees("review.title");
        mishap.run();
        at.visitor
                .presses("review.confirm")
                .sees("ending.payment-not-possible.title")
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
        assertEquals(0, paid.printed());
    }
}
