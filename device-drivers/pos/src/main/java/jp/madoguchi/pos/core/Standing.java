package jp.madoguchi.pos.core;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import jpos.JposConst;
import jpos.JposException;

/** How far the application has come with a device, and the one place where its calls wait. */
public final class Standing {
    /** Hears of each step; must return at once and throw nothing. */
    interface Watcher {
        void moved(Stage from, Stage to);
    }

    private final Object monitor = new Object();
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final Faults faults;
    private final DeviceClaim claim;
    private volatile Stage stage = Stage.CLOSED;
    private volatile boolean busy;
    private volatile Activity output = Activity.IDLE;

    /** A standing of the named device, whose claim is kept in the registry. */
    public Standing(DeviceDescription description, ClaimRegistry claims) {
        faults = new Faults(description.logicalName());
        claim = claims.of(description);
    }

    /** The stage now. */
    public Stage stage() {
        return stage;
    }

    /** What {@code State} reports while the device is open. */
    public Activity activity() {
        Activity now = output;
        return now == Activity.IDLE && busy ? Activity.BUSY : now;
    }

    /** Tells whether the device itself is at work. */
    public void busy(boolean works) {
        busy = works;
    }

    /** Passes when the application has come far enough, else says which step is missing. */
    public void require(Stage needed) throws JposException {
        Stage now = stage;
        if (now.compareTo(needed) >= 0) {
            return;
        }
        throw switch (now) {
            case CLOSED -> faults.of(JposConst.JPOS_E_CLOSED, "the device is closed", "open it");
            case OPEN ->
                claim.isHeld()
                        ? faults.of(
                                JposConst.JPOS_E_CLAIMED, "another has claimed the device", "claim it with a time-out")
                        : faults.of(JposConst.JPOS_E_NOTCLAIMED, "the device is not claimed", "claim it");
            case CLAIMED, ENABLED -> faults.of(JposConst.JPOS_E_DISABLED, "the device is disabled", "enable it");
        };
    }

    /**
     * Waits until something holds; it is looked at after each {@link #changed()}.
     *
     * @param timeoutMillis as in UnifiedPOS, -1 for ever
     * @return false when time was up
     * @throws JposException when the device is disabled, released or closed meanwhile
     */
    public boolean await(int timeoutMillis, Stage needed, BooleanSupplier condition) throws JposException {
        Deadline deadline = Deadline.in(timeoutMillis);
        synchronized (monitor) {
            while (true) {
                require(needed);
                if (condition.getAsBoolean()) {
                    return true;
                }
                if (deadline.isOver()) {
                    return false;
                }
                pause(deadline);
            }
        }
    }

    /** Tells those who wait that something may hold now; callable from any thread. */
    public void changed() {
        synchronized (monitor) {
            monitor.notifyAll();
        }
    }

    DeviceClaim claim() {
        return claim;
    }

    void output(Activity now) {
        output = now;
    }

    void whenMoved(Watcher watcher) {
        watchers.add(watcher);
    }

    void moveTo(Stage next) {
        Stage before = stage;
        stage = next;
        changed();
        claim.wake();
        watchers.forEach(each -> each.moved(before, next));
    }

    private void pause(Deadline deadline) throws JposException {
        try {
            deadline.waitOn(monitor);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw faults.of(JposConst.JPOS_E_FAILURE, "the wait was interrupted", "call again", stopped);
        }
    }
}
