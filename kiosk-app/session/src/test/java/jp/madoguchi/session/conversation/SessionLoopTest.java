package jp.madoguchi.session.conversation;

import static jp.madoguchi.session.twin.Samples.secret;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.twin.Cards;
import jp.madoguchi.session.twin.InMemoryConnection;
import jp.madoguchi.session.twin.Samples;
import jp.madoguchi.virtual.card.InMemoryChannel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionLoopTest {
    private static final Presentation ENGLISH = Presentation.usual().in(Language.ENGLISH);

    @TempDir
    private Path sandbox = Path.of("");

    private final Counter counter = new Counter();

    @BeforeEach
    void insertTheAdultsCard() throws IOException {
        counter.desk.slot.insert(new InMemoryConnection(new InMemoryChannel(Cards.load("adult", sandbox))));
    }

    private void comeToThePin() {
        counter.post(
                new Event.TaskChosen(Task.CERTIFICATE),
                new Event.MunicipalityChosen(Samples.MUNICIPALITY),
                new Event.CardInserted());
        counter.work();
    }

    private void comeToTheName() {
        comeToThePin();
        counter.post(new Event.PinEntered(secret("1234")));
        counter.work();
        counter.post(new Event.OptionsConfirmed());
        counter.work();
        counter.post(new Event.OrderConfirmed());
        counter.work();
    }

    @Test
    void theJournalTellsTheStoryOfAVisit() {
        comeToTheName();
        counter.post(new Event.NameConfirmed());
        counter.work();
        counter.post(new Event.Finished(), new Event.CardRemoved(), new Event.Acknowledged());
        assertEquals(
                List.of(
                        "record state choosing-municipality",
                        "record state insert-card",
                        "record state reading-card",
                        "record state entering-pin",
                        "record state signing-in",
                        "begin verify-pin",
                        "success verify-pin",
                        "record state choosing-options",
                        "record state quoting",
                        "record state reviewing",
                        "record state issuing",
                        "begin issue",
                        "success issue",
                        "record state confirming-name",
                        "record state printing",
                        "begin print-sheet",
                        "success print-sheet",
                        "record payment",
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
        comeToTheName();
        counter.desk.printer.runOutOfPaper();
        counter.post(new Event.NameConfirmed());
        counter.takeProcedure().run();
        counter.settle();
        assertEquals("ending.certificate-printed.title", counter.title());
        assertEquals(1, counter.shown("printing.paper.title"));
    }

    @Test
    void aSecondTaskOfTheVisitNeedsNoSecondPin() {
        comeToTheName();
        counter.post(new Event.NameRefused());
        counter.work();
        counter.post(new Event.TaskChosen(Task.PASSWORD_RESET));
        counter.work();
        assertEquals("password.title", counter.title());
        assertEquals(1, counter.desk.tape.heard("begin verify-pin").size());
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
        comeToTheName();
        counter.desk.printer.loseItsLibrary();
        counter.post(new Event.NameConfirmed());
        counter.work();
        assertEquals("ending.print-unknown.title", counter.title());
    }

    @Test
    void withoutAJournalNothingBegins() {
        comeToThePin();
        counter.desk.journal.fill();
        counter.post(new Event.PinEntered(secret("1234")));
        assertEquals("ending.out-of-service.title", counter.title());
        assertEquals(FailureCode.JOURNAL_FAILED.number(), codeOnTheScreen());
        counter.work();
        assertEquals(List.of(), counter.desk.tape.heard("begin verify-pin"));
    }

    @Test
    void withoutAJournalAPulledCardIsNotAskedFor() {
        comeToThePin();
        counter.desk.journal.fill();
        counter.post(new Event.CardRemoved());
        counter.post(new Event.Acknowledged());
        assertEquals("welcome.title", counter.title());
    }

    @Test
    void anotherPresentationRepaintsTheSameScreen() {
        comeToThePin();
        Screen before = counter.screen();
        counter.post(new Event.PresentationChanged(ENGLISH));
        assertEquals(before, counter.screen());
        assertEquals(ENGLISH, counter.presentation());
    }

    @Test
    void thePresentationStaysForTheVisitAndIsTheUsualOneForTheNext() {
        counter.post(new Event.PresentationChanged(ENGLISH));
        comeToThePin();
        assertEquals(ENGLISH, counter.presentation());
        counter.post(new Event.CancelPressed(), new Event.CardRemoved());
        assertEquals(ENGLISH, counter.presentation());
        counter.post(new Event.Acknowledged());
        assertEquals(Presentation.usual(), counter.presentation());
    }

    @Test
    void aLanguageChosenAtTheStartGoesWithWhoWalkedAway() {
        counter.post(new Event.PresentationChanged(ENGLISH));
        counter.clock.pass(59);
        assertEquals(ENGLISH, counter.presentation());
        counter.clock.pass(1);
        assertEquals(Presentation.usual(), counter.presentation());
    }

    @Test
    void theMenuFollowsWhatCanBeDone() {
        counter.availability(Walk.CLOSED);
        assertEquals("welcome.closed.title", counter.title());
        counter.availability(Walk.OPEN);
        assertFalse(Touches.of(counter.screen()).isEmpty());
    }

    private int codeOnTheScreen() {
        var lines = ((Screen.Message) counter.screen()).lines();
        Text last = lines.get(lines.size() - 1);
        return Integer.parseInt((String) last.arguments().get(0));
    }
}
