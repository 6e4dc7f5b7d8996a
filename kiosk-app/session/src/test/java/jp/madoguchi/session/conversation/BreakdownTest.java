package jp.madoguchi.session.conversation;

import static jp.madoguchi.session.twin.Samples.secret;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
        var lines = ((Screen.Message) counter.screen()).lines();
        Text last = lines.get(lines.size() - 1);
        return Integer.parseInt((String) last.arguments().get(0));
    }
}
