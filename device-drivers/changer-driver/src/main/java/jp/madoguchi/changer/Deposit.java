package jp.madoguchi.changer;

import java.util.stream.Stream;
import jp.madoguchi.pos.core.Checks;
import jp.madoguchi.pos.core.EventPump;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.core.Stage;
import jpos.CashChangerConst;
import jpos.JposException;

/** Money that is put in, from beginDeposit over fixDeposit to endDeposit. */
final class Deposit {
    private final Line line;
    private final EventPump pump;
    private final Faults faults;
    private volatile int status = CashChangerConst.CHAN_STATUS_DEPOSIT_END;
    private volatile String counts = "";

    Deposit(Line line, EventPump pump, Faults faults) {
        this.line = line;
        this.pump = pump;
        this.faults = faults;
        line.listen(this::counted, this::lost);
    }

    private void counted(String now) {
        pump.data(0, () -> counts = now);
    }

    /** What is put in now is known to nobody until the machine is asked again. */
    private void lost() {
        status = CashChangerConst.CHAN_STATUS_DEPOSIT_END;
    }

    @Needs(Stage.ENABLED)
    public void beginDeposit() throws JposException {
        require(status == CashChangerConst.CHAN_STATUS_DEPOSIT_END, "beginDeposit");
        line.ask("ACCEPT");
        counts = "";
        status = CashChangerConst.CHAN_STATUS_DEPOSIT_START;
    }

    @Needs(Stage.ENABLED)
    public void fixDeposit() throws JposException {
        require(status == CashChangerConst.CHAN_STATUS_DEPOSIT_START, "fixDeposit");
        counts = line.ask("STOP");
        status = CashChangerConst.CHAN_STATUS_DEPOSIT_COUNT;
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
        return false;
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
