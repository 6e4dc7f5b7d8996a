package jp.madoguchi.session.conversation;

import static jp.madoguchi.session.conversation.Alphabet.FACTS;
import static jp.madoguchi.session.conversation.Alphabet.NOW;
import static jp.madoguchi.session.conversation.Alphabet.like;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.jpki.TokenKind;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.CardFacts.Validity;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Event.Answered;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import org.junit.jupiter.api.Test;

/** Cards that do not say how many tries are left: nobody loses the last one unwarned. */
class UntoldTriesTest {
    private static final Plan PLAN = Plan.of(Task.PASSWORD_RESET);
    private static final CardFacts SILENT =
            like(FACTS, TokenKind.MY_NUMBER_CARD, true, Optional.empty(), Validity.VALID);

    private static SessionState wrong(CardFacts facts) {
        return SessionState.next(
                        new SigningIn(PLAN, facts, Optional.empty(), NOW),
                        new Answered(NOW, new Answer.PinWrong(Optional.empty())),
                        Walk.USUAL)
                .state();
    }

    private static Screen.PinPad pinPad(SessionState state) {
        return (Screen.PinPad) state.screen();
    }

    private static Text tries(SessionState state) {
        return pinPad(state).triesLeft().orElseThrow();
    }

    @Test
    void beforeTheFirstEntryItIsSaidAfterHowManyWrongOnesTheSecretLocks() {
        assertEquals(Text.of("pin.tries.unknown", 3), tries(EnteringSecret.orWarning(PLAN, SILENT)));
    }

    @Test
    void afterAWrongEntryItIsSaidHowManyCanBeLeftAtMost() {
        SessionState typing = wrong(SILENT);
        assertEquals("pin.wrong.title", typing.screen().title().key());
        assertEquals(Text.of("pin.tries.at-most", 2), tries(typing));
        assertTrue(pinPad(typing).warning());
    }

    @Test
    void beforeTheEntryThatMayBeTheLastTheResidentIsWarnedInWordsOfSuchACard() {
        SessionState warned = wrong(wrong(SILENT).card().orElseThrow());
        var message = (Screen.Message) warned.screen();
        assertEquals("last-try.untold.wrong.title", message.title().key());
        assertEquals(Text.of("last-try.untold.meaning", 3), message.lines().get(0));
        SessionState typing = SessionState.next(warned, new Event.LastTryAccepted(), Walk.USUAL)
                .state();
        assertEquals(Text.of("pin.tries.at-most", 1), tries(typing));
        assertTrue(pinPad(typing).warning());
    }

    @Test
    void nobodyIsAskedAgainAfterTheLastWrongEntryThatThereCanBe() {
        SessionState last = wrong(wrong(SILENT).card().orElseThrow());
        assertEquals(
                new TakeCard(Ending.blocked(JpkiKey.USER_AUTHENTICATION)),
                wrong(last.card().orElseThrow()));
    }

    @Test
    void aNumberThatTheCardToldBeforeIsCountedDownWhereItTellsNoneAfterAWrongEntry() {
        SessionState typing = wrong(FACTS);
        assertEquals(Text.of("pin.tries", 2), tries(typing));
        SessionState warned = wrong(typing.card().orElseThrow());
        assertEquals("last-try.wrong.title", warned.screen().title().key());
        assertEquals(
                new TakeCard(Ending.blocked(JpkiKey.USER_AUTHENTICATION)),
                wrong(warned.card().orElseThrow()));
    }

    @Test
    void aPasswordIsWarnedOfAfterFourWrongEntries() {
        Plan plan = Plan.of(Task.PASSWORD_CHANGE);
        CardFacts silent = silentPassword();
        for (int wrong = 0; wrong < 4; wrong++) {
            assertEquals(5 - wrong, silent.mostTries(JpkiKey.SIGNATURE).left());
            silent = silent.afterWrongEntry(JpkiKey.SIGNATURE, Optional.empty());
        }
        var message = (Screen.Message) EnteringSecret.orWarning(plan, silent).screen();
        assertEquals(
                List.of(Text.of("last-try.password.untold.meaning", 5), Text.of("last-try.advice")), message.lines());
    }

    @Test
    void aNumberToldAtLastIsBelieved() {
        CardFacts told = SILENT.afterWrongEntry(JpkiKey.USER_AUTHENTICATION, Optional.empty())
                .afterWrongEntry(JpkiKey.USER_AUTHENTICATION, Optional.of(new RetryCounter(2)));
        assertEquals(new RetryCounter(2), told.mostTries(JpkiKey.USER_AUTHENTICATION));
    }

    private static CardFacts silentPassword() {
        return new CardFacts(
                FACTS.connection(),
                FACTS.application(),
                FACTS.kind(),
                true,
                FACTS.pinTries(),
                Optional.empty(),
                FACTS.certificate(),
                FACTS.validity(),
                FACTS.reservation(),
                0);
    }
}
