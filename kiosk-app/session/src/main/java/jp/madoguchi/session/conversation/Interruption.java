package jp.madoguchi.session.conversation;

import java.util.Optional;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Event.Answered;
import jp.madoguchi.session.Event.Progressed;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.procedure.Effect;
import jp.madoguchi.session.procedure.EndVisit;
import jp.madoguchi.session.procedure.ReturnMoney;

/** What comes before a state's own rule: answers nobody waits for any more, and whatever ends a visit early. */
final class Interruption {
    private Interruption() {}

    /** An answer or a report of another procedure than the awaited one changes nothing; what it brings is given back. */
    static Optional<Step> lateAnswer(SessionState state, Event event, Moment moment) {
        if (event instanceof Progressed progressed && !isAwaited(state, progressed.id())) {
            return Step.go(state);
        }
        if (!(event instanceof Answered answered) || isAwaited(state, answered.id())) {
            return Optional.empty();
        }
        if (answered.answer() instanceof Answer.SignedIn signedIn) {
            return Step.go(state, EndVisit.closing(moment.fresh(), signedIn.resident()));
        }
        if (answered.answer() instanceof Answer.Issued issued) {
            return Step.go(state, EndVisit.voiding(moment.fresh(), issued.order()));
        }
        if (answered.answer() instanceof Answer.PaymentBegun begun) {
            Ending ending = Ending.of(Ending.Kind.CANCELLED);
            return Step.go(state, new ReturnMoney(moment.fresh(), begun.payment(), ending));
        }
        if (answered.answer() instanceof Answer.CardRead read) {
            return Step.go(state, EndVisit.releasing(moment.fresh(), read.facts()));
        }
        if (answered.answer() instanceof Answer.CardChecked checked) {
            return Step.go(
                    state, EndVisit.releasing(moment.fresh(), checked.report().facts()));
        }
        return Step.go(state);
    }

    /** Card pulled, cancelled, nobody there, a device gone, a procedure failed: where the state may be interrupted. */
    static Optional<Step> of(SessionState state, Event event, Moment moment) {
        if (!state.interruptible()) {
            return Optional.empty();
        }
        if (event instanceof Event.CardRemoved && state.cardIn()) {
            return Optional.of(told(state, state.whenCardRemoved(), moment));
        }
        if (event instanceof Event.CancelPressed) {
            return Optional.of(end(state, Ending.of(Ending.Kind.CANCELLED), moment));
        }
        if (event instanceof Event.IdleTimeout) {
            return Optional.of(end(state, state.whenTimedOut(), moment));
        }
        if (event instanceof Event.DeviceFailed failed) {
            return Optional.of(end(state, state.whenFailed(failed.code()), moment));
        }
        return event instanceof Answered answered ? ofAnswer(state, answered.answer(), moment) : Optional.empty();
    }

    private static Optional<Step> ofAnswer(SessionState state, Answer answer, Moment moment) {
        if (answer instanceof Answer.Failed failed) {
            // The event that the card has gone may still be on its way; the failure already says so.
            return failed.code() == FailureCode.CARD_REMOVED
                    ? Optional.of(told(state, state.whenCardRemoved(), moment))
                    : Optional.of(end(state, state.whenFailed(failed.code()), moment));
        }
        if (answer instanceof Answer.Refused refused) {
            return state.beforeEnding(refused.ending(), state.cardIn(), moment)
                    .or(() -> state.resident().map(who -> Step.to(AnythingElse.after(who, refused.ending(), moment))))
                    .or(() -> Optional.of(end(state, refused.ending(), moment)));
        }
        return Optional.empty();
    }

    /** Nothing new begins where nothing can be remembered: a step that the journal can't take is taken only if it ends something. */
    static Step withoutJournal(SessionState before, Event event, Step step, Moment moment) {
        boolean begins = (before.interruptible() || before instanceof Welcome) && !isOver(step.state());
        if (!begins) {
            return step;
        }
        SessionState holder = event instanceof Answered ? step.state() : before;
        return end(holder, Ending.of(FailureCode.JOURNAL_FAILED), moment);
    }

    private static boolean isOver(SessionState state) {
        return !state.interruptible() && state.awaited().isEmpty();
    }

    /** The visit ends; a card that is still in has to be taken. */
    static Step end(SessionState state, Ending ending, Moment moment) {
        SessionState next = state.cardIn() ? new TakeCard(ending) : new Told(ending);
        return state.beforeEnding(ending, state.cardIn(), moment)
                .orElseGet(() -> Step.to(next, goodbye(state, moment)));
    }

    /** The visit ends with the card gone already. */
    static Step told(SessionState state, Ending ending, Moment moment) {
        return state.beforeEnding(ending, false, moment)
                .orElseGet(() -> Step.to(new Told(ending), goodbye(state, moment)));
    }

    /** The card can't do the task: it has to be taken, and nothing was typed. */
    static Step refuse(CardFacts card, Ending ending, Moment moment) {
        return Step.to(new TakeCard(ending), EndVisit.releasing(moment.fresh(), card));
    }

    /** Whatever the state still holds of the centre, the printer and the card is given back. */
    private static Effect[] goodbye(SessionState state, Moment moment) {
        return EndVisit.of(moment.fresh(), state.card(), state.resident(), state.issued())
                .<Effect[]>map(effect -> new Effect[] {effect})
                .orElseGet(() -> new Effect[0]);
    }

    private static boolean isAwaited(SessionState state, jp.madoguchi.session.ProcedureId id) {
        return state.awaited().equals(Optional.of(id));
    }
}
