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
import jp.madoguchi.session.screen.View;

/** Runs the conversation: one event at a time on {@code session}, procedures on {@code procedures}. */
public final class SessionLoop {
    private final Executor session;
    private final Executor procedures;
    private final Devices devices;
    private final Supplier<Availability> availability;
    private final View view;
    private final IdleClock idle;
    private final StateStory story;
    private SessionState state;
    private Presentation presentation = Presentation.usual();
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
        this.idle = new IdleClock(timer, view, this::post);
        this.story = new StateStory(devices.journal());
        this.state = new Welcome(false, availability.get());
    }

    /** Says what happened; safe from any thread. */
    public void post(Event event) {
        session.execute(() -> handle(event));
    }

    private void handle(Event event) {
        if (event instanceof Event.Touched) {
            idle.touched();
        } else if (event instanceof Event.PresentationChanged changed) {
            presentation = changed.presentation();
            idle.touched();
            view.show(state.screen(), presentation);
        } else {
            move(event);
        }
    }

    private void move(Event event) {
        SessionState before = state;
        Step step = SessionState.next(before, event, new Moment(new ProcedureId(++started), availability.get()));
        state = step.state();
        wipeWhatNobodyHolds(before, event, step);
        story.tell(before, event, state);
        if (state instanceof Welcome && (!(before instanceof Welcome) || event instanceof Event.IdleTimeout)) {
            presentation = Presentation.usual();
        }
        view.show(state.screen(), presentation);
        idle.entered(before, state, event);
        step.effects().forEach(this::start);
    }

    private void start(Effect effect) {
        procedures.execute(() -> post(new Event.Answered(effect.id(), answer(effect))));
    }

    /** A procedure must answer whatever happens to it: a resident is waiting. */
    private Answer answer(Effect effect) {
        try {
            return effect.perform(devices, progress -> post(new Event.Progressed(effect.id(), progress)));
        } catch (RuntimeException e) {
            System.Logger log = System.getLogger(SessionLoop.class.getName());
            log.log(
                    System.Logger.Level.ERROR,
                    "procedure failed: " + effect.getClass().getSimpleName(),
                    e);
            return new Answer.Failed(FailureCode.INTERNAL);
        } finally {
            effect.secrets().forEach(Secret::close);
        }
    }

    private static void wipeWhatNobodyHolds(SessionState before, Event event, Step step) {
        List<Secret> loose = new ArrayList<>(before.secrets());
        if (event instanceof Event.PinEntered entered) {
            loose.add(entered.pin());
        } else if (event instanceof Event.PasswordEntered entered) {
            loose.add(entered.password());
        }
        loose.removeAll(step.state().secrets());
        step.effects().forEach(effect -> loose.removeAll(effect.secrets()));
        loose.forEach(Secret::close);
    }
}
