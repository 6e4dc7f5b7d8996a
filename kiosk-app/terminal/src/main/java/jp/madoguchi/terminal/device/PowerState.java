package jp.madoguchi.terminal.device;

import jpos.JposConst;
import jpos.JposException;

/**
 * The power state of a device, by its events and as it was last read. An event is of the past when it comes: that a device is away is
 * believed at once, that it is back only once it is read, where that can be read.
 */
final class PowerState {
    private int state = JposConst.JPOS_PS_UNKNOWN;
    private boolean readable;
    private long events;

    /** The device was taken anew; what it said before is past. */
    synchronized void forget() {
        state = JposConst.JPOS_PS_UNKNOWN;
        readable = false;
    }

    /**
     * A status of a StatusUpdateEvent, after which the state has to be read again. The numbers of the states of power and of their
     * events are the same.
     */
    synchronized void heard(int status) {
        switch (status) {
            case JposConst.JPOS_SUE_POWER_ONLINE -> {
                if (!readable) {
                    state = status;
                }
                events++;
            }
            case JposConst.JPOS_SUE_POWER_OFF,
                    JposConst.JPOS_SUE_POWER_OFFLINE,
                    JposConst.JPOS_SUE_POWER_OFF_OFFLINE -> {
                state = status;
                events++;
            }
            default -> {
                // New firmware and the like: a vendor's number says nothing of whether the device works.
            }
        }
    }

    /**
     * Reads it; no lock is held meanwhile. UNKNOWN is no news of a device that has told by an event how it is.
     *
     * @param read the property PowerState
     */
    void look(Lane.DeviceCall<Integer> read) throws JposException {
        long before = events();
        int now = read.call();
        synchronized (this) {
            readable = now != JposConst.JPOS_PS_UNKNOWN;
            if (events == before && readable) {
                state = now;
            }
        }
    }

    private synchronized long events() {
        return events;
    }

    /** Whether it can be reached; one that reports no power says UNKNOWN, and can be as long as it answers. */
    synchronized boolean isOn() {
        return state == JposConst.JPOS_PS_ONLINE || state == JposConst.JPOS_PS_UNKNOWN;
    }

    /** Whether it is there and not ready. */
    synchronized boolean isOffline() {
        return state == JposConst.JPOS_PS_OFFLINE;
    }
}
