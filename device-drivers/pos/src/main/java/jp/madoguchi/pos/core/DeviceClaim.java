package jp.madoguchi.pos.core;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import jpos.JposConst;
import org.jspecify.annotations.Nullable;

/** Who holds a physical device; those who wait get it in the order they came. */
final class DeviceClaim {
    /** No system tells when another program lets go of a file. */
    private static final int LOOK_AT_OTHER_PROGRAMS_MILLIS = 20;

    private final Deque<Object> waiting = new ArrayDeque<>();
    private final ProcessLock lock;
    private volatile @Nullable Object holder;

    DeviceClaim(ProcessLock lock) {
        this.lock = lock;
    }

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
            while (holder != owner && !(isMyTurn(ticket) && lock.isTaken())) {
                if (abandoned.getAsBoolean() || deadline.isOver()) {
                    return false;
                }
                deadline.sooner(isMyTurn(ticket) ? LOOK_AT_OTHER_PROGRAMS_MILLIS : JposConst.JPOS_FOREVER)
                        .waitOn(this);
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
            lock.release();
            notifyAll();
        }
    }

    boolean isHeldBy(Object owner) {
        return holder == owner;
    }

    boolean isHeld() {
        return holder != null;
    }

    /** Lets those who wait look whether they still want to. */
    synchronized void wake() {
        notifyAll();
    }

    private boolean isMyTurn(Object ticket) {
        return holder == null && waiting.peek() == ticket;
    }
}
