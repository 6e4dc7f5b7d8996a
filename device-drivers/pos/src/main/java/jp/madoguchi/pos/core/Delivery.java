package jp.madoguchi.pos.core;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jpos.services.EventCallbacks;

/** An event that has left the queue and is at the listeners until it is over. */
final class Delivery {
    /**
     * How long a call waits for the listeners. Bounded, because a listener may itself wait for a lock that the caller holds,
     * or for a caller who waits for it: then the call returns with the event still at the listeners, and that is logged.
     */
    static final int PATIENCE_MILLIS = 1000;

    private static final Logger LOG = System.getLogger(Delivery.class.getName());

    private final CountDownLatch over = new CountDownLatch(1);
    private final PostedEvent event;
    private final String device;
    private final Thread by;

    /** Of the thread that calls. */
    Delivery(PostedEvent event, String device) {
        this.event = event;
        this.device = device;
        by = Thread.currentThread();
    }

    PostedEvent.Kind kind() {
        return event.kind();
    }

    /** Fires the event; whatever a listener throws or leaves behind ends here, so that the next event finds a thread. */
    void to(EventCallbacks callbacks) {
        try {
            contain(event.justBefore(), "the service of " + device + " could not set the properties of an event");
            contain(() -> event.firing().accept(callbacks), "a listener of " + device + " failed");
        } finally {
            over.countDown();
        }
    }

    /** Waits until the listeners are done; at once when one of them asks, who would wait for himself. */
    void awaitEnd() {
        if (Thread.currentThread() == by) {
            return;
        }
        try {
            if (!over.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                LOG.log(
                        Level.WARNING,
                        "a listener of {0} has been at work for {1} ms; who asked for silence goes on meanwhile",
                        device,
                        PATIENCE_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void contain(Runnable step, String failure) {
        try {
            step.run();
        } catch (Throwable thrown) {
            // Also errors, and checked exceptions thrown past the compiler: one left out would end all events of the
            // control.
            LOG.log(Level.ERROR, failure, thrown);
        } finally {
            // A flag that a listener left would be taken for that of the next one.
            Thread.interrupted();
        }
    }
}
