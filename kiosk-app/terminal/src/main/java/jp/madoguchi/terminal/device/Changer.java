package jp.madoguchi.terminal.device;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import jp.madoguchi.config.CashCounts;
import jpos.CashChanger;
import jpos.JposConst;
import jpos.JposException;

/** The calls of a changer, on a lane of their own. */
final class Changer implements AutoCloseable {
    private static final Set<Integer> UNREACHED = Set.of(JposConst.JPOS_E_NOHARDWARE, JposConst.JPOS_E_OFFLINE);

    private final CashChanger control = new CashChanger();
    private final Deposit deposit = new Deposit(control);
    private final Duration deadline;
    private final Taking taking;
    private final Lane lane;
    private final DeviceWatch watch;
    private final Runnable changed;
    /** It said that it can't be reached, and reports no power: only a call that succeeds tells that it is back. */
    private volatile boolean doubted;

    private volatile boolean reportsPower;
    private volatile boolean takesYen = true;
    /** Its counts are not what it should hold, as it said when it was counted last. */
    private volatile boolean doubtsItsCounts;

    private boolean isCounted;

    /**
     * A changer that is not taken yet.
     *
     * @param deadline for each call
     * @param look reads how it is
     * @param changed hears whenever it may be otherwise than before
     */
    Changer(String logicalName, Duration deadline, Taking.Call look, Runnable changed) {
        this.deadline = deadline;
        this.changed = changed;
        this.taking = new Taking(logicalName, control);
        this.watch = new DeviceWatch(
                taking,
                () -> {
                    take();
                    look.run();
                },
                changed);
        this.lane = new Lane("changer", () -> {
            watch.look();
            changed.run();
        });
    }

    /** Watches over it, and takes it as soon as it is there. */
    DeviceWatch watch() {
        return watch;
    }

    /** Why nothing can be asked of it; empty while something can. */
    Optional<String> obstacle() {
        return watch.obstacle().or(() -> lane.isStuck() ? Optional.of(taking.silence()) : Optional.empty());
    }

    private void take() throws JposException {
        taking.open();
        if (!control.getDeviceEnabled()) {
            isCounted = false;
            takesYen = YenDeposits.possible(control);
            ready();
        }
        if (doubted || doubtsItsCounts || !isCounted) {
            count();
            doubted = false;
        }
    }

    /** Whether it is there, where nothing else tells, and what it thinks of its counts. */
    private void count() throws JposException {
        try {
            stock();
            isCounted = true;
        } catch (JposException said) {
            if (doubted && UNREACHED.contains(said.getErrorCode())) {
                throw said;
            }
        }
    }

    /** Why it is of no use although it answers, for the operator; empty while it is. */
    Optional<String> flaw() {
        if (!takesYen) {
            return Optional.of(YenDeposits.LACK);
        }
        return doubtsItsCounts ? Optional.of("doubts its own counts") : Optional.empty();
    }

    private void listen() throws JposException {
        reportsPower = control.getCapPowerReporting() != JposConst.JPOS_PR_NONE;
        if (reportsPower) {
            control.setPowerNotify(JposConst.JPOS_PN_ENABLED);
        }
    }

    CashChanger control() {
        return control;
    }

    /**
     * Calls the machine and waits; one that has not come back from an earlier call is not called.
     *
     * @throws JposException what the machine said; E_TIMEOUT when it said nothing
     */
    <T> T call(Lane.DeviceCall<T> call) throws JposException {
        return call(call, late -> {});
    }

    /** The same; {@code late} is run, on a thread of the machine's, when the call has done its work after it was given up. */
    <T> T call(Lane.DeviceCall<T> call, Consumer<T> late) throws JposException {
        watch.work();
        try {
            return lane.call(deadline, call, late)
                    .orElseThrow(() -> new JposException(JposConst.JPOS_E_TIMEOUT, taking.silence()));
        } catch (JposException said) {
            doubt(said);
            throw said;
        } finally {
            watch.rest();
        }
    }

    private void doubt(JposException said) {
        if (UNREACHED.contains(said.getErrorCode()) && !reportsPower) {
            doubted = true;
        }
        watch.look();
        changed.run();
    }

    /** Leaves the calling thread, which is one of the machine's, at once. */
    void send(Runnable work) {
        lane.send(deadline, work);
    }

    /** Enabled, and in no deposit; one that was away may have come. */
    private void ready() throws JposException {
        taking.enable(this::listen);
        deposit.endLeft();
    }

    /** The deposit of this machine; to be called on its lane. */
    Deposit deposit() {
        return deposit;
    }

    /** What it holds, outside of a deposit. */
    CashCounts counts() throws JposException {
        ready();
        CashCounts counts = stock();
        if (doubtsItsCounts) {
            throw new JposException(
                    JposConst.JPOS_E_FAILURE,
                    taking.logicalName()
                            + " doubts its own counts; remedy: count its money as the manual of the machine says");
        }
        return counts;
    }

    /** What it holds, whatever it is at; it may doubt it. */
    CashCounts stock() throws JposException {
        var counts = new String[] {""};
        var discrepancy = new boolean[1];
        control.readCashCounts(counts, discrepancy);
        doubtsItsCounts = discrepancy[0];
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
        boolean back = lane.end();
        if (watch.end() && back) {
            taking.close();
        }
    }
}
