package jp.madoguchi.pos.core;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Consumer;
import jpos.events.DataEvent;
import jpos.events.OutputCompleteEvent;
import jpos.events.StatusUpdateEvent;
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

    private record Posted(boolean isData, Consumer<EventCallbacks> firing) {}

    private final Deque<Posted> queue = new ArrayDeque<>();
    private final String device;
    private boolean running;
    private boolean frozen;
    private boolean held;
    private boolean dataEventEnabled;

    public EventPump(String device) {
        this.device = device;
    }

    /** Queues a StatusUpdateEvent. */
    public void status(int status) {
        post(new Posted(false, to -> to.fireStatusUpdateEvent(new StatusUpdateEvent(to.getEventSource(), status))));
    }

    /** Queues a DataEvent, which waits for DataEventEnabled. */
    public void data(int status) {
        post(new Posted(true, to -> to.fireDataEvent(new DataEvent(to.getEventSource(), status))));
    }

    /** Queues an OutputCompleteEvent. */
    public void outputComplete(int outputId) {
        post(new Posted(
                false, to -> to.fireOutputCompleteEvent(new OutputCompleteEvent(to.getEventSource(), outputId))));
    }

    /** Forgets the DataEvents that have not been delivered. */
    public synchronized void discardData() {
        queue.removeIf(Posted::isData);
    }

    @Needs(Stage.OPEN)
    public synchronized int getDataCount() {
        return (int) queue.stream().filter(Posted::isData).count();
    }

    @Needs(Stage.OPEN)
    public synchronized boolean getDataEventEnabled() {
        return dataEventEnabled;
    }

    @Needs(Stage.OPEN)
    public synchronized void setDataEventEnabled(boolean enabled) {
        dataEventEnabled = enabled;
        notifyAll();
    }

    @Needs(Stage.OPEN)
    public synchronized boolean getFreezeEvents() {
        return frozen;
    }

    @Needs(Stage.OPEN)
    public synchronized void setFreezeEvents(boolean freeze) {
        frozen = freeze;
        notifyAll();
    }

    /** Holds events back while the device is being enabled, so that none is seen before the call returns. */
    synchronized void hold(boolean hold) {
        held = hold;
        notifyAll();
    }

    synchronized void start(EventCallbacks callbacks) {
        running = true;
        Thread thread = new Thread(() -> deliverAll(callbacks), "pos-events-" + device);
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends delivery without waiting: a listener that runs right now may itself be closing the control. */
    synchronized void stop() {
        running = false;
        queue.clear();
        notifyAll();
    }

    private synchronized void post(Posted event) {
        if (running) {
            queue.add(event);
            notifyAll();
        }
    }

    private void deliverAll(EventCallbacks callbacks) {
        try {
            for (Posted next = take(); next != null; next = take()) {
                deliver(next, callbacks);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Posted take() throws InterruptedException {
        while (running) {
            Posted next = frozen || held ? null : removeDeliverable();
            if (next != null) {
                return next;
            }
            wait();
        }
        return null;
    }

    private @Nullable Posted removeDeliverable() {
        for (Iterator<Posted> each = queue.iterator(); each.hasNext(); ) {
            Posted event = each.next();
            if (!event.isData() || dataEventEnabled) {
                each.remove();
                // UnifiedPOS: one DataEvent per enabling, switched off just before delivery.
                dataEventEnabled = dataEventEnabled && !event.isData();
                return event;
            }
        }
        return null;
    }

    private void deliver(Posted event, EventCallbacks callbacks) {
        try {
            event.firing().accept(callbacks);
        } catch (RuntimeException | Error fault) {
            // Whatever a listener throws ends here: the listeners after it in the queue still want their events.
            LOG.log(Level.ERROR, "a listener of " + device + " failed", fault);
        }
    }
}
