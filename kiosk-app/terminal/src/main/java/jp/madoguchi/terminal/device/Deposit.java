package jp.madoguchi.terminal.device;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import jp.madoguchi.config.CashCounts;
import jpos.CashChanger;
import jpos.CashChangerConst;
import jpos.JposConst;
import jpos.JposException;

/** The deposit of a changer, from beginDeposit to endDeposit; a machine has one at a time. Calls it, and waits. */
final class Deposit {
    private static final Logger LOG = System.getLogger(Deposit.class.getName());
    /** UnifiedPOS 1.11 brought RealTimeDataEnabled; before it, each DataEvent set the amount. */
    private static final int REAL_TIME_VERSION = 1_011_000;

    /** Said before anything is asked of the machine. What else is said may come of an answer that got lost on the line. */
    private static final Set<Integer> REFUSALS = Set.of(
            JposConst.JPOS_E_CLOSED,
            JposConst.JPOS_E_CLAIMED,
            JposConst.JPOS_E_NOTCLAIMED,
            JposConst.JPOS_E_NOSERVICE,
            JposConst.JPOS_E_DISABLED,
            JposConst.JPOS_E_ILLEGAL,
            JposConst.JPOS_E_BUSY,
            JposConst.JPOS_E_DEPRECATED);

    private final CashChanger control;

    Deposit(CashChanger control) {
        this.control = control;
    }

    void begin() throws JposException {
        tellWhatIsPutIn();
        tellOfNext();
        control.beginDeposit();
    }

    /** Whether what {@link #begin} threw tells for certain that the machine has opened no slot. */
    static boolean neverBegan(JposException said) {
        return REFUSALS.contains(said.getErrorCode());
    }

    /** Else the running total is known only when the deposit is over. */
    private void tellWhatIsPutIn() throws JposException {
        boolean known = control.getDeviceServiceVersion() >= REAL_TIME_VERSION;
        if (known && control.getCapRealTimeData() && !control.getRealTimeDataEnabled()) {
            control.setRealTimeDataEnabled(true);
        }
    }

    /** A DataEvent tells of the next piece; it is the last until this is called again. */
    void tellOfNext() throws JposException {
        control.setDataEventEnabled(true);
    }

    /** Takes no more, and says which coins and notes it took. */
    CashCounts taken() throws JposException {
        control.fixDeposit();
        return Changer.parse(control.getDepositCounts());
    }

    /** What has been taken so far, in yen. */
    int amount() throws JposException {
        return control.getDepositAmount();
    }

    /**
     * Fixes the deposit that is under way; false when there is none. With one service COUNT is the status of a deposit whose last note
     * it still counts, with another that of one which is fixed and not ended: only the machine knows whether it can be fixed yet.
     */
    boolean fix() throws JposException {
        int status = control.getDepositStatus();
        if (!isUnderWay(status)) {
            return false;
        }
        try {
            control.fixDeposit();
        } catch (JposException said) {
            boolean counts = status == CashChangerConst.CHAN_STATUS_DEPOSIT_COUNT;
            if (!counts || said.getErrorCode() != JposConst.JPOS_E_ILLEGAL) {
                throw said;
            }
        }
        return true;
    }

    private static boolean isUnderWay(int status) {
        return status == CashChangerConst.CHAN_STATUS_DEPOSIT_START
                || status == CashChangerConst.CHAN_STATUS_DEPOSIT_COUNT;
    }

    /**
     * Ends the deposit that is fixed and pays out what is not kept, all of it in the very pieces where the machine can; false when it
     * knows of no deposit, and nothing was paid.
     */
    boolean end(int taken, int kept) throws JposException {
        int rest = taken - kept;
        boolean repays = rest > 0 && kept == 0 && control.getCapRepayDeposit();
        boolean ended = end(
                repays
                        ? CashChangerConst.CHAN_DEPOSIT_REPAY
                        : rest > 0 ? CashChangerConst.CHAN_DEPOSIT_CHANGE : CashChangerConst.CHAN_DEPOSIT_NOCHANGE);
        if (ended && rest > 0 && !repays) {
            control.dispenseChange(rest);
        }
        return ended;
    }

    private boolean end(int success) throws JposException {
        try {
            control.endDeposit(success);
            return true;
        } catch (JposException said) {
            if (said.getErrorCode() == JposConst.JPOS_E_ILLEGAL && !isUnderWay(control.getDepositStatus())) {
                return false;
            }
            throw said;
        }
    }

    /** Ends one that an earlier run has left, or a line that went; what is in it stays inside. */
    void endLeft() throws JposException {
        if (fix()) {
            end(CashChangerConst.CHAN_DEPOSIT_NOCHANGE);
        } else if (control.getDepositStatus() == CashChangerConst.CHAN_STATUS_DEPOSIT_END) {
            endFixed();
        }
    }

    /** Where END is also the status of a deposit that is fixed. Of most there is none, and services refuse in many ways. */
    private void endFixed() {
        try {
            control.endDeposit(CashChangerConst.CHAN_DEPOSIT_NOCHANGE);
        } catch (JposException none) {
            LOG.log(Level.DEBUG, "no deposit was left: {0}", none.getErrorCode());
        }
    }

    /** Ends one that began when nobody waited for it any more: somebody else may stand there, and staff may have paid already. */
    void endLate() {
        try {
            endLeft();
        } catch (JposException e) {
            LOG.log(Level.ERROR, "a deposit that began too late can''t be ended: {0}", e.getMessage());
        }
    }
}
