package jp.madoguchi.pos.core;

import java.util.function.BooleanSupplier;
import jpos.JposConst;
import org.jspecify.annotations.Nullable;

/** Who holds a physical device; those who wait get it in the order they came. */
final class DeviceClaim {
    /** No system tells when another program lets go of a file. */
    private static final int LOOK_AT_OTHER_PROGRAMS_MILLIS = 20;

    private final ClaimRegistry registry;
    private final String name;
    private final ProcessLock lock;
    private volatile @Nullable Object holder;

    DeviceClaim(ClaimRegistry registry, String name, ProcessLock lock) {
        this.registry = registry;
        this.name = name;
        this.lock = lock;
    }

    /**
     * Waits for the device; the holder gets it again at once.
     *
     * @return false when time was up or the owner gave up waiting
     */
    boolean acquire(Object owner, int timeoutMillis, BooleanSupplier abandoned) throws InterruptedException {
        Deadline deadline = Deadline.in(timeoutMillis);
        synchronized (registry) {
            ClaimRegistry.Ticket ticket = registry.queue(name);
            try {
                while (holder != owner && !(registry.isTurnOf(ticket) && lock.isTaken())) {
                    if (abandoned.getAsBoolean() || deadline.isOver()) {
                        return false;
                    }
                    deadline.sooner(registry.isTurnOf(ticket) ? LOOK_AT_OTHER_PROGRAMS_MILLIS : JposConst.JPOS_FOREVER)
                            .waitOn(registry);
                }
                holder = owner;
                return true;
            } finally {
                registry.leave(ticket);
            }
        }
    }

    void release(Object owner) {
        synchronized (registry) {
            if (holder == owner) {
                holder = null;
                lock.release();
                registry.notifyAll();
            }
        }
    }

    boolean isHeldBy(Object owner) {
        return holder == owner;
    }

    boolean hasHolder() {
        return holder != null;
    }

    /** Whether the device is held, be it by another of its names. */
    boolean isHeld() {
        return registry.isHeld(name);
    }

    String name() {
        return name;
    }

    /** Lets those who wait look whether they still want to. */
    void wake() {
        synchronized (registry) {
            registry.notifyAll();
        }
    }
}
