package jp.madoguchi.session.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import jp.madoguchi.card.Secret;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.procedure.Devices;
import jp.madoguchi.session.procedure.Effect;
import jp.madoguchi.session.procedure.Journal;
import jp.madoguchi.session.screen.View;

/** Runs the conversation: one event at a time on {@code session}, procedures on {@code procedures}. */
public final class SessionLoop {
    private static final System.Logger LOG = System.getLogger(SessionLoop.class.getName());

    private final Executor session;
    private final Executor procedures;
    private final Devices devices;
    private final Supplier<Availability> availability;
    private final View view;
    private final IdleClock idle;
    private final Caller caller;
    private final StateStory story;
    private volatile SessionState state;
    private Presentation presentation = Presentation.usual();
    private boolean cardPresent;
    private long started;

    /**
     * Sets the conversation up at its start.
     *
     * @param session runs one task at a time, in order
     * @param procedures may run several at once; a procedure can take as long as a printer does
     * @param timer for idle limits
     */
    public SessionLoop(
            Executor session,
            Executor procedures,
            Devices devices,
            Supplier<Availability> availability,
            View view,
            IdleClock.Timer timer) {
        this.session = session;
        this.procedures = procedures;
        this.devices = devices;
        this.availability = availability;
        this.view = view;
        this.story = new StateStory(devices.journal());
        Availability now = availability.get();
        this.state = new Welcome(false, now);
        if (!now.reader() || now.centreTrouble().isPresent()) {
            // Changes are told from here on; what is missing from the start would never be.
            story.tell(now);
        }
        this.idle = new IdleClock(timer, view, this::move, state);
        this.caller = new Caller(timer, view);
    }

    /** Whether somebody is being served; safe from any thread. */
    public boolean isServing() {
        return state.offers().isEmpty();
    }

    /** Says what happened; safe from any thread. */
    public void post(Event event) {
        session.execute(() -> {
            try {
                handle(event);
            } catch (RuntimeException e) {
                // A fault of ours must not be silent, nor end the conversation.
                LOG.log(
                        System.Logger.Level.ERROR,
                        "not handled: " + event.getClass().getSimpleName(),
                        e);
            }
        });
    }

    private void handle(Event event) {
        if (event instanceof Event.Touched) {
            idle.touched();
        } else if (event instanceof Event.Heard) {
            idle.touched();
            caller.heard();
        } else if (event instanceof Event.PresentationChanged changed) {
            presentation = changed.presentation();
            idle.touched();
            if (state instanceof Resting) {
                move(new Event.Acknowledged());
            } else {
                show();
            }
        } else {
            move(event);
        }
    }

    private void move(Event event) {
        cardPresent = event instanceof Event.CardInserted || (cardPresent && !(event instanceof Event.CardRemoved));
        SessionState before = state;
        Step step = step(before, event);
        state = step.state();
        wipeWhatNobodyHolds(before, event, step);
        if (state.offers().isPresent() && (before.offers().isEmpty() || event instanceof Event.IdleTimeout)) {
            presentation = Presentation.usual();
        }
        show();
        idle.entered(before, state, event);
        caller.entered(state);
        step.effects().forEach(this::start);
    }

    /** A screen that can't be shown must not keep the state from its procedures and its clock. */
    private void show() {
        try {
            view.show(state.screen(), presentation);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "not shown: " + state.getClass().getSimpleName(), e);
        }
    }

    private Step step(SessionState before, Event event) {
        var moment = new Moment(new ProcedureId(++started), availability.get(), cardPresent);
        Step step = SessionState.next(before, event, moment);
        try {
            story.tell(before, step.state());
            return step;
        } catch (Journal.JournalException e) {
            LOG.log(System.Logger.Level.ERROR, "the journal can't be written", e);
            return Interruption.withoutJournal(before, event, step, moment);
        }
    }

    private void start(Effect effect) {
        procedures.execute(() -> post(new Event.Answered(effect.id(), answer(effect))));
    }

    /** A procedure must answer whatever happens to it: a resident is waiting. */
    private Answer answer(Effect effect) {
        try {
            return effect.perform(devices, progress -> post(new Event.Progressed(effect.id(), progress)));
        } catch (Journal.JournalException e) {
            return broken(effect, FailureCode.JOURNAL_FAILED, e);
        } catch (RuntimeException | Error e) {
            return broken(effect, FailureCode.INTERNAL, e);
        } finally {
            effect.secrets().forEach(Secret::close);
        }
    }

    private static Answer broken(Effect effect, FailureCode code, Throwable cause) {
        LOG.log(
                System.Logger.Level.ERROR,
                "procedure failed: " + effect.getClass().getSimpleName(),
                cause);
        return new Answer.Failed(code);
    }

    private static void wipeWhatNobodyHolds(SessionState before, Event event, Step step) {
        List<Secret> loose = new ArrayList<>(before.secrets());
        if (event instanceof Event.PinEntered entered) {
            loose.add(entered.pin());
        } else if (event instanceof Event.PasswordEntered entered) {
            loose.add(entered.password());
        } else if (event instanceof Event.Answered answered
                && answered.answer() instanceof Answer.SecretVerified verified) {
            loose.add(verified.current());
        }
        loose.removeAll(step.state().secrets());
        step.effects().forEach(effect -> loose.removeAll(effect.secrets()));
        loose.forEach(Secret::close);
    }
}
