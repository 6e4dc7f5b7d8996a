package jp.madoguchi.session.procedure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.PrintOutcome;
import jp.madoguchi.print.PrintOutcome.Reason;
import jp.madoguchi.print.receipt.ReceiptPrinter;
import jp.madoguchi.protocol.Outcome;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Ending.Kind;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.twin.Cards;
import jp.madoguchi.session.twin.Desk;
import jp.madoguchi.session.twin.InMemoryConnection;
import jp.madoguchi.session.twin.Paid;
import jp.madoguchi.session.twin.Samples;
import org.junit.jupiter.api.Test;

class PrintOrderTest {
    private static final String VOID = "outcome NOT_STARTED PRINTER_FAULT";

    private final Desk desk = new Desk();
    private final InMemoryConnection card = new InMemoryConnection(Samples.cardOf("adult"));
    private final Resident who = Samples.resident(Samples.facts(card));
    private final List<Progress> progress = new ArrayList<>();

    private Ending print(Resident resident, IssuedOrder order, Clock clock) {
        Optional<OpenPayment> payment = Paid.exactly(desk, order);
        Answer answer = new PrintOrder(new ProcedureId(1), resident, order, payment)
                .perform(desk.devices(clock), progress::add);
        assertIsWiped(order);
        return withoutMoney(((Answer.PrintingEnded) answer).ending());
    }

    private static Ending withoutMoney(Ending ending) {
        return new Ending(
                ending.kind(), ending.code(), ending.place(), Optional.empty(), ending.receipt(), Optional.empty());
    }

    private Ending print(int... sheetsOfCopies) {
        return print(who, desk.issued(who, sheetsOfCopies), Cards.CLOCK);
    }

    private static void assertIsWiped(IssuedOrder order) {
        order.copies().forEach(copy -> {
            assertThrows(IllegalStateException.class, () -> copy.document().data());
            copy.pages().sheets().forEach(sheet -> assertThrows(IllegalStateException.class, sheet::pdf));
        });
    }

    @Test
    void everySheetIsAnnouncedBeforeItIsSentAndTheFateOfTheCopyReported() {
        assertEquals(Ending.of(Kind.CERTIFICATE_PRINTED), print(2));
        assertEquals(
                List.of(
                        "open 200",
                        "begin payment",
                        "take",
                        "record money-taken",
                        "record money-taken",
                        "begin copy",
                        "begin print-sheet",
                        "print 1/2",
                        "success print-sheet",
                        "begin print-sheet",
                        "print 2/2",
                        "success print-sheet",
                        "outcome PRINTED NONE",
                        "success copy",
                        "record money-return",
                        "keep 200",
                        "record money-settled",
                        "success payment"),
                desk.tape.heard());
    }

    @Test
    void theReceiptNamesWhatCameOutWholeAndNothingElse() {
        desk.receipts.end(ReceiptPrinter.Fate.PRINTED);
        desk.printer.then(new PrintOutcome.Printed());
        desk.printer.then(new PrintOutcome.NotPrinted(Reason.JAM));
        print(1, 1);
        List<String> receipts = desk.tape.heard("receipt");
        assertEquals(1, receipts.size());
        assertEquals(1, receipts.get(0).split("Copy\\[", -1).length - 1, receipts::toString);
    }

    @Test
    void theEndingKnowsOfAReceiptThatWasPrinted() {
        desk.receipts.end(ReceiptPrinter.Fate.PRINTED);
        assertEquals(Ending.of(Kind.CERTIFICATE_PRINTED).withReceipt(), print(1));
        desk.printer.then(new PrintOutcome.Unknown(1));
        assertEquals(Ending.of(FailureCode.PRINT_UNKNOWN), print(1));
    }

    @Test
    void withoutACertificateThereIsNoReceipt() {
        desk.receipts.end(ReceiptPrinter.Fate.PRINTED);
        desk.printer.then(new PrintOutcome.Unknown(1));
        print(1);
        assertEquals(List.of(), desk.tape.heard("receipt"));
    }

    @Test
    void aReceiptThatIsNotToBeHadChangesNoOtherEnding() {
        desk.receipts.end(ReceiptPrinter.Fate.NOT_PRINTED);
        assertEquals(Ending.of(Kind.CERTIFICATE_PRINTED_WITHOUT_RECEIPT), print(1));
        desk.printer.then(new PrintOutcome.Printed());
        desk.printer.then(new PrintOutcome.NotPrinted(Reason.JAM));
        assertEquals(Ending.of(Kind.PARTLY_PRINTED, FailureCode.PRINTER_JAMMED), print(1, 1));
    }

