package jp.madoguchi.session.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.card.Secret;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.Opening;
import jp.madoguchi.config.PlaceName;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.conversation.Walk.Edge;
import jp.madoguchi.session.procedure.Effect;
import jp.madoguchi.session.procedure.EndVisit;
import jp.madoguchi.session.procedure.PrintOrder;
import jp.madoguchi.session.procedure.ReturnMoney;
import jp.madoguchi.session.procedure.VoidOrder;
import org.junit.jupiter.api.Test;

/** Nothing personal outlives the visit, and whatever a state lets go of is given back. */
class NothingLeftBehindTest {
    private static final Walk WALK = Walk.whole();
    private static final Set<Class<?>> HARMLESS = Set.of(
            Ending.class,
            Ending.Kind.class,
            // What may lie in a tray, and what came out of the machine: told until it has been read.
            Ending.Left.class,
            Ending.Money.class,
            Yen.class,
            FailureCode.class,
            Availability.class,
            MunicipalService.class,
            ServedKind.class,
            CertificateKind.class,
            CertificateKind.Choice.class,
            Opening.class,
            // Of the municipality to turn to: told until it has been read.
            PlaceName.class,
            Integer.class,
            Capabilities.class,
            ServiceHours.class,
            LocalTime.class,
            Boolean.class,
            String.class);

    @Test
    void afterTheVisitAStateHoldsNothingOfTheResident() {
        for (SessionState state : WALK.states()) {
            if (isOver(state)) {
                var held = new HashSet<>(Holdings.typesIn((Record) state));
                held.removeAll(HARMLESS);
                assertEquals(Set.of(), held, () -> "in " + state.getClass());
            }
        }
    }

    private static boolean isOver(SessionState state) {
        return state instanceof Told
                || state instanceof TakeCard
                || state instanceof Welcome
                || state instanceof Resting;
    }

    @Test
    void aSecretIsHeldOnlyWhileANewOneIsTyped() {
        Set<Class<?>> holders = WALK.states().stream()
                .filter(state -> Holdings.typesIn((Record) state).contains(Secret.class))
                .map(Object::getClass)
                .collect(Collectors.toSet());
        assertEquals(Set.of(EnteringNewSecret.class, RepeatingNewSecret.class), holders);
    }

    @Test
    void aStateNamesEverySecretAndDocumentThatItHolds() {
        for (SessionState state : WALK.states()) {
            var held = Holdings.valuesIn(state);
            assertEquals(only(Secret.class, held), Set.copyOf(state.secrets()));
            assertEquals(
                    only(IssuedOrder.class, held), state.issued().map(Set::of).orElse(Set.of()));
            assertEquals(
                    only(Resident.class, held), state.resident().map(Set::of).orElse(Set.of()));
            assertTrue(state.card().isPresent() || only(CardFacts.class, held).isEmpty(), () -> "" + state.getClass());
        }
    }

    private static <T> Set<T> only(Class<T> kind, Set<Object> values) {
        return values.stream().filter(kind::isInstance).map(kind::cast).collect(Collectors.toSet());
    }

    @Test
    void theEndOfAVisitGivesBackAllThatItHeld() {
        WALK.edges()
                .filter(edge -> isOver(edge.after()) && !isOver(edge.before()))
                .filter(edge -> !(edge.event() instanceof Event.Answered))
                .forEach(edge -> assertEquals(expectedGoodbye(edge), edge.step().effects(), () -> "" + edge.event()));
    }

    private static List<Effect> expectedGoodbye(Edge edge) {
        SessionState before = edge.before();
        Optional<EndVisit> goodbye = EndVisit.of(Alphabet.NOW, before.card(), before.resident(), before.issued());
        return goodbye.<List<Effect>>map(List::of).orElse(List.of());
    }

    @Test
    void anAnswerThatEndsAVisitGivesBackTheCardToo() {
        WALK.edges()
                .filter(edge -> isOver(edge.after()) && !isOver(edge.before()))
                .filter(edge -> edge.before().card().isPresent()
                        || edge.before().resident().isPresent())
                .forEach(edge -> assertTrue(
                        edge.step().effects().stream()
                                .anyMatch(effect -> effect instanceof EndVisit end
                                        && end.card()
                                                .map(CardFacts::connection)
                                                .equals(edge.before().card().map(CardFacts::connection))
                                        && end.resident().equals(edge.before().resident())),
                        () -> edge.before().getClass() + " " + edge.event()));
    }

    @Test
    void issuedDocumentsArePrintedVoidedOrGivenBackNeverDropped() {
        WALK.edges()
                .filter(edge -> edge.before().issued().isPresent()
                        && edge.after().issued().isEmpty())
                .forEach(edge -> assertEquals(
                        1,
                        edge.step().effects().stream()
                                .filter(NothingLeftBehindTest::takesDocuments)
                                .count(),
                        () -> "" + edge.event()));
    }

    private static boolean takesDocuments(Effect effect) {
        return effect instanceof PrintOrder
                || effect instanceof ReturnMoney
                || effect instanceof VoidOrder
                || (effect instanceof EndVisit end && end.issued().isPresent());
    }
}
