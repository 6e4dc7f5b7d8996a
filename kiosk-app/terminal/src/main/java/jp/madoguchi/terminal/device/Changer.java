package jp.madoguchi.terminal.device;

import java.time.Duration;
import java.util.List;
import jp.madoguchi.config.CashCounts;
import jpos.CashChanger;
import jpos.CashChangerConst;
import jpos.JposConst;
import jpos.JposException;

/** The calls of a changer, on a lane of their own. */
final class Changer implements AutoCloseable {
    /** A machine pays some pieces a second, and a large change has dozens. */
    private static final Duration DEADLINE = Duration.ofSeconds(90);

    /** UnifiedPOS 1.11 brought RealTimeDataEnabled; before it, each DataEvent set the amount. */
    private static final int REAL_TIME_VERSION = 1_011_000;

    private final CashChanger control = new CashChanger();
    private final Taking taking;
    private final Lane lane = new Lane("changer");

    Changer(String logicalName) {
        this.taking = new Taking(logicalName, control);
    }

    /** Opens it, and takes it where it is there. */
    void open() throws JposException {
        taking.open();
        try {
            take();
        } catch (JposException said) {
            if (!Taking.isAway(said)) {
                throw said;
            }
        }
    }

    private void take() throws JposException {
        taking.claim();
        if (control.getCapPowerReporting() != JposConst.JPOS_PR_NONE && !control.getDeviceEnabled()) {
            control.setPowerNotify(JposConst.JPOS_PN_ENABLED);
        }
    }

    /** Taken and enabled: one that was away may have come. */
    void enable() throws JposException {
        if (!control.getDeviceEnabled()) {
            take();
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
        return lane.call(DEADLINE, call, late -> {})
                .orElseThrow(() -> new JposException(JposConst.JPOS_E_TIMEOUT, "the changer does not answer"));
    }

    /** Leaves the calling thread, which is one of the machine's, at once. */
    void send(Runnable work) {
        lane.send(work);
    }

    /** Enabled, and in no deposit that an earlier run may have left. */
    Boolean ready() throws JposException {
        enable();
        tellWhatIsPutIn();
        if (control.getDepositStatus() == CashChangerConst.CHAN_STATUS_DEPOSIT_START) {
            control.fixDeposit();
        }
        if (control.getDepositStatus() == CashChangerConst.CHAN_STATUS_DEPOSIT_COUNT) {
            control.endDeposit(CashChangerConst.CHAN_DEPOSIT_NOCHANGE);
        }
        return true;
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
        if (control.getState() != JposConst.JPOS_S_CLOSED) {
            control.close();
        }
    }
}
