package jp.madoguchi.pos.core;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import jpos.JposConst;
import jpos.JposException;
import org.jspecify.annotations.Nullable;

/**
 * Output in the two ways of UnifiedPOS: the caller waits for it, or it is queued, numbered and told of by events.
 *
 * <p>A queued output that fails stops the queue until the ErrorEvent has been answered: ER_RETRY repeats it, ER_CLEAR
 * drops everything outstanding. The queue has a thread only while something is outstanding; disabling clears it.
 */
public final class OutputQueue {
    /** An output that fails at once, and whose error nobody hears, must not become a busy loop. */
    private static final int PAUSE_BEFORE_RETRY_MILLIS = 100;

    /** One output, as the device makes it. */
    public interface Output {
        void perform() throws JposException;
    }

    private record Request(int id, Output output) {}

    private final Deque<Request> outstanding = new ArrayDeque<>();
    private final AtomicInteger lastId = new AtomicInteger();
    private final Standing standing;
    private final EventPump pump;
    private final Faults faults;
    private final Consumer<JposException> errorShown;
    private final Runnable whenIdle;
    private boolean performing;
    private volatile int run;

    /**
     * @param errorShown sets the properties that tell of an error, just before its event is delivered
     * @param whenIdle hears when nothing is outstanding any more, after the events that say so
     */
    public OutputQueue(
            Standing standing, EventPump pump, Faults faults, Consumer<JposException> errorShown, Runnable whenIdle) {
        this.standing = standing;
        this.pump = pump;
        this.faults = faults;
        this.errorShown = errorShown;
        this.whenIdle = whenIdle;
        standing.whenMoved((from, to) -> {
            if (from == Stage.ENABLED) {
                clear();
            }
        });
    }

    /** The number of the queued output that was asked for last. */
    @Needs(Stage.OPEN)
    public int getOutputID() {
        return lastId.get();
    }

    /** Outputs while the caller waits; E_BUSY while other output is on its way. No event is fired. */
    public void perform(Output output) throws JposException {
        synchronized (this) {
            requireNothingOutstanding();
            performing = true;
            standing.output(Activity.BUSY);
        }
        try {
            output.perform();
        } finally {
            synchronized (this) {
                performing = false;
                standing.output(Activity.IDLE);
            }
            whenIdle.run();
        }
    }

    /** Queues an output; an OutputCompleteEvent or an ErrorEvent tells its end. */
    public synchronized void submit(Output output) throws JposException {
        requireNotPerforming();
        outstanding.add(new Request(lastId.updateAndGet(id -> id == Integer.MAX_VALUE ? 1 : id + 1), output));
        if (outstanding.size() == 1) {
            standing.output(Activity.BUSY);
            int mine = ++run;
            Thread thread = new Thread(() -> performAll(mine), "pos-output-" + faults.device());
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Refuses a call that must not overtake output. */
    public synchronized void requireNothingOutstanding() throws JposException {
        requireNotPerforming();
        Request first = outstanding.peek();
        if (first != null) {
            throw faults.of(
                    JposConst.JPOS_E_BUSY,
                    "output " + first.id() + " is outstanding",
                    "wait for its event, or drop it with clearOutput");
        }
    }

    /** Drops what is outstanding, the error state and the ErrorEvents not yet delivered. */
    public synchronized void clear() {
        run++;
        outstanding.clear();
        pump.discardOutputErrors();
        standing.output(performing ? Activity.BUSY : Activity.IDLE);
        standing.changed();
    }

    private void requireNotPerforming() throws JposException {
        if (performing) {
            throw faults.of(JposConst.JPOS_E_BUSY, "another call is printing", "let one thread drive the device");
        }
    }

    private void performAll(int mine) {
        for (Request next = findNext(mine); next != null; next = findNext(mine)) {
            try {
                next.output().perform();
                complete(next, mine);
            } catch (JposException failed) {
                fail(failed, mine);
            } catch (Throwable bug) {
                // Also an error: it must not end the thread on which whatever is outstanding waits.
                fail(faults.bug(bug), mine);
            }
        }
    }

    /** Nothing when the queue was cleared or has run empty: whoever submits then starts a thread of its own. */
    private synchronized @Nullable Request findNext(int mine) {
        return run == mine ? outstanding.peek() : null;
    }

    private void complete(Request request, int mine) {
        boolean idle;
        synchronized (this) {
            if (run != mine) {
                return;
            }
            outstanding.remove();
            idle = outstanding.isEmpty();
            if (idle) {
                run++;
                standing.output(Activity.IDLE);
            }
            pump.outputComplete(request.id());
        }
        if (idle) {
            whenIdle.run();
        }
    }

    private void fail(JposException fault, int mine) {
        // An output that was interrupted must not end the wait for the answer.
        Thread.interrupted();
        AtomicInteger response = new AtomicInteger();
        synchronized (this) {
            if (run != mine) {
                return;
            }
            standing.output(Activity.ERROR);
            pump.outputError(fault, () -> errorShown.accept(fault), answer -> {
                response.set(answer);
                standing.changed();
            });
        }
        try {
            standing.await(JposConst.JPOS_FOREVER, Stage.ENABLED, () -> response.get() != 0 || run != mine);
            answered(response.get(), mine);
        } catch (JposException disabled) {
            clear();
        }
    }

    private void answered(int response, int mine) throws JposException {
        synchronized (this) {
            if (run != mine) {
                return;
            }
            if (response == JposConst.JPOS_ER_CLEAR) {
                clear();
                return;
            }
            standing.output(Activity.BUSY);
        }
        standing.await(PAUSE_BEFORE_RETRY_MILLIS, Stage.ENABLED, () -> run != mine);
    }
}
