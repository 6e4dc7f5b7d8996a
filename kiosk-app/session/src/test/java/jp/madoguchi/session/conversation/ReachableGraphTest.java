package jp.madoguchi.session.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.conversation.Walk.Edge;
import jp.madoguchi.session.screen.Screen;
import org.junit.jupiter.api.Test;

/** The whole reachable graph: nobody is stranded in it, and nothing that was begun is dropped half way. */
class ReachableGraphTest {
    private static final Walk WALK = Walk.whole();

    @Test
    void theWalkMeetsEveryStateEventAnswerProgressAndScreen() {
        assertCovers(SessionState.class, WALK.states().stream());
        assertCovers(Screen.class, WALK.states().stream().map(SessionState::screen));
        assertCovers(Event.class, WALK.edges().map(Edge::event));
        assertCovers(Answer.class, Alphabet.answers().stream());
        assertCovers(Progress.class, Alphabet.PROGRESS.stream());
    }

    private static void assertCovers(Class<?> sealed, Stream<?> met) {
        Set<Class<?>> kinds = met.map(Object::getClass).collect(Collectors.toSet());
        assertEquals(records(sealed).collect(Collectors.toSet()), kinds);
    }

    /** A sealed interface may permit others, each for the records that have something in common. */
    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ReachableGraphTest::records)
                : Stream.of(type);
    }

    @Test
    void everyTouchTargetLeadsSomewhere() {
        for (SessionState state : WALK.states()) {
            for (Event touch : Touches.of(state.screen())) {
                Step step = SessionState.next(state, touch, Walk.USUAL);
                assertFalse(step.state().equals(state), () -> state.getClass() + " ignores " + touch);
            }
        }
    }

    @Test
    void everyStateHasAWayOutOfItsOwn() {
        for (SessionState state : WALK.states()) {
            boolean ends = state.awaited().isPresent()
                    || state.idleLimit().isPresent()
                    || Touches.of(state.screen()).stream().anyMatch(Event.CancelPressed.class::isInstance)
                    || state instanceof Resting;
            assertTrue(ends, () -> "no way out of " + state);
        }
    }

    @Test
    void aResidentWhoWalksAwayLeavesTheKioskAtItsStart() {
        for (SessionState state : WALK.states()) {
            Set<SessionState> without = WALK.reachable(state, ReachableGraphTest::happensByItself);
            assertTrue(without.stream().anyMatch(there -> there.offers().isPresent()), () -> "stranded in " + state);
        }
    }

    /** What goes on without a finger: the clock, answers, and somebody who takes the card that was left. */
    private static boolean happensByItself(Edge edge) {
        boolean time = edge.event() instanceof Event.IdleTimeout;
        boolean answer = edge.event() instanceof Event.Answered && !edge.isLate();
        boolean card = edge.event() instanceof Event.CardRemoved && edge.before() instanceof TakeCard;
        return time || answer || card;
    }

    @Test
    void aReaderThatIsGoneHoldsNobodyForEver() {
        WALK.edges()
                .filter(edge -> edge.before() instanceof TakeCard && edge.event() instanceof Event.IdleTimeout)
                .forEach(edge -> {
                    boolean told = edge.after() instanceof Told;
                    assertEquals(!edge.moment().availability().reader(), told, "the reader can tell, or nobody can");
                });
        WALK.states().stream()
                .filter(TakeCard.class::isInstance)
                .forEach(state -> assertTrue(state.idleLimit().isPresent()));
    }

    @Test
    void pullingTheCardEndsEveryInterruptibleState() {
        on(Event.CardRemoved.class)
                .filter(edge -> edge.before().interruptible() && edge.before().cardIn())
                .filter(edge -> !(edge.before() instanceof Paying))
                .forEach(edge -> assertTrue(edge.after() instanceof Told, () -> "goes on: " + edge.before()));
    }

    @Test
    void afterTheCardWasPulledNoStateBelievesThatItIsIn() {
        on(Event.CardRemoved.class).forEach(edge -> assertFalse(edge.after().cardIn(), () -> "" + edge.before()));
    }

    @Test
    void cancelAndTheClockEndEveryInterruptibleStateWhereTheCardIsNotForgotten() {
        Stream.concat(on(Event.CancelPressed.class), on(Event.IdleTimeout.class))
                .filter(edge -> edge.before().interruptible() && !(edge.before() instanceof Paying))
                .forEach(edge -> assertEquals(
                        edge.before().cardIn() ? TakeCard.class : Told.class,
                        edge.after().getClass()));
    }

    @Test
    void whatIsIrreversibleEndsByItsOwnAnswerOnly() {
        WALK.edges()
                .filter(edge -> edge.before() instanceof UnderWay)
                .forEach(edge -> assertEquals(
                        edge.event() instanceof Event.Answered && !edge.isLate(),
                        edge.after().getClass() != edge.before().getClass(),
                        () -> "" + edge.event()));
    }

    @Test
    void aTouchThatOnlyShowsLifeAndAnotherPresentationChangeNothing() {
        Stream.of(on(Event.Touched.class), on(Event.Heard.class), on(Event.PresentationChanged.class))
                .flatMap(edges -> edges)
                .forEach(edge -> assertEquals(Step.to(edge.before()), edge.step()));
    }

    @Test
    void outsideServiceHoursNoTaskBeginsAndNoneThatRunsEnds() {
        for (SessionState state : WALK.states()) {
            boolean idle = state.offers().isPresent() || state instanceof AnythingElse || state instanceof CardStatus;
            List<Edge> closed = WALK.from(state)
                    .filter(edge -> edge.moment().availability().equals(Walk.CLOSED))
                    .toList();
            for (Edge edge : closed) {
                if (idle) {
                    assertFalse(begins(edge.after()), () -> "begins " + edge.event() + " in " + state);
                } else {
                    SessionState open =
                            SessionState.next(state, edge.event(), Walk.USUAL).state();
                    assertEquals(open.getClass(), edge.after().getClass());
                }
            }
        }
    }

    @Test
    void noTaskBeginsForWhichTheDeviceIsMissing() {
        Stream.of(new Welcome(true, Walk.OPEN), new Welcome(false, Walk.OPEN))
                .flatMap(WALK::from)
                .forEach(edge -> {
                    Availability now = edge.moment().availability();
                    if (edge.event() instanceof Event.TaskChosen chosen && now.open()) {
                        assertEquals(now.allows(chosen.task()), begins(edge.after()), () -> chosen + " with " + now);
                    }
                });
    }

    /** A screen that offers what is no more possible would send a resident to a refusal. */
    @Test
    void whatADeviceOrTheCentreCanNoLongerDoIsOfferedNowhere() {
        List<Edge> news = on(Event.AvailabilityChanged.class)
                .filter(edge -> offered(edge.before()).findAny().isPresent())
                .toList();
        assertTrue(news.stream().anyMatch(edge -> edge.before() instanceof CardStatus));
        news.forEach(edge -> assertEquals(
                List.of(),
                offered(edge.after())
                        .filter(task -> !edge.moment().availability().allows(task))
                        .toList(),
                () -> "in " + edge.after().getClass()));
    }

    private static Stream<Task> offered(SessionState state) {
        return Touches.of(state.screen()).stream()
                .filter(Event.TaskChosen.class::isInstance)
                .map(touch -> ((Event.TaskChosen) touch).task());
    }

    private static boolean begins(SessionState state) {
        return state instanceof ChoosingMunicipality || state instanceof InsertCard || state instanceof ReadingCard;
    }

    private static Stream<Edge> on(Class<? extends Event> kind) {
        return WALK.edges().filter(edge -> kind.isInstance(edge.event()));
    }
}
