package jp.madoguchi.session.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdleTest {
    private static final Optional<Duration> OFFERED = Optional.of(Duration.ofSeconds(20));

    private final Counter counter = new Counter();

    @BeforeEach
    void chooseATask() {
        counter.post(new Event.TaskChosen(Task.PASSWORD_RESET));
    }

    @Test
    void moreTimeIsOfferedTwentySecondsBeforeTheEnd() {
        counter.clock.pass(39);
        assertEquals(Optional.empty(), counter.countdown());
        counter.clock.pass(1);
        assertEquals(OFFERED, counter.countdown());
    }

    @Test
    void theVisitEndsWhenNobodyTakesTheOffer() {
        counter.clock.pass(59);
        assertEquals("insert.title", counter.title());
        counter.clock.pass(1);
        assertEquals("ending.timed-out.title", counter.title());
        assertEquals(Optional.empty(), counter.countdown());
    }

    @Test
    void aGoodLastWordGoesAwayByItselfWithoutAnOffer() {
        var good = new Told(Ending.of(Ending.Kind.GOODBYE));
        assertEquals(Optional.of(Duration.ofSeconds(20)), good.idleLimit());
        assertFalse(good.offersMoreTime());
    }

    @Test
    void anyOtherLastWordStaysAMinuteAndAsLongAsTheResidentAsksForMoreTime() {
        counter.clock.pass(60);
        counter.clock.pass(40);
        assertEquals(OFFERED, counter.countdown());
        counter.post(new Event.Touched());
        counter.clock.pass(59);
        assertEquals("ending.timed-out.title", counter.title());
        counter.clock.pass(1);
        assertEquals("welcome.title", counter.title());
    }

    @ParameterizedTest
    @EnumSource(names = {"MONEY_OWED", "CERTIFICATE_PRINTED_MONEY_OWED", "PRINT_UNKNOWN", "PARTLY_PRINTED"})
    void whatTheStaffAreToSeeStaysUntilTheyCanHaveCome(Ending.Kind ending) {
        var told = new Told(Ending.of(ending));
        assertEquals(Optional.of(Duration.ofMinutes(10)), told.idleLimit());
        assertTrue(told.offersMoreTime());
    }

    @Test
    void aTouchTakesTheOfferAndTheCountBeginsAnew() {
        counter.clock.pass(50);
        counter.post(new Event.Touched());
        assertEquals(Optional.empty(), counter.countdown());
        counter.clock.pass(39);
        assertEquals(Optional.empty(), counter.countdown());
        counter.clock.pass(20);
        assertEquals("insert.title", counter.title());
        counter.clock.pass(1);
        assertEquals("ending.timed-out.title", counter.title());
    }

    @Test
    void anotherPresentationCountsAsATouch() {
        counter.clock.pass(50);
        counter.post(new Event.PresentationChanged(Presentation.usual().withLargeText(true)));
        counter.clock.pass(59);
        assertEquals("insert.title", counter.title());
    }

    @Test
    void whatDevicesSayKeepsNobodyWaiting() {
        counter.clock.pass(50);
        counter.availability(Walk.NO_PRINTER);
        counter.post(new Event.Answered(new ProcedureId(99), new Answer.VisitEnded()));
        counter.clock.pass(10);
        assertEquals("ending.timed-out.title", counter.title());
    }

    @Test
    void aTouchThatCameJustInTimeCounts() {
        counter.clock.pass(59);
        counter.postLater(new Event.Touched());
        counter.clock.pass(0);
        counter.settle();
        counter.clock.pass(59);
        assertEquals("insert.title", counter.title());
    }

    @Test
    void theEndOfTheTimeNeverHitsAScreenThatCameAfterIt() {
        counter.clock.pass(59);
        counter.postLater(new Event.CardInserted());
        counter.clock.pass(1);
        counter.settle();
        // Time was up before the card came: the card meets the last word, and no second end follows.
        assertEquals("welcome.title", counter.title());
    }

    @Test
    void theStartOffersNothingSinceNothingIsLost() {
        counter.clock.pass(60);
        counter.post(new Event.Acknowledged());
        assertEquals("welcome.title", counter.title());
        counter.clock.pass(59);
        assertEquals(Optional.empty(), counter.countdown());
    }

    @Test
    void printingHasNoEndOfItsOwn() {
        assertEquals(
                Optional.empty(),
                new WritingCard(Task.PASSWORD_RESET, Alphabet.FACTS, Optional.empty(), Alphabet.NOW, true).idleLimit());
        assertEquals(
                Optional.empty(),
                new Printing(
                                Alphabet.WHO,
                                Alphabet.NOW,
                                Plan.Stage.PRINT.on(Task.CERTIFICATE),
                                false,
                                new Printing.Sheet(1, 1, Printing.Wait.NOTHING),
                                true)
                        .idleLimit());
    }
}
