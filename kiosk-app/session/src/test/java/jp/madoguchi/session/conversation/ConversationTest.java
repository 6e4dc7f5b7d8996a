package jp.madoguchi.session.conversation;

import static jp.madoguchi.session.conversation.Alphabet.EARLIER;
import static jp.madoguchi.session.conversation.Alphabet.FACTS;
import static jp.madoguchi.session.conversation.Alphabet.NOW;
import static jp.madoguchi.session.conversation.Alphabet.PASSWORD;
import static jp.madoguchi.session.conversation.Alphabet.WHO;
import static jp.madoguchi.session.twin.Samples.secret;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Ending.Kind;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Event.Answered;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.conversation.EnteringNewSecret.Problem;
import jp.madoguchi.session.conversation.Printing.Sheet;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.StepBar;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private static final Plan RESET = Plan.of(Task.PASSWORD_RESET);
    private static final StepBar TO_PRINT = Plan.Stage.PRINT.on(Task.CERTIFICATE);
    private static final Plan PRINT = Plan.certificate(Offers.MANY_KINDS);
    private static final SessionState SIGNING_IN = new SigningIn(RESET, FACTS, Optional.empty(), NOW);

    private static final Renewal RENEWAL = new Renewal.Reset(Task.PASSWORD_RESET, WHO);

    private static SessionState writing(boolean cardIn) {
        return new WritingCard(Task.PASSWORD_RESET, FACTS, Optional.of(WHO), NOW, cardIn);
    }

    private static Step step(SessionState state, Event event) {
        return SessionState.next(state, event, Walk.USUAL);
    }

    private static SessionState after(SessionState state, Event event) {
        return step(state, event).state();
    }

    private static CardFacts tries(int left) {
        return FACTS.withTries(JpkiKey.USER_AUTHENTICATION, new RetryCounter(left));
    }

    private static Screen.PinPad pinPad(SessionState state) {
        return (Screen.PinPad) state.screen();
    }

    @Test
    void theTriesLeftAreShownBeforeThePinIsTyped() {
        SessionState typing = after(
                new ReadingCard(PRINT, Optional.empty(), Optional.empty(), NOW),
                new Answered(NOW, new Answer.CardRead(tries(2))));
        assertEquals(List.of(2), pinPad(typing).triesLeft().orElseThrow().arguments());
        assertFalse(pinPad(typing).warning());
    }

    @Test
    void aWrongPinShowsTheTriesLeft() {
        SessionState typing =
                after(SIGNING_IN, new Answered(NOW, new Answer.PinWrong(Optional.of(new RetryCounter(2)))));
        assertEquals("pin.wrong.title", typing.screen().title().key());
        assertEquals(List.of(2), pinPad(typing).triesLeft().orElseThrow().arguments());
    }

    @Test
    void afterTheSecondWrongPinTheResidentDecidesWhetherToRiskTheLastTry() {
        SessionState warned =
                after(SIGNING_IN, new Answered(NOW, new Answer.PinWrong(Optional.of(new RetryCounter(1)))));
        assertEquals(new WarningOfLastTry(RESET, tries(1), true), warned);
        SessionState typing = after(warned, new Event.LastTryAccepted());
        assertEquals(List.of(1), pinPad(typing).triesLeft().orElseThrow().arguments());
        assertTrue(pinPad(typing).warning());
    }

    @Test
    void aBlockedPinEndsTheVisitWithTheReason() {
        assertEquals(
                new TakeCard(Ending.of(Kind.PIN_BLOCKED)),
                after(SIGNING_IN, new Answered(NOW, new Answer.PinBlocked())));
    }

    @Test
    void aCardThatDroppedThePinIsReadAnewForTheTrueNumberOfTries() {
        assertEquals(
                new ReadingCard(RESET, Optional.empty(), Optional.empty(), NOW),
                after(SIGNING_IN, new Answered(NOW, new Answer.PinWanted())));
    }

    @Test
    void anEntryThatIsNoPinCostsNoTry() {
        SessionState typing = new EnteringSecret(RESET, FACTS, Optional.empty());
        assertEquals(Step.to(typing), step(typing, new Event.PinEntered(secret("123"))));
    }

    @Test
    void anAnswerThatNobodyWaitsForChangesNothing() {
        assertEquals(SIGNING_IN, after(SIGNING_IN, new Answered(EARLIER, new Answer.SignedIn(WHO))));
        SessionState typing = new EnteringSecret(RESET, FACTS, Optional.empty());
        assertEquals(typing, after(typing, new Answered(EARLIER, new Answer.SignedIn(WHO))));
    }

    @Test
    void newPasswordsThatDifferOrBreakTheRulesAreAskedForAgain() {
        SessionState first = new EnteringNewSecret(RENEWAL, Optional.empty());
        assertEquals(
                new EnteringNewSecret(RENEWAL, Optional.of(Problem.BREAKS_THE_RULES)),
                after(first, new Event.PasswordEntered(secret("ABCDEF"))));
        SessionState repeat = after(first, new Event.PasswordEntered(PASSWORD));
        assertEquals(
                new EnteringNewSecret(RENEWAL, Optional.of(Problem.DIFFERED)),
                after(repeat, new Event.PasswordEntered(secret("NEW457"))));
        assertEquals(writing(true), after(repeat, new Event.PasswordEntered(secret("NEW456"))));
    }

    @Test
    void pullingTheCardDuringAResetWaitsForTheOutcome() {
        SessionState pulled = after(writing(true), new Event.CardRemoved());
        assertEquals(writing(false), pulled);
        Ending unknown = Ending.of(FailureCode.RESET_UNKNOWN);
        assertEquals(new Told(unknown), after(pulled, new Answered(NOW, new Answer.WritingEnded(unknown))));
    }

    @Test
    void aLastWordYieldsToTheNextCardUnlessSomethingWentWrong() {
        var unknown = new Told(Ending.of(Kind.CHANGE_UNKNOWN, FailureCode.READER_GONE));
        assertEquals(Step.to(unknown), step(unknown, new Event.CardInserted()));
        assertInstanceOf(Welcome.class, after(new Told(Ending.of(Kind.CARD_REMOVED)), new Event.CardInserted()));
    }

    @Test
    void aResetOrAPrintThatBrokeDownHasProvedNothing() {
        var broken = new Answered(NOW, new Answer.Failed(FailureCode.INTERNAL));
        assertEquals(
                new AnythingElse(
                        FACTS, Optional.of(WHO), Ending.of(Kind.RESET_UNKNOWN, FailureCode.INTERNAL), Walk.OPEN),
                after(writing(true), broken));
        assertEquals(
                new Told(Ending.of(Kind.PRINT_UNKNOWN, FailureCode.INTERNAL)),
                after(new Printing(WHO, NOW, TO_PRINT, false, new Sheet(1, 1, Printing.Wait.NOTHING), false), broken));
        assertEquals(
                new Told(Ending.of(Kind.MONEY_OWED, FailureCode.INTERNAL)),
                after(new Printing(WHO, NOW, TO_PRINT, true, new Sheet(1, 1, Printing.Wait.NOTHING), false), broken),
                "who has paid is never told that nothing was charged");
    }

    @Test
    void printingTellsWhenItWaitsForPaperOrForTheStaffAndThatItGoesOn() {
        SessionState printing = new Printing(WHO, NOW, TO_PRINT, false, new Sheet(1, 3, Printing.Wait.NOTHING), true);
        SessionState waits = after(printing, new Event.Progressed(NOW, new Progress.WaitingForPaper(2, 3)));
        assertEquals("printing.paper.title", waits.screen().title().key());
        SessionState stopped = after(waits, new Event.Progressed(NOW, new Progress.WaitingForStaff(2, 3)));
        assertEquals("printing.stopped.title", stopped.screen().title().key());
        SessionState on = after(stopped, new Event.Progressed(NOW, new Progress.PrintingSheet(2, 3)));
        assertEquals(new Printing(WHO, NOW, TO_PRINT, false, new Sheet(2, 3, Printing.Wait.NOTHING), true), on);
    }

    @Test
    void aTaskThatIsChosenAsTheKioskClosesEndsWithTheReason() {
        var closed = new Moment(NOW, Walk.CLOSED, false);
        Step step = SessionState.next(Walk.START, new Event.TaskChosen(Task.CERTIFICATE), closed);
        assertEquals(Step.to(new Told(Ending.of(Kind.CLOSED))), step);
    }

    @Test
    void theTaskThatEndedWellIsStillToldWhenNobodyTouchesAnything() {
        Ending done = Ending.of(Kind.PASSWORD_RESET);
        assertEquals(
                new TakeCard(done),
                after(new AnythingElse(FACTS, Optional.of(WHO), done, Walk.OPEN), new Event.IdleTimeout()));
    }

    @Test
    void theNextCardThatIsAlreadyInIsNotAskedForAgain() {
        var present = new Moment(new ProcedureId(1), Walk.OPEN, true);
        SessionState start = SessionState.next(new Told(Ending.of(Kind.GOODBYE)), new Event.Acknowledged(), present)
                .state();
        assertTrue(after(start, new Event.TaskChosen(Task.PASSWORD_RESET)) instanceof ReadingCard);
    }

    @Test
    void aReaderThatIsLostWhileASecretIsCheckedIsToldWithTheTryUnknown() {
        var lost = new Event.DeviceFailed(FailureCode.READER_GONE);
        var told = new TakeCard(Ending.of(Kind.READER_GONE_IN_SIGN_IN, FailureCode.READER_GONE));
        assertEquals(told, after(SIGNING_IN, lost));
        assertEquals(told, after(new Verifying(Plan.of(Task.PIN_CHANGE), FACTS, NOW), lost));
    }

    @Test
    void aReaderThatIsLostAfterATaskLeavesItsNewsOnTheScreen() {
        Ending news = Ending.of(FailureCode.CHANGE_UNKNOWN);
        var state = new AnythingElse(FACTS, Optional.empty(), news, Walk.USUAL.availability());
        assertEquals(new TakeCard(news), after(state, new Event.DeviceFailed(FailureCode.READER_GONE)));
    }
}
