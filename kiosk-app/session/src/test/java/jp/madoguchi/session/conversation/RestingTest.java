package jp.madoguchi.session.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import org.junit.jupiter.api.Test;

/** The kiosk while nobody is there, and what the start says ahead of closing time. */
class RestingTest {
    private final Counter counter = new Counter();

    @Test
    void aKioskThatNobodyTouchesHangsOutItsPosterAfterAMinute() {
        counter.clock.pass(59);
        counter.availability(Walk.OPEN);
        assertEquals("welcome.title", counter.title());
        counter.clock.pass(1);
        assertEquals("poster.title", counter.title());
        assertEquals(Optional.empty(), counter.countdown());
    }

    @Test
    void thePosterHangsForAsLongAsNobodyComes() {
        counter.clock.pass(24 * 60 * 60);
        assertEquals("poster.title", counter.title());
    }

    @Test
    void aTouchLeadsToTheStart() {
        counter.clock.pass(60);
        counter.post(new Event.Acknowledged());
        assertEquals("welcome.title", counter.title());
    }

    @Test
    void aCardLeadsToTheStartWhichKnowsOfIt() {
        counter.clock.pass(60);
        counter.post(new Event.CardInserted());
        assertEquals("welcome.title", counter.title());
        counter.post(new Event.TaskChosen(Task.CARD_CHECK));
        assertEquals("reading.title", counter.title());
    }

    @Test
    void aLanguageLeadsToTheStartInIt() {
        Presentation spanish = Presentation.usual().in(Language.SPANISH);
        counter.clock.pass(60);
        counter.post(new Event.PresentationChanged(spanish));
        assertEquals("welcome.title", counter.title());
        assertEquals(spanish, counter.presentation());
    }

    @Test
    void whoWalkedAwayFromAnotherLanguageLeavesNoTraceOnThePoster() {
        counter.post(new Event.PresentationChanged(Presentation.usual().in(Language.SPANISH)));
        counter.clock.pass(60);
        assertEquals("poster.title", counter.title());
        assertEquals(Presentation.usual(), counter.presentation());
    }

    @Test
    void theStartSaysThatACardIsInUntilItIsTaken() {
        counter.availability(Walk.CLOSING);
        counter.post(new Event.CardInserted());
        assertEquals(Text.of("welcome.card-in"), ((Screen.Menu) counter.screen()).subtitle());
        counter.post(new Event.CardRemoved());
        assertEquals(
                "welcome.closes-soon",
                ((Screen.Menu) counter.screen()).subtitle().key());
    }

    @Test
    void aCardThatWasForgottenAtTheStartIsCalledForUntilItIsTaken() {
        counter.post(new Event.CardInserted());
        counter.clock.pass(40);
        assertEquals(Optional.of(Duration.ofSeconds(20)), counter.countdown());
        counter.clock.pass(20);
        assertEquals("ending.timed-out.title", counter.title());
        assertEquals(Text.of("take-card"), counter.lines().get(0));
        counter.clock.pass(160);
        assertEquals(Collections.nCopies(20, "take-card"), counter.reminders());
        counter.post(new Event.CardRemoved());
        counter.clock.pass(120);
        assertEquals("poster.title", counter.title());
        assertEquals(20, counter.reminders().size());
    }

    @Test
    void whoComesNextDoesNotReadTheCardOfWhoForgotIt() {
        counter.post(new Event.CardInserted());
        counter.clock.pass(60);
        counter.post(new Event.TaskChosen(Task.CARD_CHECK));
        assertEquals("ending.timed-out.title", counter.title());
    }

    @Test
    void whileTheReaderIsGoneNobodyIsCalledBackForACard() {
        counter.post(new Event.CardInserted());
        counter.availability(Walk.NO_READER);
        counter.clock.pass(60);
        assertEquals("poster.title", counter.title());
    }

    @Test
    void aChangeOfThePinIsPromisedOnlyWhereTheOperatorOffersIt() {
        counter.availability(Walk.OPEN);
        assertEquals(Text.of("welcome.card"), entries(counter.screen()).get(2).title());
        counter.availability(Walk.WITHOUT_CHANGES);
        assertEquals(
                Text.of("welcome.card.check"), entries(counter.screen()).get(2).title());
        counter.clock.pass(60);
        assertEquals(Text.of("welcome.card.check"), poster().entries().get(2).title());
    }

    @Test
    void thePosterTellsWhatCanBeDoneNow() {
        counter.clock.pass(60);
        counter.availability(Walk.NO_PRINTER);
        List<Screen.Entry> entries = poster().entries();
        assertEquals(Text.of("welcome.certificate.unavailable"), entries.get(0).detail());
        assertTrue(entries.get(0).button().isEmpty());
        assertTrue(entries.get(1).button().isPresent());
        counter.availability(Walk.CLOSED);
        assertEquals("welcome.closed.title", counter.title());
        assertTrue(poster().entries().stream().allMatch(entry -> entry.button().isEmpty()));
        assertEquals("welcome.closed.subtitle", poster().notice().orElseThrow().key());
    }

