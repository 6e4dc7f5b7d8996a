package jp.madoguchi.pos.core;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Who holds a physical device; those who wait get it in the order they came. */
final class DeviceClaim {
    private final Deque<Object> waiting = new ArrayDeque<>();
    private @Nullable Object holder;

    /**
     * Waits for the device; the holder gets it again at once.
     *
     * @return false when time was up or the owner gave up waiting
     */
    synchronized boolean acquire(Object owner, int timeoutMillis, BooleanSupplier abandoned)
            throws InterruptedException {
        Deadline deadline = Deadline.in(timeoutMillis);
        Object ticket = new Object();
        waiting.add(ticket);
        try {
            while (holder != owner && !(holder == null && waiting.peek() == ticket)) {
                if (abandoned.getAsBoolean() || deadline.isOver()) {
                    return false;
                }
                deadline.waitOn(this);
            }
            holder = owner;
            return true;
        } finally {
            waiting.remove(ticket);
            notifyAll();
        }
    }

    synchronized void release(Object owner) {
        if (holder == owner) {
            holder = null;
            notifyAll();
        }
    }

    synchronized boolean isHeldBy(Object owner) {
        return holder == owner;
    }

    synchronized boolean isHeld() {
        return holder != null;
    }

    /** Lets those who wait look whether they still want to. */
    synchronized void wake() {
        notifyAll();
    }
}
