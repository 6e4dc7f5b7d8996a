package jp.madoguchi.pos.core;

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
 *
 * <p>A call after which no event may come (FreezeEvents on, DataEventEnabled off, input cleared, the control closed) also
 * waits for the event that is at the listeners already: with no lock of the service held, not when a listener itself makes
 * the call, and for a second at most ({@link Delivery#PATIENCE_MILLIS} tells why).
 */
public final class EventPump {
    private final Deque<PostedEvent> queue = new ArrayDeque<>();
    private final String device;
    private @Nullable List<PostedEvent> whileEnabling;
    private @Nullable Thread deliverer;
    private @Nullable Delivery current;
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
     * wait for DataEventEnabled. While one that announces waits itself there is no second. Whichever is answered with ER_CLEAR discards what waits.
     */
    public synchronized void inputError(JposException fault, Runnable justBefore) {
        IntConsumer response = answer -> {
            if (answer == JposConst.JPOS_ER_CLEAR) {
                discardInput();
            }
        };
        if (dataCount > 0 && !isAnnounced()) {
            postAheadOfInput(PostedEvent.inputErrorAhead(fault, justBefore, response));
        }
        post(PostedEvent.inputError(fault, justBefore, response));
    }

    /** Forgets the DataEvents and input ErrorEvents that have not been delivered; none comes after it. */
    public void discardInput() {
        discard(event -> event.kind().isInput());
        awaitListeners(PostedEvent.Kind::isInput);
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
    public void setDataEventEnabled(boolean enabled) {
        synchronized (this) {
            dataEventEnabled = enabled;
            notifyAll();
        }
        if (!enabled) {
            awaitListeners(PostedEvent.Kind::isInput);
        }
    }

    @Needs(Stage.OPEN)
    public boolean getFreezeEvents() {
        return frozen;
    }

    @Needs(Stage.OPEN)
    public void setFreezeEvents(boolean freeze) {
        synchronized (this) {
            frozen = freeze;
            notifyAll();
        }
        if (freeze) {
            awaitListeners(kind -> true);
        }
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

    /** Ends delivery, but for an event that is at the listeners already: {@link #awaitListeners()}. */
    synchronized void stop() {
        deliverer = null;
        queue.clear();
        count();
        frozen = false;
        dataEventEnabled = false;
        notifyAll();
    }

    /** Waits for an event that is at the listeners, as said above; call it with no lock held. */
    void awaitListeners() {
        awaitListeners(kind -> true);
    }

    private void awaitListeners(Predicate<PostedEvent.Kind> concerned) {
        Delivery running = current();
        if (running != null && concerned.test(running.kind())) {
            running.awaitEnd();
        }
    }

    private synchronized @Nullable Delivery current() {
        return current;
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

    private boolean isAnnounced() {
        return queue.stream().anyMatch(event -> event.kind() == PostedEvent.Kind.INPUT_ERROR_AHEAD);
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
        for (Delivery next = take(); next != null; next = take()) {
            next.to(callbacks);
            forget(next);
        }
    }

    /** The next event for the thread that asks; null when the control was closed, even if it is open again. */
    private synchronized @Nullable Delivery take() {
        while (deliverer == Thread.currentThread()) {
            PostedEvent next = frozen ? null : removeDeliverable();
            if (next != null) {
                current = new Delivery(next, device);
                return current;
            }
            try {
                wait();
            } catch (InterruptedException byAListener) {
                // One that kept hold of this thread: nobody else interrupts it, and closing the control says so
                // otherwise.
            }
        }
        return null;
    }

    /** Lets go of what was delivered, which may hold data. */
    private synchronized void forget(Delivery delivered) {
        if (current == delivered) {
            current = null;
        }
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
}
