package jp.madoguchi.session.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.conversation.Walk.Edge;
import jp.madoguchi.session.procedure.BeginPayment;
import jp.madoguchi.session.procedure.ChangeSecret;
import jp.madoguchi.session.procedure.Effect;
import jp.madoguchi.session.procedure.EndVisit;
import jp.madoguchi.session.procedure.IssueOrder;
import jp.madoguchi.session.procedure.PrintOrder;
import jp.madoguchi.session.procedure.ReadSignatureCertificate;
import jp.madoguchi.session.procedure.ResetCardSecret;
import jp.madoguchi.session.procedure.ReturnMoney;
import jp.madoguchi.session.procedure.SignIn;
import jp.madoguchi.session.procedure.VerifySecret;
import jp.madoguchi.session.screen.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has to come first comes first on every way through the graph, and what comes late opens nothing. */
class NothingOpensByItselfTest {
    private static final Walk WALK = Walk.whole();

    @Test
    void nothingIsPrintedOrResetWithoutASignIn() {
        Set<SessionState> without = without(edge -> edge.brings(Answer.SignedIn.class));
        assertFalse(reaches(without, Printing.class));
        assertTrue(without.stream().allMatch(state -> state.resident().isEmpty()));
    }

    @Test
    void aCardIsWrittenOnlyAfterItHasFoundASecretRight() {
        Set<SessionState> without =
                without(edge -> edge.brings(Answer.SignedIn.class) || edge.brings(Answer.SecretVerified.class));
        assertFalse(reaches(without, WritingCard.class));
    }

    @Test
    void lookingAtTheCardAsksForNoSecret() {
        var start = new Welcome(true, Walk.OPEN);
        Set<SessionState> looking = WALK.reachable(
                start, edge -> !(edge.event() instanceof Event.TaskChosen chosen) || chosen.task() == Task.CARD_CHECK);
        assertTrue(reaches(looking, CardStatus.class));
        assertFalse(looking.stream().anyMatch(NothingOpensByItselfTest::asksForASecret));
    }

    @Test
    void nothingIsPrintedBeforeTheResidentHasConfirmedTheName() {
        assertFalse(reaches(without(edge -> edge.event() instanceof Event.NameConfirmed), Printing.class));
    }

    @Test
    void nothingIsIssuedBeforeTheResidentHasSeenTheFee() {
        assertFalse(reaches(without(edge -> edge.event() instanceof Event.OrderConfirmed), Issuing.class));
    }

    @Test
    void noSecretIsAskedForBeforeTheCardWasRead() {
        Set<SessionState> without = without(edge -> edge.brings(Answer.CardRead.class));
        assertFalse(without.stream().anyMatch(NothingOpensByItselfTest::asksForASecret));
    }

    @Test
    void theLastTryIsOfferedOnlyToThoseWhoWereWarned() {
        WALK.edges()
                .filter(edge -> isLastTry(edge.after()))
                .filter(edge -> !(edge.before() instanceof EnteringSecret))
                .forEach(edge -> assertTrue(
                        edge.before() instanceof WarningOfLastTry && edge.event() instanceof Event.LastTryAccepted,
                        () -> "from " + edge.before().getClass()));
    }

    private static boolean isLastTry(SessionState state) {
        return state instanceof EnteringSecret typing
                && typing.facts().mostTries(typing.plan().key()).left() <= 1;
    }

    @Test
    void aFurtherTaskAsksForNoPinUnlessTheCardItselfHasDroppedIt() {
        // Only a VERIFY answers PinWrong, and a further task makes none before the card has asked for it.
        Predicate<Edge> inOneVisit = edge -> !edge.brings(Answer.PinWanted.class)
                && !edge.brings(Answer.PinWrong.class)
                && !(edge.after() instanceof Told || edge.after() instanceof TakeCard);
        WALK.states().stream()
                .filter(state ->
                        state instanceof AnythingElse there && there.resident().isPresent() && offersMore(there))
                .limit(4)
                .forEach(state -> {
                    Set<SessionState> ahead = WALK.reachable(state, inOneVisit);
                    assertTrue(reaches(ahead, ChoosingOptions.class) || reaches(ahead, EnteringNewSecret.class));
                    assertFalse(ahead.stream().anyMatch(EnteringSecret.class::isInstance));
                });
    }

    /** Than to finish: who is owed money has to call staff. */
    private static boolean offersMore(AnythingElse there) {
        return ((Screen.Message) there.screen()).buttons().size() > 1;
    }

    @ParameterizedTest
    @MethodSource("placesWhereItBegins")
    void everyIrreversibleProcedureBeginsInOnePlaceOnly(
            Class<? extends Effect> procedure, Class<? extends SessionState> place, Predicate<Event> word) {
        List<Edge> starts = WALK.edges()
                .filter(edge -> edge.step().effects().stream().anyMatch(procedure::isInstance))
                .toList();
        assertFalse(starts.isEmpty());
        starts.forEach(edge -> assertTrue(place.isInstance(edge.before()) && word.test(edge.event())));
    }

    static Stream<Object[]> placesWhereItBegins() {
        Predicate<Event> entry = event -> event instanceof Event.PinEntered || event instanceof Event.PasswordEntered;
        return Stream.of(
                new Object[] {SignIn.class, EnteringSecret.class, entry},
                new Object[] {VerifySecret.class, EnteringSecret.class, entry},
                new Object[] {ReadSignatureCertificate.class, EnteringSecret.class, entry},
                new Object[] {ResetCardSecret.class, RepeatingNewSecret.class, entry},
                new Object[] {ChangeSecret.class, RepeatingNewSecret.class, entry},
                new Object[] {
                    IssueOrder.class, Reviewing.class, (Predicate<Event>) Event.OrderConfirmed.class::isInstance
                },
                new Object[] {
                    BeginPayment.class, ConfirmingName.class, (Predicate<Event>) Event.NameConfirmed.class::isInstance
                });
    }

