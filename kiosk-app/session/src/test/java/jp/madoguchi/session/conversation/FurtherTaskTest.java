package jp.madoguchi.session.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.session.Ending.Kind;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.screen.Tone;
import org.junit.jupiter.api.Test;

/** What is offered after a task, on every screen that visits come to. */
class FurtherTaskTest {
    private static final Set<Kind> HALF_WELL = Set.of(Kind.CERTIFICATE_PRINTED_WITHOUT_RECEIPT, Kind.PARTLY_PRINTED);

    @Test
    void tooIsSaidWhereSomethingWasDoneAndNowhereElse() {
        afterTasks().forEach(state -> {
            boolean done = state.ending().kind().tone() == Tone.GOOD
                    || HALF_WELL.contains(state.ending().kind());
            String other = done ? "welcome." : "anything-else.";
            offered(state).stream()
                    .filter(label -> label.endsWith(".certificate") || label.endsWith(".reset"))
                    .forEach(label -> assertFalse(label.startsWith(other), label + " after " + state.ending()));
        });
    }

    @Test
    void noResetIsOfferedToACardWithoutASignatureCertificate() {
        afterTasks()
                .filter(state -> !state.facts().hasSignatureCertificate())
                .forEach(state -> assertFalse(
                        offered(state).stream().anyMatch(label -> label.endsWith(".reset")),
                        () -> "after " + state.ending()));
    }

    @Test
    void whoseCertificateIsRefusedIsNotLedToTheNextRefusal() {
        afterTasks()
                .filter(state -> state.ending().kind() == Kind.CERTIFICATE_REFUSED)
                .forEach(state -> assertEquals(List.of("anything-else.finish"), offered(state)));
    }

    @Test
    void nothingIsOfferedThatTheSentenceAboveItRulesOut() {
        Map<Kind, List<String>> ruledOut = Map.of(
                Kind.PRINTER_JAMMED, List.of("certificate"),
                Kind.PAYMENT_BROKEN, List.of("certificate"),
                Kind.PAYMENT_NOT_POSSIBLE, List.of("certificate"),
                Kind.CENTRE_UNREACHABLE, List.of("certificate", "reset"),
                Kind.CENTRE_REFUSED, List.of("certificate", "reset"));
        ruledOut.forEach((kind, tasks) -> {
            List<AnythingElse> after =
                    afterTasks().filter(state -> state.ending().kind() == kind).toList();
            assertFalse(after.isEmpty(), () -> "no visit comes to " + kind);
            after.forEach(state -> offered(state)
                    .forEach(label -> assertFalse(
                            tasks.contains(label.substring(label.indexOf('.') + 1)), label + " after " + kind)));
        });
    }

    @Test
    void thatEverythingIsDoneIsSaidOnlyWhereItIs() {
        afterTasks().forEach(state -> {
            boolean good = state.ending().kind().tone() == Tone.GOOD;
            Kind last = good ? Kind.GOODBYE : state.ending().kind();
            assertEquals(last, state.whenCardRemoved().kind());
            var finished = (TakeCard)
                    SessionState.next(state, new Event.Finished(), Walk.USUAL).state();
            assertEquals(last, finished.ending().kind());
        });
    }

    @Test
    void whatHasBecomeImpossibleMeanwhileIsOfferedNoMoreUntilItIsPossibleAgain() {
        List<AnythingElse> couldPrint = afterTasks()
                .filter(state -> offered(state).stream().anyMatch(FurtherTaskTest::prints))
                .toList();
        assertFalse(couldPrint.isEmpty());
        couldPrint.forEach(state -> {
            AnythingElse without = changed(state, Walk.NO_PRINTER);
            assertFalse(offered(without).stream().anyMatch(FurtherTaskTest::prints), () -> "after " + state.ending());
            assertEquals(offered(state), offered(changed(without, state.now())));
        });
    }

    @Test
    void whoFinishesIsRemindedOfTheReceiptToo() {
        List<AnythingElse> withReceipt = afterTasks()
                .filter(state ->
                        state.ending().receipt() && state.ending().kind().tone() == Tone.GOOD)
                .toList();
        assertFalse(withReceipt.isEmpty());
        withReceipt.forEach(state -> {
            var goodbye = (Screen.Message) new TakeCard(state.whenCardRemoved()).screen();
            assertTrue(goodbye.lines().contains(Text.of("ending.receipt")), goodbye::toString);
        });
    }

    private static AnythingElse changed(AnythingElse state, Availability now) {
        var moment = new Moment(Alphabet.NOW, now, true);
        return (AnythingElse) SessionState.next(state, new Event.AvailabilityChanged(), moment)
                .state();
    }

    private static boolean prints(String label) {
        return label.endsWith(".certificate");
    }

    private static Stream<AnythingElse> afterTasks() {
        return MadeScreens.states().filter(AnythingElse.class::isInstance).map(AnythingElse.class::cast);
    }

    private static List<String> offered(AnythingElse state) {
        return ((Screen.Message) state.screen())
                .buttons().stream().map(button -> button.label().key()).toList();
    }
}
