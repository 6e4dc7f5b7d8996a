package jp.madoguchi.session.conversation;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.screen.View;

/** Counts how long nobody has touched the screen, offers more time well before the end, then says that time is up. */
public final class IdleClock {
    /** How long before the end more time is offered (WCAG 2.2.1 asks for at least 20 seconds). */
    static final Duration WARNING = Duration.ofSeconds(20);

    private final Timer timer;
    private final View view;
    private final Consumer<Event> conversation;
    private Optional<Duration> limit;
    private boolean offersMore;
    private Runnable cancel = () -> {};
    private boolean warned;

    /** {@code conversation} hears at once that time is up: behind a touch that came first, it would hit the next screen. */
    IdleClock(Timer timer, View view, Consumer<Event> conversation, SessionState start) {
        this.limit = start.idleLimit();
        this.timer = timer;
        this.view = view;
        this.conversation = conversation;
        restart();
    }

    /** Calls back later, on the thread of the conversation. */
    public interface Timer {
        /** The returned action takes the call back. */
        Runnable after(Duration delay, Runnable action);
    }

    /** A state was entered, perhaps the same again: what a resident did starts the count anew, what a device did doesn't. */
    void entered(SessionState before, SessionState now, Event event) {
        boolean byDevice = event instanceof Event.AvailabilityChanged
                || (event instanceof Event.Progressed progressed
                        && !(progressed.progress() instanceof Progress.MoneyTaken))
                || event instanceof Event.Answered;
        if (byDevice && before.getClass() == now.getClass()) {
            return;
        }
        limit = now.idleLimit();
        offersMore = now.offersMoreTime();
        restart();
    }

    void touched() {
        restart();
    }

    private void restart() {
        cancel.run();
        cancel = () -> {};
        if (warned) {
            warned = false;
            view.countDown(Optional.empty());
        }
        limit.ifPresent(this::arm);
    }

    private void arm(Duration patience) {
        cancel = offersMore && patience.compareTo(WARNING) > 0
                ? timer.after(patience.minus(WARNING), this::warn)
                : timer.after(patience, this::timeIsUp);
    }

    private void warn() {
        warned = true;
        view.countDown(Optional.of(WARNING));
        cancel = timer.after(WARNING, this::timeIsUp);
    }

    private void timeIsUp() {
        conversation.accept(new Event.IdleTimeout());
    }
}
