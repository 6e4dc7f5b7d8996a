package jp.madoguchi.session.conversation;

import java.util.Optional;
import jp.madoguchi.session.screen.View;

/**
 * Calls a resident back at a steady interval, for as long as the state says that something is left behind; who listens to the
 * screen is called when that time has gone by since the voice ended.
 */
final class Caller {
    private final IdleClock.Timer timer;
    private final View view;
    private Optional<Reminder> reminder = Optional.empty();
    private Runnable cancel = () -> {};

    Caller(IdleClock.Timer timer, View view) {
        this.timer = timer;
        this.view = view;
    }

    /** A state was entered; the same call goes on in its own time, whatever else happens meanwhile. */
    void entered(SessionState now) {
        if (now.reminder().equals(reminder)) {
            return;
        }
        reminder = now.reminder();
        restart();
    }

    void heard() {
        restart();
    }

    private void restart() {
        cancel.run();
        cancel = () -> {};
        reminder.ifPresent(this::arm);
    }

    private void arm(Reminder next) {
        cancel = timer.after(next.every(), () -> {
            arm(next); // first: a view that fails must not end the calls
            view.remind(next.what());
        });
    }
}
