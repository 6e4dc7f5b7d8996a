package jp.madoguchi.session.conversation;

import static jp.madoguchi.session.twin.Samples.secret;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import jp.madoguchi.card.Secret;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.twin.Cards;
import jp.madoguchi.session.twin.InMemoryCentre;
import jp.madoguchi.session.twin.InMemoryConnection;
import jp.madoguchi.virtual.card.InMemoryChannel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever becomes of a secret, it is wiped. */
class SecretsInTheLoopTest {
    @TempDir
    private Path sandbox = Path.of("");

    private final Counter counter = new Counter();
    private final Secret pin = secret("1234");
    private final Secret first = secret("NEW456");
    private final Secret second = secret("NEW456");

    @BeforeEach
    void insertTheAdultsCard() throws IOException {
        counter.desk.slot.insert(new InMemoryConnection(new InMemoryChannel(Cards.load("adult", sandbox))));
    }

    private void comeToThePin() {
        counter.post(new Event.TaskChosen(Task.PASSWORD_RESET), new Event.CardInserted());
        counter.work();
    }

    private void comeToThePassword() {
        comeToThePin();
        counter.post(new Event.PinEntered(pin));
        counter.work();
        assertEquals("password.title", counter.title());
    }

    @Test
    void aPinThatNobodyAskedForIsWiped() {
        counter.post(new Event.PinEntered(pin), new Event.PasswordEntered(first));
        assertTrue(pin.isWiped() && first.isWiped());
    }

    @Test
    void anEntryThatIsNoPinIsWiped() {
        comeToThePin();
        Secret letters = secret("12AB");
        counter.post(new Event.PinEntered(letters));
        assertTrue(letters.isWiped());
    }

    @Test
    void aPinLivesUntilItsProcedureHasUsedItAndNoLonger() {
        comeToThePin();
        counter.post(new Event.PinEntered(pin));
        assertFalse(pin.isWiped());
        counter.work();
        assertTrue(pin.isWiped());
    }

    @Test
    void aPinTypedTwiceInHasteIsWipedAndCostsOneTry() {
        comeToThePin();
        Secret again = secret("1234");
        counter.post(new Event.PinEntered(pin), new Event.PinEntered(again));
        assertTrue(again.isWiped());
        counter.work();
        assertEquals(1, counter.desk.tape.heard("begin verify-pin").size());
    }

    @Test
    void aPinWhoseProcedureBreaksDownIsWiped() {
        comeToThePin();
        counter.post(new Event.PinEntered(pin));
        counter.desk.journal.fill();
        counter.work();
        assertTrue(pin.isWiped());
    }

    @Test
    void aPasswordThatBreaksTheRulesIsWiped() {
        comeToThePassword();
        Secret weak = secret("ABCDEF");
        counter.post(new Event.PasswordEntered(weak));
        assertTrue(weak.isWiped());
    }

    @Test
    void theFirstEntryLivesWhileTheSecondIsTyped() {
        comeToThePassword();
        counter.post(new Event.PasswordEntered(first));
        assertFalse(first.isWiped());
    }

    @Test
    void bothEntriesAreWipedWhenTheyDiffer() {
        comeToThePassword();
        Secret other = secret("OTHER7");
        counter.post(new Event.PasswordEntered(first), new Event.PasswordEntered(other));
        assertTrue(first.isWiped() && other.isWiped());
    }

    @Test
    void bothEntriesAreWipedWhenTheCardWasAskedToSetThem() {
        comeToThePassword();
        counter.post(new Event.PasswordEntered(first), new Event.PasswordEntered(second));
        assertTrue(first.isWiped());
        assertFalse(second.isWiped());
        counter.desk.centre.failAt("openReset", 1, InMemoryCentre.unreachable());
        counter.work();
        assertTrue(second.isWiped());
    }

    @Test
    void aPasswordIsWipedEvenWhenTheKioskStopsBeforeItsProcedureGotAnywhere() {
        comeToThePassword();
        counter.post(new Event.PasswordEntered(first), new Event.PasswordEntered(second));
        Runnable resetting = counter.takeProcedure();
        counter.stop();
        assertThrows(RejectedExecutionException.class, resetting::run);
        assertTrue(second.isWiped());
    }

    @Test
    void aSecretThatIsFoundRightTooLateIsWiped() {
        Secret late = secret("1234");
        counter.post(new Event.Answered(new ProcedureId(99), new Answer.SecretVerified(late)));
        assertTrue(late.isWiped());
    }

    @ParameterizedTest
    @MethodSource("waysToLeave")
    void theFirstEntryIsWipedWhereverTheResidentGoes(Event event) {
        comeToThePassword();
        counter.post(new Event.PasswordEntered(first), event);
        assertTrue(first.isWiped());
    }

    static Stream<Event> waysToLeave() {
        return Stream.of(
                new Event.BackPressed(),
                new Event.CancelPressed(),
                new Event.CardRemoved(),
                new Event.IdleTimeout(),
                new Event.DeviceFailed(FailureCode.READER_GONE));
    }
}
