package jp.madoguchi.terminal.device;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import jp.madoguchi.config.CashCounts;
import jpos.CashChanger;
import jpos.CashChangerConst;
import jpos.JposConst;
import jpos.JposException;

/** The calls of a changer, on a lane of their own. */
final class Changer implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Changer.class.getName());
    /** UnifiedPOS 1.11 brought RealTimeDataEnabled; before it, each DataEvent set the amount. */
    private static final int REAL_TIME_VERSION = 1_011_000;

    private final CashChanger control = new CashChanger();
    private final Duration deadline;
    private final Taking taking;
    private final Lane lane = new Lane("changer");
    private final DeviceWatch watch;
    /** On the thread of the watch only. */
    private boolean taken;

    /**
     * A changer that is not taken yet.
     *
     * @param deadline for each call
     * @param look reads how it is
     * @param changed hears whenever it may be otherwise than before
     */
    Changer(String logicalName, Duration deadline, Taking.Call look, Runnable changed) {
        this.deadline = deadline;
        this.taking = new Taking(logicalName, control);
        this.watch = new DeviceWatch(
                taking,
                () -> {
                    take();
                    look.run();
                },
                changed);
    }

    /** Watches over it, and takes it as soon as it is there. */
    DeviceWatch watch() {
        return watch;
    }

    /** Takes it, and ends what an earlier run may have left. */
    private void take() throws JposException {
        taking.open();
        if (!taken || !control.getDeviceEnabled()) {
            taken = false;
            ready();
            endWhatWasFixed();
            taken = true;
        }
    }

    /** The last run may have ended between fixing a deposit and ending it. Of most there is none, and services refuse in many ways. */
    private void endWhatWasFixed() throws JposException {
        if (control.getDepositStatus() == CashChangerConst.CHAN_STATUS_DEPOSIT_END) {
            try {
                control.endDeposit(CashChangerConst.CHAN_DEPOSIT_NOCHANGE);
            } catch (JposException none) {
                LOG.log(Level.DEBUG, "no deposit was left: {0}", none.getErrorCode());
            }
        }
    }

    /** Taken and enabled: one that was away may have come. */
    private void enable() throws JposException {
        if (!control.getDeviceEnabled()) {
            taking.claim();
            if (control.getCapPowerReporting() != JposConst.JPOS_PR_NONE) {
                control.setPowerNotify(JposConst.JPOS_PN_ENABLED);
            }
            taking.enable();
        }
    }

    CashChanger control() {
        return control;
    }

    /**
     * Calls the machine and waits.
     *
     * @throws JposException what the machine said; E_TIMEOUT when it said nothing
     */
    <T> T call(Lane.DeviceCall<T> call) throws JposException {
        watch.work();
        try {
            return lane.call(deadline, call, late -> {})
                    .orElseThrow(() -> new JposException(JposConst.JPOS_E_TIMEOUT, "the changer does not answer"));
        } finally {
            watch.rest();
        }
    }

    /** Leaves the calling thread, which is one of the machine's, at once. */
    void send(Runnable work) {
        lane.send(work);
    }

    /** Enabled, and in no deposit that an earlier run may have left. */
    Boolean ready() throws JposException {
        enable();
        tellWhatIsPutIn();
        if (fix()) {
            end(CashChangerConst.CHAN_DEPOSIT_NOCHANGE);
        }
        return true;
    }

    /**
     * Fixes the deposit that is under way; false when there is none. With one service COUNT is the status of a deposit whose last note
     * it still counts, with another that of one which is fixed and not ended: only the machine knows whether it can be fixed yet.
     */
    boolean fix() throws JposException {
        int status = control.getDepositStatus();
        boolean counts = status == CashChangerConst.CHAN_STATUS_DEPOSIT_COUNT;
        if (!counts && status != CashChangerConst.CHAN_STATUS_DEPOSIT_START) {
            return false;
        }
        try {
            control.fixDeposit();
        } catch (JposException said) {
            if (!counts || said.getErrorCode() != JposConst.JPOS_E_ILLEGAL) {
                throw said;
            }
        }
        return true;
    }

    /** Ends the deposit that is fixed; false when the machine knows of none. */
    boolean end(int success) throws JposException {
        try {
            control.endDeposit(success);
            return true;
        } catch (JposException said) {
            if (said.getErrorCode() == JposConst.JPOS_E_ILLEGAL
                    && control.getDepositStatus() == CashChangerConst.CHAN_STATUS_DEPOSIT_END) {
                return false;
            }
            throw said;
        }
    }

    /** Else the running total is known only when the deposit is over. */
    private void tellWhatIsPutIn() throws JposException {
        boolean known = control.getDeviceServiceVersion() >= REAL_TIME_VERSION;
        if (known && control.getCapRealTimeData() && !control.getRealTimeDataEnabled()) {
            control.setRealTimeDataEnabled(true);
        }
    }

    /** What it holds, outside of a deposit. */
    CashCounts counts() throws JposException {
        ready();
        var counts = new String[] {""};
        var discrepancy = new boolean[1];
        control.readCashCounts(counts, discrepancy);
        if (discrepancy[0]) {
            throw new JposException(JposConst.JPOS_E_FAILURE, "the changer doubts its own counts");
        }
        return parse(counts[0]);
    }

    /** What of these coins and notes can come out: many a machine only takes the largest note. */
    CashCounts payable(CashCounts all) throws JposException {
        List<String> paidWith = List.of(control.getExitCashList().split("[,;]", -1));
        CashCounts payable = all;
        for (String unit : CashCounts.CURRENCY_CASH_LIST.split("[,;]", -1)) {
            if (!paidWith.contains(unit)) {
                payable = payable.plus(Integer.parseInt(unit), -all.of(Integer.parseInt(unit)));
            }
        }
        return payable;
    }

    static CashCounts parse(String counts) throws JposException {
        try {
            return CashCounts.parse(counts);
        } catch (IllegalArgumentException e) {
            throw new JposException(JposConst.JPOS_E_FAILURE, "the changer counts in another way", e);
        }
    }

    Boolean dispense(int yen) throws JposException {
        control.dispenseChange(yen);
        return true;
    }

    @Override
    public void close() throws JposException {
        lane.close();
        if (watch.end()) {
            taking.close();
        }
    }
}
