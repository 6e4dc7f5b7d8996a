package jp.madoguchi.changer;

import java.util.stream.Stream;
import jp.madoguchi.pos.core.Checks;
import jp.madoguchi.pos.core.EventPump;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.core.Stage;
import jp.madoguchi.pos.core.Statistics;
import jpos.CashChangerConst;
import jpos.JposException;

/** Money that is put in, from beginDeposit over fixDeposit to endDeposit. */
final class Deposit {
    private final Line line;
    private final EventPump pump;
    private final Statistics statistics;
    private final Faults faults;
    private volatile int status = CashChangerConst.CHAN_STATUS_DEPOSIT_END;
    private volatile String counts = "";
    private volatile boolean paused;
    private volatile boolean realTimeData;
    private volatile boolean countsLive;

    Deposit(Line line, EventPump pump, Statistics statistics, Faults faults) {
        this.line = line;
        this.pump = pump;
        this.statistics = statistics;
        this.faults = faults;
        line.listen(this::counted, this::lost);
    }

    private void counted(String now) {
        pump.data(0, () -> told(now));
    }

    /** An event that is delivered late says less than what was counted at the end. */
    private synchronized void told(String now) {
        if (countsLive && status == CashChangerConst.CHAN_STATUS_DEPOSIT_START) {
            counts = now;
        }
    }

    private synchronized void fixed(String all) {
        status = CashChangerConst.CHAN_STATUS_DEPOSIT_COUNT;
        counts = all;
        paused = false;
    }

    /** What is put in now is known to nobody until the machine is asked again. */
    private void lost() {
        status = CashChangerConst.CHAN_STATUS_DEPOSIT_END;
        paused = false;
    }

    @Needs(Stage.ENABLED)
    public void beginDeposit() throws JposException {
        require(status == CashChangerConst.CHAN_STATUS_DEPOSIT_END, "beginDeposit");
        line.ask("ACCEPT");
        counts = "";
        countsLive = realTimeData;
        statistics.count(ChangerFactory.DEPOSITS);
        status = CashChangerConst.CHAN_STATUS_DEPOSIT_START;
    }

    @Needs(Stage.ENABLED)
    public void fixDeposit() throws JposException {
        require(status == CashChangerConst.CHAN_STATUS_DEPOSIT_START, "fixDeposit");
        fixed(line.ask("STOP"));
    }

    /** A machine that is paused keeps what was put in, and takes no more. */
    @Needs(Stage.ENABLED)
    public void pauseDeposit(int control) throws JposException {
        Checks.oneOf(
                faults, "control", control, CashChangerConst.CHAN_DEPOSIT_PAUSE, CashChangerConst.CHAN_DEPOSIT_RESTART);
        boolean pause = control == CashChangerConst.CHAN_DEPOSIT_PAUSE;
        require(status == CashChangerConst.CHAN_STATUS_DEPOSIT_START && pause != paused, "pauseDeposit");
        line.ask(pause ? "STOP" : "ACCEPT");
        paused = pause;
    }

    @Needs(Stage.ENABLED)
    public void endDeposit(int success) throws JposException {
        Checks.oneOf(
                faults,
                "success",
                success,
                CashChangerConst.CHAN_DEPOSIT_CHANGE,
                CashChangerConst.CHAN_DEPOSIT_NOCHANGE,
                CashChangerConst.CHAN_DEPOSIT_REPAY);
        require(status == CashChangerConst.CHAN_STATUS_DEPOSIT_COUNT, "endDeposit");
        status = CashChangerConst.CHAN_STATUS_DEPOSIT_END;
        line.ask(success == CashChangerConst.CHAN_DEPOSIT_REPAY ? "REPAY" : "STORE");
    }

    private void require(boolean inSequence, String call) throws JposException {
        if (!inSequence) {
            throw faults.illegal(call + " is out of sequence", "beginDeposit, fixDeposit, endDeposit");
        }
    }

    /** Whether cash acceptance is under way. */
    boolean isOpen() {
        return status != CashChangerConst.CHAN_STATUS_DEPOSIT_END;
    }

    @Needs(Stage.OPEN)
    public boolean getCapDeposit() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapDepositDataEvent() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapRepayDeposit() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapPauseDeposit() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapRealTimeData() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getRealTimeDataEnabled() {
        return realTimeData;
    }

    /** Counts from the next deposit on. */
    @Needs(Stage.OPEN)
    public void setRealTimeDataEnabled(boolean wanted) {
        realTimeData = wanted;
    }

    @Needs(Stage.OPEN)
    public int getDepositStatus() {
        return status;
    }

    @Needs(Stage.OPEN)
    public String getDepositCounts() {
        return counts;
    }

    @Needs(Stage.OPEN)
    public int getDepositAmount() {
        return Stream.of(counts.split("[,;]", -1))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split(":", -1))
                .mapToInt(pair -> Integer.parseInt(pair[0]) * Integer.parseInt(pair[1]))
                .sum();
    }

    @Needs(Stage.CLAIMED)
    public void clearInput() {
        pump.discardInput();
    }
}
