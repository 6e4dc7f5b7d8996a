package jp.madoguchi.session.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.JournalWord;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.procedure.Payment.NotPossible;
import jp.madoguchi.session.procedure.Payment.Settlement;
import jp.madoguchi.session.twin.Desk;
import jp.madoguchi.session.twin.InMemoryConnection;
import jp.madoguchi.session.twin.Paid;
import jp.madoguchi.session.twin.Samples;
import org.junit.jupiter.api.Test;

/** The power goes while 100 yen of a fee of 200 are inside; who paid may still stand there. */
class UnsettledPaymentTest {
    private final Desk desk = new Desk();
    private final Resident who = Samples.resident(Samples.facts(new InMemoryConnection(Samples.cardOf("adult"))));
    private final IssuedOrder order = desk.issued(who, 1);

    UnsettledPaymentTest() {
        Paid.with(desk, order, 100);
        desk.payment.forget();
    }

    private Optional<Settlement> settled() throws NotPossible {
        return UnsettledPayment.settle(desk.payment, desk.journal, true);
    }

    private static Optional<Settlement> returned(int yen) {
        return Optional.of(new Settlement(new Yen(yen), Yen.ZERO, false));
    }

    private static Optional<Settlement> leftToPeople() {
        return Optional.of(new Settlement(Yen.ZERO, new Yen(100), true));
    }

    @Test
    void whatTheJournalSawComesOut() throws NotPossible {
        assertEquals(returned(100), settled());
    }

    @Test
    void soDoesThePieceForTheFeeThatWasFallingWhenThePowerWent() throws NotPossible {
        desk.payment.refill(500);
        assertEquals(returned(600), settled());
    }

    @Test
    void soDoesAHandfulOfCoins() throws NotPossible {
        desk.payment.refill(300);
        assertEquals(returned(400), settled());
    }

    @Test
    void changeThatTheStaffAddedMeanwhileIsACaseAndNoPayout() throws NotPossible {
        desk.payment.refill(15_000);
        assertEquals(leftToPeople(), settled());
        assertEquals(0, desk.payment.tray());
        assertEquals(List.of(100L), cases());
    }

    @Test
    void whatTheStaffTookOutMeanwhileIsACaseAndOnlyTheRestComesOut() throws NotPossible {
        desk.payment.refill(-60);
        assertEquals(Optional.of(new Settlement(new Yen(40), new Yen(60), true)), settled());
        assertEquals(40, desk.payment.tray());
        assertEquals(List.of(60L), cases());
    }

    @Test
    void whereItWasOnItsWayOutWhatIsMissingHasComeOut() throws NotPossible {
        desk.journal.record(JournalEvent.MONEY_RETURN, JournalWord.NONE, Optional.empty(), 0, 0);
        desk.payment.refill(-60);
        assertEquals(returned(40), settled());
        assertEquals(List.of(), cases());
    }

    @Test
    void aRollOfCoinsIsNoPieceThatFellEither() throws NotPossible {
        desk.payment.refill(5000);
        assertEquals(leftToPeople(), settled());
        assertEquals(0, desk.payment.tray());
    }

    @Test
    void onceSheetsAreUnderWayNothingFallsAnyMore() throws NotPossible {
        desk.journal.begin(JournalEvent.COPY, order.copies().get(0).document().requestId(), Samples.FEE, 1);
        desk.payment.refill(500);
        assertEquals(leftToPeople(), settled());
    }

    @Test
    void whatWasACaseIsCountedOnceTheMachineIsBackAndDoesNotComeOutAnyMore() throws NotPossible {
        desk.journal.record(JournalEvent.CASE_OPENED, JournalWord.NONE, Optional.empty(), 100, 0);
        desk.payment.refill(500);
        settled();
        assertEquals(List.of(100L, 600L), cases());
        assertEquals(0, desk.payment.tray());
        assertEquals(Optional.empty(), desk.journal.findUnsettledPayment());
    }

    private List<Long> cases() {
        return desk.journal.lines().stream()
                .filter(line -> line.event() == JournalEvent.CASE_OPENED)
                .map(line -> line.n1())
                .toList();
    }
}