    @Test
    void whenNoOfficeIssuesCertificatesThePrinterIsNotBlamedAndTheHoursAreTold() {
        counter.clock.pass(60);
        counter.availability(Walk.OFFICES_CLOSED);
        List<Screen.Entry> entries = poster().entries();
        assertEquals(
                Text.of("welcome.certificate.closed", Text.of("kind.closed.weekdays", "09:00", "17:00")),
                entries.get(0).detail());
        assertTrue(entries.get(0).button().isEmpty());
        assertTrue(entries.get(1).button().isPresent());
    }

    @Test
    void startAndPosterSayThatTheCentreIsAwayAndOfferWhatGoesOnWithoutIt() {
        var gone = Text.of("welcome.centre-gone", "201");
        counter.availability(Walk.NO_CENTRE);
        List<Screen.Entry> start = entries(counter.screen());
        assertEquals(
                List.of(gone, gone, Text.of("welcome.card.detail")),
                start.stream().map(Screen.Entry::detail).toList());
        assertEquals(
                List.of(false, false, true),
                start.stream().map(entry -> entry.button().isPresent()).toList());
        counter.post(new Event.TaskChosen(Task.PASSWORD_RESET));
        assertEquals("welcome.title", counter.title());
        counter.clock.pass(60);
        assertEquals(start, poster().entries());
        assertTrue(heard("record availability 201"));
        counter.availability(Walk.OPEN);
        assertTrue(poster().entries().stream().allMatch(entry -> entry.button().isPresent()));
    }

    @Test
    void aCentreThatServesNoKioskOfThisVersionIsNotCalledUnreachable() {
        counter.availability(Walk.TOO_OLD);
        assertEquals(
                Text.of("welcome.centre-refuses", "206"),
                entries(counter.screen()).get(0).detail());
        assertTrue(heard("record availability 206"));
    }

    @Test
    void startAndPosterSayThatFeesCannotBePaidUntilTheyCan() {
        counter.availability(Walk.OPEN);
        Screen.Entry before = entries(counter.screen()).get(0);
        counter.availability(Walk.NO_MONEY);
        Screen.Entry certificate = entries(counter.screen()).get(0);
        assertEquals(Text.of("welcome.certificate.unpayable"), certificate.detail());
        assertTrue(certificate.button().isEmpty());
        assertTrue(entries(counter.screen()).get(1).button().isPresent());
        counter.clock.pass(60);
        assertEquals(certificate, poster().entries().get(0));
        counter.availability(Walk.OPEN);
        assertEquals(before, poster().entries().get(0));
    }

    @Test
    void whatCostsNothingIsOfferedWhileFeesCannotBePaid() {
        counter.availability(Walk.ONLY_FREE);
        Screen.Entry certificate = entries(counter.screen()).get(0);
        assertEquals(Text.of("welcome.certificate.free-only"), certificate.detail());
        counter.post(certificate.button().orElseThrow().event());
        assertEquals("municipality.title", counter.title());
    }

    @Test
    void thePosterSaysTooThatOnlyWhatCostsNothingCanBeHad() {
        counter.availability(Walk.ONLY_FREE);
        counter.clock.pass(60);
        assertEquals(Optional.of(Text.of("welcome.certificate.free-only")), poster().notice());
        assertTrue(poster().entries().get(0).button().isPresent());
    }

    @Test
    void whoCannotPrintNeedNotHearOfTheFee() {
        counter.availability(new Availability(
                true,
                Walk.NO_MONEY.hours(),
                false,
                true,
                Optional.empty(),
                Walk.NO_MONEY.services(),
                Walk.NO_MONEY.capabilities(),
                Optional.empty()));
        assertEquals(
                Text.of("welcome.certificate.unavailable"),
                entries(counter.screen()).get(0).detail());
    }

    @Test
    void theJournalHearsThatFeesCannotBePaid() {
        counter.availability(Walk.NO_MONEY);
        assertTrue(heard("record availability 601"));
    }

    private static List<Screen.Entry> entries(Screen screen) {
        return ((Screen.Menu) screen).entries();
    }

    @Test
    void startAndPosterSayHowLongItIsStillOpen() {
        Text soon = Text.of("welcome.closes-soon", "23:00", 12);
        counter.availability(Walk.CLOSING);
        assertEquals(soon, ((Screen.Menu) counter.screen()).subtitle());
        counter.clock.pass(60);
        assertEquals(Optional.of(soon), poster().notice());
        counter.availability(Walk.OPEN);
        assertEquals(Optional.empty(), poster().notice());
    }

    @Test
    void theJournalHearsOfThePrinterButNotOfEveryMinute() {
        counter.clock.pass(60);
        counter.availability(Walk.CLOSING);
        assertFalse(heard("record availability"));
        counter.availability(Walk.NO_PRINTER);
        assertTrue(heard("record availability 401"));
    }

    private boolean heard(String line) {
        return counter.desk.tape.heard().contains(line);
    }

    private Screen.Poster poster() {
        return (Screen.Poster) counter.screen();
    }
}
