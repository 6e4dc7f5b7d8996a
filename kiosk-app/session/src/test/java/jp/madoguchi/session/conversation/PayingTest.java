package jp.madoguchi.session.conversation;

import static jp.madoguchi.session.conversation.Alphabet.FREE;
import static jp.madoguchi.session.conversation.Alphabet.ISSUED;
import static jp.madoguchi.session.conversation.Alphabet.PAYMENT;
import static jp.madoguchi.session.conversation.Alphabet.WHO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.Yen;
import jp.madoguchi.print.CertificatePrinter;
import jp.madoguchi.print.PrintOutcome;
import jp.madoguchi.print.receipt.ReceiptPrinter;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.procedure.OpenPayment;
import jp.madoguchi.session.procedure.Payment;
import jp.madoguchi.session.procedure.UnsettledPayment;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.StepBar;
import jp.madoguchi.session.screen.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fee of 200 yen, from the confirmed name to the change. */
class PayingTest {
    private static final Text RECEIPT = Text.of("ending.receipt");

    private final Visit visit;
    private final Counter counter;

    PayingTest(@TempDir Path sandbox) throws IOException {
        visit = Visit.withCardIn(sandbox);
        counter = visit.counter;
    }

    @Test
    void theScreenCountsWhatIsPutInAndWhatIsMissing() {
        visit.comesToThePayment();
        visit.inserts(50, 10);
        var screen = (Screen.Payment) counter.screen();
        assertEquals(
                List.of(200, 60, 140),
                screen.facts().stream()
                        .map(fact -> fact.value().arguments().get(0))
                        .toList());
    }

    @Test
    void payingIsAStepOfTheWayOnlyWhereSomethingCosts() {
        assertFalse(way(new ConfirmingName(WHO, FREE)).contains("step.payment"));
        List<String> way = way(new ConfirmingName(WHO, ISSUED));
        assertEquals(List.of("step.review", "step.payment", "step.print"), way.subList(4, way.size()));
        visit.comesToThePayment();
        StepBar bar = counter.screen().steps().orElseThrow();
        assertEquals("step.payment", bar.steps().get(bar.current()).key());
    }

    private static List<String> way(SessionState state) {
        return state.screen().steps().orElseThrow().steps().stream()
                .map(Text::key)
                .toList();
    }

    @Test
    void printingBeginsByItselfAndTheChangeComesAfterwards() {
        visit.comesToThePayment();
        visit.inserts(500);
        assertEquals("ending.certificate-printed.title", counter.title());
        assertEquals(Text.of("ending.change", 300), counter.lines().get(1));
        assertEquals(300, counter.desk.payment.tray());
        assertEquals(List.of("keep 200"), counter.desk.tape.heard("keep"));
    }

    @Test
    void whoHasPrintedIsAskedToTakeTheReceiptOnlyWhereOneCameOut() {
        counter.desk.receipts.end(ReceiptPrinter.Fate.PRINTED);
        visit.comesToThePayment();
        visit.inserts(100, 100);
        assertEquals("ending.certificate-printed.title", counter.title());
        assertTrue(counter.lines().contains(RECEIPT));
        assertFalse(said(Ending.of(Ending.Kind.CERTIFICATE_PRINTED)).contains(RECEIPT));
    }

    @Test
    void whoHasPaidIsToldWhatBecomesOfTheMoneyWhenThePrinterWaits() {
        var paper = new Progress.WaitingForPaper(1, 1);
        var staff = new Progress.WaitingForStaff(1, 1);
        assertEquals(waiting("printing.paper.paid"), noteOf(paper, ISSUED, Optional.of(PAYMENT)));
        assertEquals(waiting("printing.paper"), noteOf(paper, FREE, Optional.empty()));
        assertEquals(waiting("printing.stopped.paid"), noteOf(staff, ISSUED, Optional.of(PAYMENT)));
        assertEquals(waiting("printing.stopped"), noteOf(staff, FREE, Optional.empty()));
    }

