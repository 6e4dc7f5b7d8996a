package jp.madoguchi.session.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.twin.Bindery;
import jp.madoguchi.session.twin.Desk;
import jp.madoguchi.session.twin.InMemoryConnection;
import jp.madoguchi.session.twin.Paid;
import jp.madoguchi.session.twin.Samples;
import org.junit.jupiter.api.Test;

/** A city hall that gives a number out twice. */
class IssueNumberTest {
    private static final Answer REFUSED = new Answer.Refused(Ending.of(FailureCode.ISSUE_NUMBER_REPEATED));
    private static final String WITHDRAWN = "outcome NOT_STARTED BINDING_MISMATCH";

    private final Desk desk = new Desk();
    private final Resident who = Samples.resident(Samples.facts(new InMemoryConnection(Samples.cardOf("adult"))));

    private Answer issue(int copies) {
        return new IssueOrder(new ProcedureId(1), who, Samples.quoted(copies)).perform(desk.devices(), each -> {});
    }

    private IssuedOrder issued() {
        return ((Answer.Issued) issue(1)).order();
    }

    private void assertNothingPrintedOrPaid(int withdrawn) {
        assertEquals(Collections.nCopies(withdrawn, WITHDRAWN), desk.tape.heard("print", "hold", "outcome"));
    }

    @Test
    void twoCopiesOfAnOrderNeverShareANumberAndTheWholeOrderIsVoid() {
        desk.centre.cityHall.repeatNumbers();
        assertEquals(REFUSED, issue(2));
        assertNothingPrintedOrPaid(2);
        assertEquals(List.of("failure outcome-reported 306"), desk.tape.heard("failure"));
        assertEquals(List.of("record printing-stopped 306"), desk.tape.heard("record printing-stopped"));
    }

    @Test
    void theNumberOfASheetThatWasPrintedNeverComesOutForTheNextResident() {
        IssuedOrder order = issued();
        new PrintOrder(new ProcedureId(2), who, order, Paid.exactly(desk, order)).perform(desk.devices(), each -> {});
        desk.tape.forget();
        desk.centre.cityHall.repeatNumbers();
        desk.centre.cityHall.name("架空　太郎");
        assertEquals(REFUSED, issue(1));
        assertNothingPrintedOrPaid(1);
    }

    @Test
    void aNumberIsTakenEvenWhenNothingCameOfItsDocument() {
        VoidOrder.nameRefused(new ProcedureId(2), issued()).perform(desk.devices(), each -> {});
        desk.tape.forget();
        desk.centre.cityHall.repeatNumbers();
        assertEquals(REFUSED, issue(1));
        assertNothingPrintedOrPaid(1);
    }

    @Test
    void aFinishedPdfIsHeldAgainstNumbersOfComposedOnes() {
        issued().close();
        desk.centre.cityHall.repeatNumbers();
        desk.centre.cityHall.deliverFinished(Bindery::honest);
        assertEquals(REFUSED, issue(1));
        assertNothingPrintedOrPaid(1);
    }
}
