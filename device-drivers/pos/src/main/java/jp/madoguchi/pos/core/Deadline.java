package jp.madoguchi.pos.core;

import java.util.concurrent.TimeUnit;
import jpos.JposConst;

/** When a wait ends; made of a time-out of UnifiedPOS and kept to the millisecond. */
record Deadline(boolean never, long atNanos) {

    static Deadline in(int millis) {
        return new Deadline(
                millis == JposConst.JPOS_FOREVER, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis));
    }

    boolean isOver() {
        return !never && atNanos - System.nanoTime() <= 0;
    }

    /** The earlier of this one and one in so many milliseconds. */
    Deadline sooner(int millis) {
        Deadline other = Deadline.in(millis);
        return never || (!other.never && other.atNanos - atNanos < 0) ? other : this;
    }

    /** Waits on the monitor, which the caller holds, until somebody notifies or the time is up. */
    @SuppressWarnings("WaitNotInLoop") // the callers loop: they know what they wait for
    void waitOn(Object monitor) throws InterruptedException {
        if (never) {
            monitor.wait();
        } else {
            TimeUnit.NANOSECONDS.timedWait(monitor, Math.max(1, atNanos - System.nanoTime()));
        }
    }
}