    private static Optional<Text> waiting(String key) {
        long minutes = CertificatePrinter.PATIENCE.toMinutes();
        return Optional.of(Text.of("printing.wait", Text.of(key), minutes, EndingScreen.HELP));
    }

    private static Optional<Text> noteOf(Progress wait, IssuedOrder order, Optional<OpenPayment> payment) {
        SessionState printing = Printing.begin(WHO, order, payment, Walk.USUAL).state();
        var out = new Event.Progressed(Alphabet.NOW, wait);
        return ((Screen.Progress)
                        SessionState.next(printing, out, Walk.USUAL).state().screen())
                .note();
    }

    private static List<Text> said(Ending ending) {
        return ((Screen.Message) EndingScreen.of(ending, List.of())).lines();
    }

    @Test
    void cancellingGivesAllBackAndTheOrderIsVoid() {
        visit.comesToThePayment();
        visit.inserts(100, 50);
        counter.post(new Event.CancelPressed());
        counter.work();
        assertEquals("ending.cancelled.title", counter.title());
        assertTrue(counter.lines().contains(Text.of("ending.refund", 150)));
        assertEquals(150, counter.desk.payment.tray());
        assertEquals(List.of("outcome NOT_STARTED RESIDENT_CANCELLED"), counter.desk.tape.heard("print ", "outcome"));
    }

    @Test
    void whoGoesAwayLeavesNoMoneyInside() {
        visit.comesToThePayment();
        visit.inserts(100);
        counter.clock.pass(60);
        counter.settle();
        counter.work();
        assertEquals("ending.timed-out.title", counter.title());
        assertEquals(100, counter.desk.payment.tray());
    }

    @Test
    void everyCoinGivesTimeForTheNext() {
        visit.comesToThePayment();
        counter.clock.pass(45);
        assertTrue(counter.countdown().isPresent());
        visit.inserts(100);
        assertEquals(Optional.empty(), counter.countdown());
        counter.clock.pass(39);
        assertEquals("pay.title", counter.title());
    }

    @Test
    void theCardThatIsPulledWhilePayingEndsItWithAllMoneyBack() {
        visit.comesToThePayment();
        visit.inserts(100);
        counter.post(new Event.CardRemoved());
        counter.work();
        assertEquals("ending.card-removed.title", counter.title());
        assertEquals(100, counter.desk.payment.tray());
    }

    @Test
    void whatIsNotPrintedCostsNothing() {
        counter.desk.printer.then(new PrintOutcome.NotPrinted(PrintOutcome.Reason.JAM));
        visit.comesToThePayment();
        visit.inserts(500);
        assertEquals("ending.printer-jammed.title", counter.title());
        assertEquals(Text.of("ending.refund", 500), counter.lines().get(0));
        assertEquals(500, counter.desk.payment.tray());
    }

    @Test
    void aSheetOfUnknownFateIsNotChargedFor() {
        counter.desk.printer.then(new PrintOutcome.Unknown(1));
        visit.comesToThePayment();
        visit.inserts(100, 100);
        assertEquals("ending.print-unknown.title", counter.title());
        assertEquals(200, counter.desk.payment.tray());
    }

    @Test
    void withoutChangeTheExactFeeIsTaken() {
        counter.desk.payment.offer(Payment.Offer.EXACT_ONLY);
        visit.comesToThePayment();
        var screen = (Screen.Payment) counter.screen();
        assertEquals(Text.of("pay.exact"), screen.note());
        visit.inserts(100, 100);
        assertEquals("ending.certificate-printed.title", counter.title());
    }

    @Test
    void withoutChangeMoreThanTheFeeIsGivenBackAndNothingIsPrinted() {
        counter.desk.payment.offer(Payment.Offer.EXACT_ONLY);
        visit.comesToThePayment();
        visit.inserts(500);
        assertEquals("ending.no-change.title", counter.title());
        assertEquals(500, counter.desk.payment.tray());
        assertEquals(List.of(), counter.desk.tape.heard("print "));
    }