    @Test
    void theVeryBytesOfEverySheetThatWentToThePrinterAreZeroAfterwards() {
        print(2, 1);
        assertEquals(3, desk.printer.handed().size());
        desk.printer.handed().forEach(pdf -> assertArrayEquals(new byte[pdf.length], pdf));
    }

    @Test
    void aCardThatHasGoneBeforeTheFirstPageStopsEverything() {
        IssuedOrder order = desk.issued(who, 1, 1);
        card.pull();
        assertEquals(Ending.of(FailureCode.CARD_REMOVED), print(who, order, Cards.CLOCK));
        assertEquals(
                List.of("outcome NOT_STARTED RESIDENT_CANCELLED", "outcome NOT_STARTED RESIDENT_CANCELLED", "keep 0"),
                desk.tape.heard("print", "outcome", "keep"));
    }

    @Test
    void documentsOfAnotherCardAreNeverPrinted() {
        Resident other = Samples.resident(Samples.facts(new InMemoryConnection(Samples.cardOf("variant"))));
        assertEquals(Ending.of(FailureCode.BINDING_MISMATCH), print(other, desk.issued(who, 1), Cards.CLOCK));
        assertEquals(
                List.of("outcome NOT_STARTED BINDING_MISMATCH", "keep 0"), desk.tape.heard("print", "outcome", "keep"));
    }

    @Test
    void documentsWhoseTimeIsOverAreNeverPrinted() {
        Clock later = Clock.offset(Cards.CLOCK, Duration.ofMinutes(10));
        assertEquals(Ending.of(FailureCode.BINDING_MISMATCH), print(who, desk.issued(who, 1), later));
        assertEquals(List.of(), desk.tape.heard("print"));
    }

    @Test
    void aSheetThatCertainlyDidNotComeOutIsNotPaidFor() {
        desk.printer.then(new PrintOutcome.NotPrinted(Reason.JAM));
        assertEquals(Ending.of(FailureCode.PRINTER_JAMMED), print(1, 1));
        assertEquals(
                List.of("print 1/1", "failure print-sheet 402", "outcome NOT_STARTED PAPER_JAM", VOID, "keep 0"),
                desk.tape.heard("print", "failure print", "outcome", "keep"));
    }

    @Test
    void aSheetOfUnknownFateIsNeitherPaidForNorPrintedAgain() {
        desk.printer.then(new PrintOutcome.Unknown(1));
        assertEquals(Ending.of(FailureCode.PRINT_UNKNOWN), print(2, 1));
        assertEquals(
                List.of("print 1/2", "unknown print-sheet 404", "outcome UNKNOWN PRINTER_FAULT", VOID, "keep 0"),
                desk.tape.heard("print", "unknown print", "outcome", "keep"));
    }

    @Test
    void ofSeveralCopiesOnlyThoseThatCameOutArePaidFor() {
        desk.printer.then(new PrintOutcome.Printed()).then(new PrintOutcome.NotPrinted(Reason.NO_PAPER));
        assertEquals(Ending.of(Kind.PARTLY_PRINTED, FailureCode.PRINT_NOT_DONE), print(1, 1, 1));
        assertEquals(
                List.of("outcome PRINTED NONE", "outcome NOT_STARTED PAPER_OUT", VOID, "keep 200"),
                desk.tape.heard("outcome", "keep"));
    }

    @Test
    void aCopyOfWhichSomeSheetsCameOutIsLeftToPeople() {
        desk.printer.then(new PrintOutcome.Printed()).then(new PrintOutcome.NotPrinted(Reason.JAM));
        assertEquals(Ending.of(Kind.PARTLY_PRINTED, FailureCode.PRINTER_JAMMED), print(3));
        Outcome outcome = desk.outcomes.reported().values().iterator().next();
        assertEquals(Outcome.Result.UNKNOWN, outcome.outcome());
        assertEquals(1, outcome.pagesStacked());
        assertEquals(List.of("keep 0"), desk.tape.heard("keep"));
    }

    @Test
    void whatCannotBePaidIsNotPrinted() {
        var printing = new PrintOrder(new ProcedureId(1), who, desk.issued(who, 1), Optional.empty());
        Answer answer = printing.perform(desk.devices(), progress::add);
        assertEquals(new Answer.PrintingEnded(Ending.of(FailureCode.PAYMENT_NOT_POSSIBLE)), answer);
        assertEquals(List.of("outcome NOT_STARTED OTHER"), desk.tape.heard("print", "outcome"));
    }

    @Test
    void sheetsAreCountedOverAllCopies() {
        desk.printer.runOutOfPaper();
        print(1, 2);
        assertEquals(
                List.of(
                        new Progress.PrintingSheet(1, 3),
                        new Progress.WaitingForPaper(1, 3),
                        new Progress.PrintingSheet(2, 3),
                        new Progress.PrintingSheet(3, 3)),
                progress);
    }
}
