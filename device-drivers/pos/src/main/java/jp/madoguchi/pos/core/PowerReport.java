package jp.madoguchi.pos.core;

import jpos.JposConst;
import jpos.JposException;

/** What the application learns about the power of a device, if it asked to be told. */
public final class PowerReport {
    private final Standing standing;
    private final EventPump pump;
    private final Faults faults;
    private volatile int notify = JposConst.JPOS_PN_DISABLED;
    private volatile int state = JposConst.JPOS_PS_UNKNOWN;
    private boolean watched;

    public PowerReport(DeviceDescription description, Standing standing, EventPump pump) {
        this.faults = new Faults(description.logicalName());
        this.standing = standing;
        this.pump = pump;
    }

    /** Tells that the device can be used; the application hears of changes only. */
    public void online() {
        report(JposConst.JPOS_PS_ONLINE);
    }

    /** Tells that the device is there and refuses work. */
    public void offline() {
        report(JposConst.JPOS_PS_OFFLINE);
    }

    /** Tells that the device is switched off or out of reach. */
    public void offOrOffline() {
        report(JposConst.JPOS_PS_OFF_OFFLINE);
    }

    @Needs(Stage.OPEN)
    public int getCapPowerReporting() {
        return JposConst.JPOS_PR_STANDARD;
    }

    @Needs(Stage.OPEN)
    public int getPowerNotify() {
        return notify;
    }

    @Needs(Stage.OPEN)
    public synchronized void setPowerNotify(int powerNotify) throws JposException {
        Checks.oneOf(faults, "PowerNotify", powerNotify, JposConst.JPOS_PN_DISABLED, JposConst.JPOS_PN_ENABLED);
        if (standing.stage() == Stage.ENABLED) {
            throw faults.illegal("PowerNotify cannot change while the device is enabled", "set it before enabling");
        }
        notify = powerNotify;
    }

    @Needs(Stage.OPEN)
    public int getPowerState() {
        return state;
    }

    synchronized void enabling() {
        watched = true;
    }

    /** From here on the state is unknown, whatever a look at the device that still runs may find. */
    synchronized void disabled() {
        watched = false;
        state = JposConst.JPOS_PS_UNKNOWN;
    }

    // The numbers of the states and of their StatusUpdateEvents are the same.
    private synchronized void report(int next) {
        if (watched && notify == JposConst.JPOS_PN_ENABLED && state != next) {
            state = next;
            pump.status(next);
        }
    }
}
