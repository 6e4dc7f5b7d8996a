package jp.madoguchi.session.conversation;

import static jp.madoguchi.session.conversation.Alphabet.CURRENT;
import static jp.madoguchi.session.conversation.Alphabet.FACTS;
import static jp.madoguchi.session.conversation.Alphabet.NOW;
import static jp.madoguchi.session.conversation.Alphabet.PASSWORD;
import static jp.madoguchi.session.twin.Samples.secret;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Ending.Kind;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Event.Answered;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.conversation.EnteringNewSecret.Problem;
import jp.madoguchi.session.screen.Screen;
import org.junit.jupiter.api.Test;

/** A known secret is changed: the present one first, then the new one twice. */
class ChangeTest {
    private static Step step(SessionState state, Event event) {
        return SessionState.next(state, event, Walk.USUAL);
    }

    private static SessionState after(SessionState state, Event event) {
        return step(state, event).state();
    }

    @Test
    void theTriesOfASecretAreThoseOfTheSecretThatIsAskedFor() {
        SessionState typing = new EnteringSecret(Plan.of(Task.PASSWORD_CHANGE), FACTS, Optional.empty());
        var keyboard = (Screen.Keyboard) typing.screen();
        assertEquals(List.of(5), keyboard.triesLeft().orElseThrow().arguments());
        SessionState wrong = after(
                new Verifying(Plan.of(Task.PASSWORD_CHANGE), FACTS, NOW),
                new Answered(NOW, new Answer.PinWrong(Optional.of(new RetryCounter(1)))));
        assertEquals("last-try.password.wrong.title", wrong.screen().title().key());
    }

    @Test
    void aPasswordThatCannotBeOneIsNotAskedOfTheCard() {
        SessionState typing = new EnteringSecret(Plan.of(Task.PASSWORD_CHANGE), FACTS, Optional.empty());
        Step step = step(typing, new Event.PasswordEntered(secret("ABCDEF")));
        assertEquals(List.of(), step.effects());
        assertEquals(
                "current-password.problem.rules",
                ((Screen.Keyboard) step.state().screen())
                        .problem()
                        .orElseThrow()
                        .key());
    }

    @Test
    void whoEntersThePresentSecretAsTheNewOneIsToldThatTheyRememberIt() {
        var change = new Renewal.Change(Task.PASSWORD_CHANGE, FACTS, CURRENT);
        Step same = step(new EnteringNewSecret(change, Optional.empty()), new Event.PasswordEntered(secret("OTHER7")));
        assertEquals(
                Step.to(new AnythingElse(FACTS, Optional.empty(), Ending.of(Kind.PASSWORD_CONFIRMED), Walk.OPEN)),
                same);
        SessionState other =
                after(new EnteringNewSecret(change, Optional.empty()), new Event.PasswordEntered(PASSWORD));
        assertEquals(new RepeatingNewSecret(change, PASSWORD), other);
    }

    @Test
    void aNewPinIsFourDigitsTypedTwice() {
        var change = new Renewal.Change(Task.PIN_CHANGE, FACTS, secret("1234"));
        SessionState first = new EnteringNewSecret(change, Optional.empty());
        assertEquals(
                new EnteringNewSecret(change, Optional.of(Problem.BREAKS_THE_RULES)),
                after(first, new Event.PinEntered(secret("12A4"))));
        SessionState again = after(first, new Event.PinEntered(secret("5678")));
        assertEquals("new-pin.repeat.title", again.screen().title().key());
        assertEquals(
                new WritingCard(Task.PIN_CHANGE, FACTS, Optional.empty(), NOW, true),
                after(again, new Event.PinEntered(secret("5678"))));
    }

    @Test
    void aChangeThatBrokeDownHasProvedNothing() {
        var writing = new WritingCard(Task.PIN_CHANGE, FACTS, Optional.empty(), NOW, false);
        assertEquals(
                new Told(Ending.of(Kind.CHANGE_UNKNOWN, FailureCode.INTERNAL)),
                after(writing, new Answered(NOW, new Answer.Failed(FailureCode.INTERNAL))));
    }

    @Test
    void afterAChangeTheCardCanBeLookedAtAndNothingElseIsBegunWithoutASecret() {
        var done = new AnythingElse(FACTS, Optional.empty(), Ending.of(Kind.PIN_CHANGED), Walk.OPEN);
        assertEquals(List.of(new Event.Finished(), new Event.TaskChosen(Task.CARD_CHECK)), Touches.of(done.screen()));
        assertEquals(Step.to(done), step(done, new Event.TaskChosen(Task.PASSWORD_RESET)));
    }
}
