package jp.madoguchi.session.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionLoopTest {
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
    void theJournalTellsTheStoryOfAVisit() {
        visit.pays();
        counter.work();
        counter.post(new Event.Finished(), new Event.CardRemoved(), new Event.Acknowledged());
        assertEquals(
                List.of(
                        "record state choosing-municipality",
                        "record state insert-card",
                        "record state reading-card",
                        "record state entering-secret",
                        "record state signing-in",
                        "begin verify-pin",
                        "success verify-pin",
                        "record state choosing-kind",
                        "record state choosing-options",
                        "record state quoting",
                        "record state reviewing",
                        "record state issuing",
                        "begin issue",
                        "success issue",
                        "record issue-number",
                        "record state confirming-name",
                        "record state opening-payment",
                        "begin payment",
                        "record state paying",
                        "record money-taken",
                        "record state printing",
                        "record money-taken",
                        "begin copy",
                        "begin print-sheet",
                        "success print-sheet",
                        "success copy",
                        "record money-return",
                        "record money-settled",
                        "success payment",
                        "record state anything-else",
                        "record ending certificate-printed",
                        "record state take-card",
                        "record ending goodbye",
                        "record state told",
                        "record state welcome"),
                counter.desk.tape.heard("record", "begin", "success", "failure", "unknown"));
    }

    @Test
    void theJournalHearsOfAvailabilityOnlyWhenItHasChanged() {
        counter.availability(Walk.OPEN);
        assertEquals(List.of(), counter.desk.tape.heard());
        counter.availability(Walk.CLOSED);
        counter.availability(Walk.CLOSED);
        assertEquals(List.of("record availability"), counter.desk.tape.heard());
    }

    @Test
    void progressIsShownToWhoWaitsForItAndToNobodyElse() {
        counter.desk.printer.runOutOfPaper();
        visit.pays();
        counter.takeProcedure().run();
        counter.settle();
        assertEquals("ending.certificate-printed.title", counter.title());
        assertEquals(1, counter.shown("printing.paper.title"));
    }

    @Test
    void aSecondTaskOfTheVisitNeedsNoSecondPin() {
        visit.comesToTheName();
        counter.post(new Event.NameRefused());
        counter.work();
        counter.post(new Event.TaskChosen(Task.PASSWORD_RESET));
        counter.work();
        assertEquals("password.title", counter.title());
        assertEquals(1, counter.desk.tape.heard("begin verify-pin").size());
    }

    @Test
    void theNextVisitAsksForACardThatWasTaken() {
        visit.comesToThePin(Task.CERTIFICATE);
        counter.post(new Event.CardRemoved(), new Event.Acknowledged(), new Event.TaskChosen(Task.PASSWORD_RESET));
        assertEquals("insert.title", counter.title());
    }

    @Test
    void aCardThatIsPutInWhileAnotherVisitStillPrintsIsFoundByTheNext() {
        visit.pays();
        counter.post(new Event.CardRemoved(), new Event.CardInserted());
        counter.work();
        counter.post(new Event.Acknowledged(), new Event.TaskChosen(Task.PASSWORD_RESET));
        assertEquals("reading.title", counter.title());
    }

    @Test
    void theMenuFollowsWhatCanBeDone() {
        counter.availability(Walk.CLOSED);
        assertEquals("welcome.closed.title", counter.title());
        counter.availability(Walk.OPEN);
        assertFalse(Touches.of(counter.screen()).isEmpty());
    }
}
