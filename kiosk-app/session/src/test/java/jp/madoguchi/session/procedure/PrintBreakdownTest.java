package jp.madoguchi.session.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Ending.Kind;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.twin.Desk;
import jp.madoguchi.session.twin.InMemoryConnection;
import jp.madoguchi.session.twin.Paid;
import jp.madoguchi.session.twin.Samples;
import org.junit.jupiter.api.Test;

/** Whatever breaks while a paid order is printed: the money is settled, and the ending tells how. A copy costs 200 yen. */
class PrintBreakdownTest {
    private static final Yen FEE = new Yen(Samples.FEE);

    private final Desk desk = new Desk();
    private final Resident who = Samples.resident(Samples.facts(new InMemoryConnection(Samples.cardOf("adult"))));

    private Ending print(int... sheetsOfCopies) {
        IssuedOrder order = desk.issued(who, sheetsOfCopies);
        var printing = new PrintOrder(new ProcedureId(1), who, order, Paid.exactly(desk, order));
        Answer answer = printing.perform(desk.devices(), each -> {});
        order.copies().forEach(copy -> {
            assertThrows(IllegalStateException.class, () -> copy.document().data());
            copy.pages().sheets().forEach(sheet -> assertThrows(IllegalStateException.class, sheet::pdf));
        });
        return ((Answer.PrintingEnded) answer).ending();
    }

    private static Ending.Money returned(int yen) {
        return new Ending.Money(new Yen(yen), Yen.ZERO, false);
    }

    @Test
    void noSheetIsSentThatTheJournalDoesNotKnowOfAndAllMoneyIsBack() {
        desk.journal.fillAfter("record money-taken");
        assertEquals(Ending.of(Kind.PRINT_UNKNOWN, FailureCode.JOURNAL_FAILED).with(returned(200)), print(1));
        assertEquals(List.of(), desk.tape.heard("print"));
        assertEquals(200, desk.payment.tray());
    }

    @Test
    void aDriverThatBreaksDownAtOnceHasEarnedNothing() {
        desk.printer.breakDown();
        assertEquals(Ending.of(Kind.PRINT_UNKNOWN, FailureCode.INTERNAL).with(returned(400)), print(1, 1));
        assertEquals(List.of("keep 0"), desk.tape.heard("keep"));
    }

    @Test
    void aDriverThatBreaksDownAfterACopyHasTheMoneyForThatCopyOnly() {
        desk.printer.breakDownAfter(1);
        assertEquals(Ending.of(Kind.PARTLY_PRINTED, FailureCode.INTERNAL).with(returned(200)), print(1, 1));
        assertEquals(200, desk.payment.tray());
    }

    @Test
    void aDiskThatIsFullAfterACopyIsToldWithTheMoneyOfTheOther() {
        desk.journal.fillAfter("success copy");
        assertEquals(Ending.of(Kind.PARTLY_PRINTED, FailureCode.JOURNAL_FAILED).with(returned(200)), print(1, 1));
        assertEquals(200, desk.payment.tray());
    }

    @Test
    void whatIsStuckAfterABreakdownIsOwed() {
        desk.printer.breakDownAfter(1);
        desk.payment.jam();
        var owed = new Ending.Money(Yen.ZERO, FEE, false);
        assertEquals(Ending.of(Kind.MONEY_OWED, FailureCode.MONEY_OWED).with(owed), print(1, 1));
    }

    @Test
    void aDiskThatIsFullAfterTheLastSheetTakesAwayNeitherCertificateNorFee() {
        desk.journal.fillAfter("success print-sheet");
        var kept = new Ending.Money(Yen.ZERO, Yen.ZERO, true);
        assertEquals(Ending.of(Kind.CERTIFICATE_PRINTED).with(kept), print(1));
    }

    @Test
    void aReceiptPrinterThatBreaksDownTakesAwayNoEnding() {
        desk.receipts.breakDown();
        var kept = new Ending.Money(Yen.ZERO, Yen.ZERO, true);
        assertEquals(Ending.of(Kind.CERTIFICATE_PRINTED_WITHOUT_RECEIPT).with(kept), print(1));
    }

    @Test
    void moneyThatIsGivenBackIsToldEvenWhenTheJournalCannotBeWritten() {
        OpenPayment payment = Paid.with(desk, desk.issued(who, 1), 100);
        desk.journal.fill();
        var returning = new ReturnMoney(new ProcedureId(4), payment, Ending.of(Kind.CANCELLED));
        assertEquals(
                new Answer.MoneyReturned(Ending.of(Kind.CANCELLED).with(returned(100))),
                returning.perform(desk.devices(), each -> {}));
        assertEquals(100, desk.payment.tray());
    }
}
