package jp.madoguchi.session.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.Secret;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.screen.Screen;

/** Where the resident stands. Each state says what it shows, what it holds, and where it goes next. */
public sealed interface SessionState
        permits Welcome,
                Resting,
                ChoosingMunicipality,
                InsertCard,
                ReadingCard,
                Proving,
                CardStatus,
                Ordering,
                Renewing,
                UnderWay,
                AnythingElse,
                TakeCard,
                Told {

    /** How long a resident may think before the visit ends by itself. */
    Duration USUAL_PATIENCE = Duration.ofSeconds(60);

    Screen screen();

    /** Where an event leads that is neither a late answer nor an interruption; empty when this state ignores it. */
    Optional<Step> advance(Event event, Moment moment);

    /** The procedure whose answer this state waits for. */
    default Optional<ProcedureId> awaited() {
        return Optional.empty();
    }

    /** Whether a card is in the reader, so that it has to be taken before the visit is over. */
    boolean cardIn();

    /** The card that was read in this visit. */
    default Optional<CardFacts> card() {
        return resident().map(Resident::card);
    }

    /** Who has signed in. */
    default Optional<Resident> resident() {
        return Optional.empty();
    }

    /** Documents that have been issued and not yet printed. */
    default Optional<IssuedOrder> issued() {
        return Optional.empty();
    }

    /** Secrets that live in this state; the loop wipes those that the next state doesn't hold. */
    default List<Secret> secrets() {
        return List.of();
    }

    /** What can be begun from here, where a visit begins. */
    default Optional<Availability> offers() {
        return Optional.empty();
    }

    /** How long without a touch until the visit ends; empty when it must not. */
    default Optional<Duration> idleLimit() {
        return Optional.of(USUAL_PATIENCE);
    }

    /** What is left behind here while nobody takes it, and how often the resident is called back. */
    default Optional<Reminder> reminder() {
        return Optional.empty();
    }

    /** Whether more time is offered before it is up. */
    default boolean offersMoreTime() {
        return interruptible();
    }

    /** False while something irreversible is under way: then only its own answer ends the state. */
    default boolean interruptible() {
        return true;
    }

    /**
     * What has to be done before the visit may end here, such as giving money back; then it ends as it would have.
     *
     * @param cardIn whether the card is still in the reader
     */
    default Optional<Step> beforeEnding(Ending ending, boolean cardIn, Moment moment) {
        return Optional.empty();
    }

    /** What is said when the card is pulled here. */
    default Ending whenCardRemoved() {
        return Ending.of(Ending.Kind.CARD_REMOVED);
    }

    /** What is said when something that this state needs has failed. */
    default Ending whenFailed(FailureCode code) {
        return Ending.of(code);
    }

    /** What is said when nobody is there any more. */
    default Ending whenTimedOut() {
        return Ending.of(Ending.Kind.TIMED_OUT);
    }

    /** The whole transition function: late answers, then interruptions, then the state's own rule. */
    static Step next(SessionState state, Event event, Moment moment) {
        return Interruption.lateAnswer(state, event, moment)
                .or(() -> Interruption.of(state, event, moment))
                .or(() -> state.advance(event, moment))
                .orElseGet(() -> Step.to(state));
    }
}
