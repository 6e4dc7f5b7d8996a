package jp.madoguchi.pos.core;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import jpos.JposConst;
import jpos.JposException;
import jpos.services.EventCallbacks;
import org.jspecify.annotations.Nullable;

/**
 * Delivers the events of one control in order, on a thread of its own, with no lock held.
 *
 * <p>The controls call listeners on the thread that fires; so a listener that blocks or throws must harm
 * nothing but itself.
 */
public final class EventPump {
    private static final Logger LOG = System.getLogger(EventPump.class.getName());

    private final Deque<PostedEvent> queue = new ArrayDeque<>();
    private final String device;
    private @Nullable List<PostedEvent> whileEnabling;
    private @Nullable Thread deliverer;
    private volatile boolean frozen;
    private volatile boolean dataEventEnabled;
    private volatile int dataCount;

    public EventPump(String device) {
        this.device = device;
    }

    /** Queues a StatusUpdateEvent. */
    public void status(int status) {
        post(PostedEvent.status(status));
    }

    /** Queues a DataEvent, which waits for DataEventEnabled; the action sets the properties that hold the data. */
    public void data(int status, Runnable justBefore) {
        post(PostedEvent.data(status, justBefore));
    }

    /**
     * Queues the ErrorEvents of a failed input: one ahead of the data that still waits, if any, and one behind it. Both
     * wait for DataEventEnabled. Whichever is answered with ER_CLEAR discards what waits.
     */
    public synchronized void inputError(JposException fault, Runnable justBefore) {
        IntConsumer response = answer -> {
            if (answer == JposConst.JPOS_ER_CLEAR) {
                discardInput();
            }
        };
        if (dataCount > 0) {
            postAheadOfInput(PostedEvent.inputErrorAhead(fault, justBefore, response));
        }
        post(PostedEvent.inputError(fault, justBefore, response));
    }

    /** Forgets the DataEvents and input ErrorEvents that have not been delivered. */
    public void discardInput() {
        discard(event -> event.kind().isInput());
    }

    @Needs(Stage.OPEN)
    public int getDataCount() {
        return dataCount;
    }

    @Needs(Stage.OPEN)
    public boolean getDataEventEnabled() {
        return dataEventEnabled;
    }

    @Needs(Stage.OPEN)
    public synchronized void setDataEventEnabled(boolean enabled) {
        dataEventEnabled = enabled;
        notifyAll();
    }

    @Needs(Stage.OPEN)
    public boolean getFreezeEvents() {
        return frozen;
    }

    @Needs(Stage.OPEN)
    public synchronized void setFreezeEvents(boolean freeze) {
        frozen = freeze;
        notifyAll();
    }

    void outputComplete(int outputId) {
        post(PostedEvent.outputComplete(outputId));
    }

    void outputError(JposException fault, Runnable justBefore, IntConsumer response) {
        post(PostedEvent.outputError(fault, justBefore, response));
    }

    /** Forgets the output ErrorEvents that have not been delivered. */
    void discardOutputErrors() {
        discard(event -> event.kind() == PostedEvent.Kind.OUTPUT_ERROR);
    }

    /** Holds back what is posted while the device is being enabled, so that nobody hears of it before it is. */
    synchronized void enabling() {
        whileEnabling = new ArrayList<>();
    }

    /** Lets go what was held back, or forgets it when the device could not be enabled. */
    synchronized void enablingEnded(boolean enabled) {
        List<PostedEvent> held = whileEnabling;
        whileEnabling = null;
        if (enabled && held != null) {
            held.forEach(this::post);
        }
    }

    synchronized void start(EventCallbacks callbacks) {
        Thread thread = new Thread(() -> deliverAll(callbacks), "pos-events-" + device);
        thread.setDaemon(true);
        deliverer = thread;
        thread.start();
    }

    /** Ends delivery without waiting: a listener that runs right now may itself be closing the control. */
    synchronized void stop() {
        deliverer = null;
        queue.clear();
        count();
        frozen = false;
        dataEventEnabled = false;
        notifyAll();
    }

    private synchronized void post(PostedEvent event) {
        if (whileEnabling != null) {
            whileEnabling.add(event);
        } else if (deliverer != null) {
            queue.add(event);
            count();
            notifyAll();
        }
    }

    private synchronized void postAheadOfInput(PostedEvent event) {
        List<PostedEvent> all = new ArrayList<>(queue);
        int first = 0;
        while (!all.get(first).kind().isInput()) {
            first++;
        }
        all.add(first, event);
        queue.clear();
        queue.addAll(all);
        notifyAll();
    }

    private synchronized void discard(Predicate<PostedEvent> unwanted) {
        queue.removeIf(unwanted);
        count();
    }

    private void count() {
        dataCount = (int) queue.stream()
                .filter(event -> event.kind() == PostedEvent.Kind.DATA)
                .count();
    }

    private void deliverAll(EventCallbacks callbacks) {
        try {
            for (PostedEvent next = take(); next != null; next = take()) {
                deliver(next, callbacks);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next event for the thread that asks; null when the control was closed, even if it is open again. */
    private synchronized @Nullable PostedEvent take() throws InterruptedException {
        while (deliverer == Thread.currentThread()) {
            PostedEvent next = frozen ? null : removeDeliverable();
            if (next != null) {
                return next;
            }
            wait();
        }
        return null;
    }

    private @Nullable PostedEvent removeDeliverable() {
        for (Iterator<PostedEvent> each = queue.iterator(); each.hasNext(); ) {
            PostedEvent event = each.next();
            if (!event.kind().isInput() || dataEventEnabled) {
                each.remove();
                count();
                // UnifiedPOS: one DataEvent per enabling, switched off just before delivery; ErrorEvents leave it on.
                dataEventEnabled = dataEventEnabled && event.kind() != PostedEvent.Kind.DATA;
                return event;
            }
        }
        return null;
    }

    private void deliver(PostedEvent event, EventCallbacks callbacks) {
        try {
            event.justBefore().run();
            event.firing().accept(callbacks);
        } catch (RuntimeException | Error fault) {
            // Whatever a listener throws ends here: the listeners after it in the queue still want their events.
            LOG.log(Level.ERROR, "a listener of " + device + " failed", fault);
        }
    }
}