    @Test
    void printingBeginsWhereTheNameIsConfirmedAndThereIsNothingToPayOrEnoughWasPaid() {
        List<Edge> starts = WALK.edges()
                .filter(edge -> edge.step().effects().stream().anyMatch(PrintOrder.class::isInstance))
                .toList();
        assertTrue(starts.stream().anyMatch(edge -> edge.before() instanceof Paying));
        assertTrue(starts.stream().anyMatch(edge -> edge.before() instanceof OpeningPayment));
        for (Edge edge : starts) {
            PrintOrder printing = (PrintOrder) edge.step().effects().get(0);
            if (edge.before() instanceof Paying) {
                assertPaid(((Event.Progressed) edge.event()).progress(), printing);
            } else if (edge.before() instanceof OpeningPayment opening) {
                assertPaid(opening.reported().orElseThrow(), printing);
            } else {
                assertTrue(edge.before() instanceof ConfirmingName && edge.event() instanceof Event.NameConfirmed);
                assertEquals(Alphabet.FREE, printing.order());
            }
        }
    }

    private static void assertPaid(Progress last, PrintOrder printing) {
        int fee = printing.payment().orElseThrow().fee().amount();
        assertTrue(((Progress.MoneyTaken) last).total().amount() >= fee);
    }

    @Test
    void whatIsPaidForWithoutChangeIsPrintedForTheExactFeeOnly() {
        WALK.edges()
                .filter(edge -> edge.before() instanceof Paying paying
                        && paying.payment().equals(Alphabet.EXACT))
                .filter(edge -> edge.after() instanceof Printing)
                .forEach(edge -> assertEquals(
                        new Progress.MoneyTaken(Alphabet.EXACT.fee()), ((Event.Progressed) edge.event()).progress()));
    }

    @Test
    void wherePayingEndsWithoutPrintingAllMoneyIsGivenBackFirst() {
        List<Edge> ends = WALK.edges()
                .filter(edge -> edge.before() instanceof Paying)
                .filter(edge -> !(edge.after() instanceof Paying || edge.after() instanceof Printing))
                .toList();
        assertFalse(ends.isEmpty());
        for (Edge edge : ends) {
            assertTrue(edge.after() instanceof GivingBack, () -> "" + edge.event());
            assertEquals(1, edge.step().effects().size());
            assertTrue(edge.step().effects().get(0) instanceof ReturnMoney);
        }
    }

    @Test
    void aStateThatWaitsHasStartedWhatItWaitsFor() {
        WALK.edges()
                .filter(edge -> edge.after().awaited().isPresent())
                .filter(edge -> edge.after().getClass() != edge.before().getClass())
                // What is put in is counted by the procedure that began the payment.
                .filter(edge -> !(edge.after() instanceof Paying))
                .forEach(edge -> assertEquals(
                        List.of(edge.after().awaited()),
                        edge.step().effects().stream()
                                .map(Effect::id)
                                .map(Optional::of)
                                .toList()));
    }

    @Test
    void aLateAnswerChangesNothingAndWhatItBringsIsGivenBack() {
        List<Edge> late = WALK.edges().filter(Edge::isLate).toList();
        assertFalse(late.isEmpty());
        for (Edge edge : late) {
            assertEquals(edge.before(), edge.after(), () -> edge.before().getClass() + " " + edge.event());
            Answer answer = ((Event.Answered) edge.event()).answer();
            assertEquals(givenBack(answer), edge.step().effects(), () -> "" + edge.event());
        }
    }

    private static List<Effect> givenBack(Answer answer) {
        if (answer instanceof Answer.SignedIn signedIn) {
            return List.of(EndVisit.closing(Alphabet.NOW, signedIn.resident()));
        }
        if (answer instanceof Answer.Issued issued) {
            return List.of(EndVisit.voiding(Alphabet.NOW, issued.order()));
        }
        if (answer instanceof Answer.PaymentBegun begun) {
            return List.of(new ReturnMoney(Alphabet.NOW, begun.payment(), Ending.of(Ending.Kind.CANCELLED)));
        }
        if (answer instanceof Answer.CardChecked checked) {
            return List.of(EndVisit.releasing(Alphabet.NOW, checked.report().facts()));
        }
        return answer instanceof Answer.CardRead read
                ? List.of(EndVisit.releasing(Alphabet.NOW, read.facts()))
                : List.of();
    }

    @Test
    void aLateReportOfProgressChangesNothing() {
        WALK.edges()
                .filter(edge -> edge.event() instanceof Event.Progressed progressed
                        && !edge.before().awaited().equals(Optional.of(progressed.id())))
                .forEach(edge -> assertEquals(Step.to(edge.before()), edge.step()));
    }

    private static Set<SessionState> without(Predicate<Edge> cut) {
        return WALK.reachable(Walk.START, cut.negate());
    }

    private static boolean reaches(Set<SessionState> states, Class<? extends SessionState> kind) {
        return states.stream().anyMatch(kind::isInstance);
    }

    private static boolean asksForASecret(SessionState state) {
        return state.screen() instanceof Screen.PinPad || state.screen() instanceof Screen.Keyboard;
    }
}
