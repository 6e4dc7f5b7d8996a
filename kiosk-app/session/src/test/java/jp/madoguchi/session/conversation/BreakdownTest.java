package jp.madoguchi.session.conversation;

import static jp.madoguchi.session.twin.Samples.secret;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.twin.InMemoryConnection;
import jp.madoguchi.session.twin.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What breaks, breaks for one visit, and leaves nobody standing there. */
class BreakdownTest {
    @TempDir
    private Path sandbox = Path.of("");

    private Counter counter = new Counter();
    private Visit visit = Visit.atAnEmptySlot();

    @BeforeEach
    void putTheAdultsCardAtHand() throws IOException {
        visit = Visit.withCardIn(sandbox);
        counter = visit.counter;
    }

    @Test
    void aProcedureThatBreaksDownPutsTheKioskOutOfServiceForThisVisit() {
        counter.post(new Event.TaskChosen(Task.CERTIFICATE), new Event.MunicipalityChosen(Samples.MUNICIPALITY));
        counter.desk.slot.insert(new InMemoryConnection(command -> {
            throw new IllegalStateException("a bug of the driver");
        }));
        counter.post(new Event.CardInserted());
        counter.work();
        assertEquals("ending.out-of-service.title", counter.title());
        assertEquals(FailureCode.INTERNAL.number(), codeOnTheScreen());
        counter.post(new Event.CardRemoved(), new Event.Acknowledged());
        assertEquals("welcome.title", counter.title());
    }

    @Test
    void whatNoProgramShouldThrowStrandsNobodyEither() {
        counter.desk.printer.loseItsLibrary();
        visit.pays();
        counter.work();
        assertEquals("ending.print-unknown.title", counter.title());
        assertTrue(lines().contains(Text.of("ending.refund", 200)));
    }

    @Test
    void whoHasOneOfTwoCopiesWhenTheDiskIsFullHearsOfTheFeeOfTheOther() {
        counter.desk.journal.fillAfter("success copy");
        paysForTwo();
        assertEquals(brokenAfterOne("902"), lines());
    }

    @Test
    void whoHasOneOfTwoCopiesWhenTheDriverBreaksDownHearsOfTheFeeOfTheOther() {
        counter.desk.printer.breakDownAfter(1);
        paysForTwo();
        assertEquals(brokenAfterOne("901"), lines());
    }

    @Test
    void whoHasTheCertificateWhenTheDiskIsFullIsNotToldThatItCostNothing() {
        counter.desk.journal.fillAfter("success print-sheet");
        visit.pays();
        counter.work();
        assertEquals("ending.certificate-printed.title", counter.title());
    }

    private void paysForTwo() {
        visit.comesToThePaymentOf(2);
        counter.desk.payment.insert(400);
        counter.settle();
        counter.work();
        assertEquals(200, counter.desk.payment.tray());
    }

    private static List<Text> brokenAfterOne(String code) {
        return List.of(
                Text.of("ending.refund", 200),
                Text.of("ending.partly-printed.card"),
                Text.of("ending.partly-printed.next"),
                Text.of("ending.help", Text.of("welcome.help.value")),
                Text.of("ending.code", code));
    }

    private List<Text> lines() {
        return ((Screen.Message) counter.screen()).lines();
    }

    @Test
    void withoutAJournalNothingBegins() {
        visit.comesToThePin(Task.CERTIFICATE);
        counter.desk.journal.fill();
        counter.post(new Event.PinEntered(secret("1234")));
        assertEquals("ending.out-of-service.title", counter.title());
        assertEquals(FailureCode.JOURNAL_FAILED.number(), codeOnTheScreen());
        counter.work();
        assertEquals(List.of(), counter.desk.tape.heard("begin verify-pin"));
    }

    @Test
    void withoutAJournalAPulledCardIsNotAskedFor() {
        visit.comesToThePin(Task.CERTIFICATE);
        counter.desk.journal.fill();
        counter.post(new Event.CardRemoved());
        counter.post(new Event.Acknowledged());
        assertEquals("welcome.title", counter.title());
    }

    private int codeOnTheScreen() {
        var lines = lines();
        Text last = lines.get(lines.size() - 1);
        return Integer.parseInt((String) last.arguments().get(0));
    }
}
