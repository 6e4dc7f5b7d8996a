package jp.madoguchi.terminal.device;

import jpos.JposConst;
import jpos.JposException;

/** The power state of a device, by its events and as it was last read: whichever is later counts. */
final class PowerState {
    private int state = JposConst.JPOS_PS_UNKNOWN;
    private long events;

    /** The device was taken anew; what it said before is past. */
    synchronized void forget() {
        state = JposConst.JPOS_PS_UNKNOWN;
    }

    /** A status of a StatusUpdateEvent. The numbers of the states of power and of their events are the same. */
    synchronized void heard(int status) {
        switch (status) {
            case JposConst.JPOS_SUE_POWER_ONLINE,
                    JposConst.JPOS_SUE_POWER_OFF,
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
            if (events == before && now != JposConst.JPOS_PS_UNKNOWN) {
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
