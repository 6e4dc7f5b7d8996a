package jp.madoguchi.terminal.device;

import java.util.Optional;
import jpos.CashChanger;
import jpos.CashChangerConst;
import jpos.JposConst;
import jpos.JposException;

/** How a changer is: what it says in its events, and what stood so before anybody listened. */
final class ChangerCondition {
    /** A machine that can't be reached. */
    static final String AWAY = "away";

    private final PowerState power = new PowerState();
    private boolean jammed;
    private boolean full;
    private long events;

    /** Asks the machine, and holds no lock meanwhile; an event that comes meanwhile counts. */
    void look(CashChanger control) throws JposException {
        power.look(control::getPowerState);
        long before = events();
        boolean nowJammed = control.getDeviceStatus() == CashChangerConst.CHAN_STATUS_JAM;
        boolean nowFull = control.getFullStatus() == CashChangerConst.CHAN_STATUS_FULL;
        synchronized (this) {
            if (events == before) {
                jammed = nowJammed;
                full = nowFull;
            }
        }
    }

    private synchronized long events() {
        return events;
    }

    /** A status of a StatusUpdateEvent; says whether the machine has just come back. */
    synchronized boolean heard(int status) {
        power.heard(status);
        switch (status) {
            case CashChangerConst.CHAN_STATUS_JAM -> jammed = true;
            case CashChangerConst.CHAN_STATUS_JAMOK -> jammed = false;
            case CashChangerConst.CHAN_STATUS_FULL -> full = true;
            case CashChangerConst.CHAN_STATUS_NEARFULL, CashChangerConst.CHAN_STATUS_FULLOK -> full = false;
            default -> {
                // How much change there is, is counted when somebody asks.
                return status == JposConst.JPOS_SUE_POWER_ONLINE;
            }
        }
        events++;
        return false;
    }

    /** Whether a payment that is under way has to end. */
    synchronized boolean isBroken() {
        return !power.isOn() || jammed;
    }

    synchronized Optional<String> trouble() {
        if (!power.isOn()) {
            return Optional.of(AWAY);
        }
        return jammed ? Optional.of("jammed") : full ? Optional.of("full") : Optional.empty();
    }
}
