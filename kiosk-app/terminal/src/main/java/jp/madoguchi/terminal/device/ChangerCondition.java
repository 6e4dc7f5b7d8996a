package jp.madoguchi.terminal.device;

import java.util.Optional;
import jpos.CashChanger;
import jpos.CashChangerConst;
import jpos.JposConst;
import jpos.JposException;

/** How a changer is: what it says in its events, and what stood so before anybody listened. */
final class ChangerCondition {
    private boolean known;
    private boolean online = true;
    private boolean jammed;
    private boolean full;

    /** Asks the machine; an event that comes meanwhile is heard afterwards and counts. */
    synchronized void look(CashChanger control) throws JposException {
        jammed = control.getDeviceStatus() == CashChangerConst.CHAN_STATUS_JAM;
        full = control.getFullStatus() == CashChangerConst.CHAN_STATUS_FULL;
        known = true;
    }

    /** A status of a StatusUpdateEvent; says whether the machine has just come back. */
    synchronized boolean heard(int status) {
        switch (status) {
            case JposConst.JPOS_SUE_POWER_ONLINE -> online = true;
            case JposConst.JPOS_SUE_POWER_OFF, JposConst.JPOS_SUE_POWER_OFFLINE, JposConst.JPOS_SUE_POWER_OFF_OFFLINE ->
                online = false;
            case CashChangerConst.CHAN_STATUS_JAM -> jammed = true;
            case CashChangerConst.CHAN_STATUS_JAMOK -> jammed = false;
            case CashChangerConst.CHAN_STATUS_FULL -> full = true;
            case CashChangerConst.CHAN_STATUS_NEARFULL, CashChangerConst.CHAN_STATUS_FULLOK -> full = false;
            default -> {
                // How much change there is, is counted when somebody asks.
            }
        }
        return status == JposConst.JPOS_SUE_POWER_ONLINE;
    }

    /** Whether it has ever been looked at. */
    synchronized boolean isKnown() {
        return known;
    }

    /** Whether a payment that is under way has to end. */
    synchronized boolean isBroken() {
        return !online || jammed;
    }

    synchronized Optional<String> trouble() {
        if (!known || !online) {
            return Optional.of("away");
        }
        return jammed ? Optional.of("jammed") : full ? Optional.of("full") : Optional.empty();
    }
}
