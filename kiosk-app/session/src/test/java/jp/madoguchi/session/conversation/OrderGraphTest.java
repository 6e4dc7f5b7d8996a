package jp.madoguchi.session.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.OrderLine;
import jp.madoguchi.session.conversation.Walk.Edge;
import jp.madoguchi.session.procedure.QuoteOrder;
import jp.madoguchi.session.screen.Screen;
import org.junit.jupiter.api.Test;

/** What may be ordered, on every way through the graph. */
class OrderGraphTest {
    private static final Walk WALK = Walk.whole();

    @Test
    void everyOpenKindCanBeOrderedAndNoOther() {
        Set<CertificateKind> chosen = edges(QuoteOrder.class)
                .filter(edge -> edge.before() instanceof ChoosingOptions)
                .map(edge -> ((ChoosingOptions) edge.before()).kind().kind())
                .collect(Collectors.toSet());
        Set<CertificateKind> open = Walk.OPEN.services().stream()
                .flatMap(service -> service.kinds().stream())
                .filter(ServedKind::open)
                .map(ServedKind::kind)
                .collect(Collectors.toSet());
        assertEquals(open, chosen);
    }

    @Test
    void nothingIsAskedOfTheCentreThatDoesNotFitItsKind() {
        edges(QuoteOrder.class)
                .flatMap(edge -> quoted(edge).lines().stream())
                .forEach(line -> assertTrue(line.options().fit(line.kind()), line::toString));
    }

    @Test
    void anOrderNeverHasMoreCopiesThanItMayNorNone() {
        edges(QuoteOrder.class)
                .map(edge -> quoted(edge).lines().size())
                .forEach(copies ->
                        assertTrue(copies >= 1 && copies <= ChoosingOptions.MOST_LINES, () -> copies + " copies"));
    }

    @Test
    void whatNeedsARegistrationOfUseFirstNeverReachesTheReview() {
        assertTrue(reviews().allMatch(state -> state.order().unregistered().isEmpty()));
        assertTrue(WALK.states().stream()
                .anyMatch(state ->
                        state instanceof AnythingElse told && told.ending().kind() == Ending.Kind.REGISTRATION_OF_USE));
    }

    @Test
    void aScreenThatLeavesNoChoiceIsNotShown() {
        WALK.states().stream()
                .filter(ChoosingKind.class::isInstance)
                .forEach(state ->
                        assertTrue(((Screen.Choice) state.screen()).options().size() > 1));
    }

    @Test
    void theReviewNamesEveryCopyOnceAndTakesOutWholeLines() {
        reviews().forEach(state -> {
            List<Screen.Line> lines = ((Screen.Review) state.screen()).lines();
            int copies = lines.stream()
                    .mapToInt(line -> (int) line.copies().arguments().get(0))
                    .sum();
            assertEquals(state.order().lines().size(), copies);
            assertEquals(lines.size(), distinct(state), "equal copies stand together");
        });
        WALK.edges()
                .filter(edge -> edge.event() instanceof Event.LineRemoved && edge.after() instanceof Reviewing)
                .filter(edge -> !edge.after().equals(edge.before()))
                .forEach(edge ->
                        assertEquals(distinct((Reviewing) edge.before()) - 1, distinct((Reviewing) edge.after())));
        assertFalse(reviews().anyMatch(state -> state.order().lines().isEmpty()));
    }

    private static long distinct(Reviewing state) {
        return state.order().lines().stream()
                .map(quote -> new OrderLine(quote.kind(), quote.options()))
                .distinct()
                .count();
    }

    private static Stream<Reviewing> reviews() {
        return WALK.states().stream().filter(Reviewing.class::isInstance).map(Reviewing.class::cast);
    }

    private static Stream<Edge> edges(Class<QuoteOrder> procedure) {
        return WALK.edges().filter(edge -> edge.step().effects().stream().anyMatch(procedure::isInstance));
    }

    private static QuoteOrder quoted(Edge edge) {
        return (QuoteOrder) edge.step().effects().get(0);
    }
}
