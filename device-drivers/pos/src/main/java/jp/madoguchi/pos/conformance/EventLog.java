package jp.madoguchi.pos.conformance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import jpos.events.DataEvent;
import jpos.events.DataListener;
import jpos.events.ErrorEvent;
import jpos.events.ErrorListener;
import jpos.events.OutputCompleteEvent;
import jpos.events.OutputCompleteListener;
import jpos.events.StatusUpdateEvent;
import jpos.events.StatusUpdateListener;
import org.jspecify.annotations.Nullable;

/** Listens to everything that a control fires. */
final class EventLog implements StatusUpdateListener, DataListener, ErrorListener, OutputCompleteListener {
    /** How long nothing must happen until it counts as nothing; also the gap that ends a series of events. */
    private static final int QUIET_MILLIS = 150;

    /** How long events may go on; a device that never stops telling is not waited for. */
    private static final Duration TALKATIVE = Duration.ofSeconds(2);

    private final LinkedBlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
    private final Duration patience;
    private volatile Consumer<Seen> reaction = event -> {};
    private volatile int errorResponse;

    /** @param patience how long an event that must come may take */
    EventLog(Duration patience) {
        this.patience = patience;
    }

    /** What the listener does, on the thread that fires, just before the event is noted. */
    void reactWith(Consumer<Seen> next) {
        reaction = next;
    }

    /** How ErrorEvents are answered from now on. */
    void answerErrorsWith(int response) {
        errorResponse = response;
    }

    /** The next event, whatever it is. */
    Seen next(String expected) throws InterruptedException {
        return nextThat(expected, event -> true);
    }

    /** The next event of a kind; others before it are passed over. */
    Seen nextThat(String expected, Predicate<Seen> wanted) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        List<Seen> others = new ArrayList<>();
        while (true) {
            Seen event = seen.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (event == null) {
                throw RowEnd.violated("no event that says " + expected + (others.isEmpty() ? "" : ", only " + others));
            }
            if (wanted.test(event)) {
                return event;
            }
            others.add(event);
        }
    }

    /** All events until it has been quiet for a moment. */
    List<Seen> untilQuiet() throws InterruptedException {
        long end = System.nanoTime() + TALKATIVE.toNanos();
        List<Seen> all = new ArrayList<>();
        for (Seen event = poll(); event != null && System.nanoTime() - end < 0; event = poll()) {
            all.add(event);
        }
        return all;
    }

    private @Nullable Seen poll() throws InterruptedException {
        return seen.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void statusUpdateOccurred(StatusUpdateEvent event) {
        note(Seen.status(event.getStatus()));
    }

    @Override
    public void dataOccurred(DataEvent event) {
        note(new Seen(Seen.Kind.DATA, event.getStatus(), 0));
    }

    @Override
    public void outputCompleteOccurred(OutputCompleteEvent event) {
        note(new Seen(Seen.Kind.OUTPUT_COMPLETE, event.getOutputID(), 0));
    }

    @Override
    public void errorOccurred(ErrorEvent event) {
        if (errorResponse != 0) {
            event.setErrorResponse(errorResponse);
        }
        note(new Seen(Seen.Kind.ERROR, event.getErrorCodeExtended(), event.getErrorLocus()));
    }

    /** The reaction comes first, so that what it found out is there when the event is. */
    private void note(Seen event) {
        try {
            reaction.accept(event);
        } finally {
            seen.add(event);
        }
    }
}
