package jp.madoguchi.session.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftBehindTest {
    private static final String CARD = "take-card";
    private static final String SHEETS = "take-sheets";

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
    void aCardLeftBehindIsCalledForEveryEightSeconds() {
        leavesWithoutTheCard();
        counter.clock.pass(7);
        assertEquals(List.of(), counter.reminders());
        counter.clock.pass(1);
        assertEquals(List.of(CARD), counter.reminders());
        counter.clock.pass(80);
        assertEquals(11, counter.reminders().size());
        assertEquals("ending.cancelled.title", counter.title());
    }

    @Test
    void whatElseHappensMeanwhileDoesNotPutTheCallsOff() {
        leavesWithoutTheCard();
        counter.clock.pass(6);
        counter.post(new Event.Touched(), new Event.AvailabilityChanged());
        counter.post(new Event.PresentationChanged(Presentation.usual().withLargeText(true)));
        counter.clock.pass(2);
        assertEquals(List.of(CARD), counter.reminders());
    }

    @Test
    void whoListensIsCalledWhenTheVoiceHasBeenSilentForEightSeconds() {
        leavesWithoutTheCard();
        counter.clock.pass(7);
        counter.post(new Event.Heard());
        counter.clock.pass(7);
        assertEquals(List.of(), counter.reminders());
        counter.clock.pass(1);
        assertEquals(List.of(CARD), counter.reminders());
    }

    @Test
    void theCallsEndWithTheCardAndThenTheVisitIsWiped() {
        counter.post(new Event.PresentationChanged(Presentation.usual().withCurtain(true)));
        leavesWithoutTheCard();
        counter.clock.pass(9);
        counter.post(new Event.CardRemoved());
        counter.clock.pass(60);
        assertEquals(List.of(CARD), counter.reminders());
        assertEquals("welcome.title", counter.title());
        assertEquals(Presentation.usual(), counter.presentation());
    }

    @Test
    void printedSheetsAreCalledForWhileTheirScreenStands() {
        visit.pays();
        counter.work();
        assertEquals("ending.certificate-printed.title", counter.title());
        counter.clock.pass(30);
        assertEquals(List.of(SHEETS, SHEETS), counter.reminders());
        counter.post(new Event.TaskChosen(Task.PASSWORD_RESET));
        counter.clock.pass(30);
        assertEquals(List.of(SHEETS, SHEETS), counter.reminders());
    }

    @Test
    void whoFinishesIsCalledForTheCardAndThenForTheSheetsByVoiceAndScreen() {
        visit.pays();
        counter.work();
        counter.post(new Event.Finished());
        counter.work();
        assertEquals(List.of(Text.of(CARD), Text.of(SHEETS)), counter.lines().subList(0, 2));
        counter.clock.pass(9);
        counter.post(new Event.CardRemoved());
        assertEquals("ending.goodbye.title", counter.title());
        assertEquals(Text.of(SHEETS), counter.lines().get(0));
        counter.clock.pass(59);
        assertEquals(List.of(CARD, SHEETS, SHEETS, SHEETS), counter.reminders());
        counter.clock.pass(1);
        assertEquals("welcome.title", counter.title());
    }

    @Test
    void whoTakesTheCardWithoutAWordIsCalledForTheSheetsToo() {
        visit.pays();
        counter.work();
        counter.post(new Event.CardRemoved());
        counter.work();
        assertEquals("ending.goodbye.title", counter.title());
        counter.clock.pass(15);
        assertEquals(List.of(SHEETS), counter.reminders());
    }

    @Test
    void whateverLiesInATrayIsCalledForWhenTheCardIsGone() {
        assertEquals(Optional.of(SHEETS), call(Ending.of(Ending.Kind.PARTLY_PRINTED)));
        assertEquals(Optional.of("take-money"), call(with(Ending.Kind.NO_CHANGE, 1000)));
        assertEquals(Optional.of("take-money"), call(with(Ending.Kind.MONEY_RETURNED, 200)));
        assertEquals(Optional.of("take-sheets-money"), call(with(Ending.Kind.CERTIFICATE_PRINTED, 700)));
        assertEquals(Optional.of("take-sheets-money"), call(with(Ending.Kind.PARTLY_PRINTED, 200)));
        assertEquals(Optional.empty(), call(with(Ending.Kind.CANCELLED, 0)));
    }

    @Test
    void whereNobodyKnowsWhatCameOutTheResidentIsAskedToLook() {
        for (Ending.Kind kind :
                List.of(Ending.Kind.PRINT_UNKNOWN, Ending.Kind.MONEY_OWED, Ending.Kind.MONEY_RETURNED)) {
            assertEquals(Optional.of("look-tray"), call(Ending.of(kind)), kind::name);
        }
    }

    private static Ending with(Ending.Kind kind, int returned) {
        return Ending.of(kind).with(new Ending.Money(new Yen(returned), Yen.ZERO, false));
    }

    private static Optional<String> call(Ending ending) {
        return new Told(ending).reminder().map(reminder -> reminder.what().key());
    }

    @Test
    void aViewThatFailsDoesNotEndTheCalls() {
        leavesWithoutTheCard();
        counter.failToRemind(1);
        assertThrows(IllegalStateException.class, () -> counter.clock.pass(8));
        counter.clock.pass(8);
        assertEquals(List.of(CARD), counter.reminders());
    }

    private void leavesWithoutTheCard() {
        visit.comesToThePin(Task.CERTIFICATE);
        counter.post(new Event.CancelPressed());
        counter.work();
        assertEquals("ending.cancelled.title", counter.title());
    }
}