    @Test
    void whatCanNotBePaidIsNotEvenIssued() {
        counter.desk.payment.shut();
        visit.comesToTheName();
        assertEquals("ending.not-available.title", counter.title());
        assertEquals(List.of(), counter.desk.tape.heard("begin issue"));
    }

    @Test
    void whereTheMachineDiesBeforeMoneyIsTakenTheOrderIsVoid() {
        visit.comesToTheName();
        counter.desk.payment.die();
        counter.post(new Event.NameConfirmed());
        counter.work();
        assertEquals("ending.payment-not-possible.title", counter.title());
        assertEquals(List.of("outcome NOT_STARTED OTHER"), counter.desk.tape.heard("outcome"));
    }

    @Test
    void theWholeFeeThatFallsBeforeTheKioskAsksForItIsEnough() {
        visit.comesToTheName();
        counter.desk.payment.takesAtOnce(500);
        counter.post(new Event.NameConfirmed());
        counter.work();
        assertEquals("ending.certificate-printed.title", counter.title());
        assertEquals(300, counter.desk.payment.tray());
    }

    @Test
    void aFirstCoinThatFallsBeforeTheKioskAsksForItIsOnTheScreen() {
        visit.comesToTheName();
        counter.desk.payment.takesAtOnce(100);
        counter.post(new Event.NameConfirmed());
        counter.work();
        var screen = (Screen.Payment) counter.screen();
        assertEquals(Text.of("pay.yen", 100), screen.facts().get(1).value());
    }

    @Test
    void aMachineThatFailsBeforeTheKioskAsksForMoneyIsAskedForNone() {
        visit.comesToTheName();
        counter.desk.payment.failsAtOnce();
        counter.post(new Event.NameConfirmed());
        counter.work();
        assertEquals("ending.payment-broken.title", counter.title());
    }

    @Test
    void aMachineThatFailsIsNotWellAgainBecauseACoinWasCounted() {
        var id = new ProcedureId(1);
        var opening = new OpeningPayment(WHO, ISSUED, id, true, Optional.empty());
        var failed = new Progress.PaymentFailed(FailureCode.TILL_FAILED);
        SessionState now = opening;
        for (Progress said : List.of(failed, new Progress.MoneyTaken(new Yen(100)))) {
            now = SessionState.next(now, new Event.Progressed(id, said), new Moment(id, Walk.OPEN, true))
                    .state();
        }
        assertEquals(Optional.of(failed), ((OpeningPayment) now).reported());
    }

    /** It may have opened its slot all the same. */
    @Test
    void whereTheMachineDoesNotComeBackFromTheBeginningWhatItHoldsThenIsACase() throws Payment.NotPossible {
        visit.comesToTheName();
        counter.desk.payment.hangAtTheBeginning();
        counter.desk.payment.letFall(100);
        counter.post(new Event.NameConfirmed());
        counter.work();
        assertEquals("ending.payment-uncertain.title", counter.title());
        assertTrue(counter.lines().contains(Text.of("ending.code", "605")));
        assertEquals(List.of("outcome NOT_STARTED OTHER"), counter.desk.tape.heard("outcome"));
        counter.desk.payment.mend();
        UnsettledPayment.settle(counter.desk.payment, counter.desk.journal, true);
        assertEquals(0, counter.desk.payment.tray());
        assertEquals(
                List.of(0L, 100L),
                counter.desk.journal.lines().stream()
                        .filter(line -> line.event() == JournalEvent.CASE_OPENED)
                        .map(line -> line.n1())
                        .toList());
        assertEquals(Optional.empty(), counter.desk.journal.findUnsettledPayment());
    }

    @Test
    void whereTheJournalCanRememberNoMoneyAllOfItComesOutAgain() {
        visit.comesToThePayment();
        counter.desk.journal.fill();
        visit.inserts(500);
        assertEquals(500, counter.desk.payment.tray());
        assertEquals(List.of(), counter.desk.tape.heard("print "));
    }
}
