package jp.madoguchi.pos.conformance;

import java.util.List;
import jpos.CashChangerConst;
import jpos.JposConst;
import jpos.JposException;

/** The order of a deposit: begin, perhaps pause and restart, fix, end. No money is put in. */
final class DepositRows {
    private static final String SOURCE = "UnifiedPOS 1.15, CashChanger beginDeposit, fixDeposit and endDeposit";
    private static final int NO_SUCH_VALUE = 99;

    private DepositRows() {}

    static List<Row> all() {
        return List.of(
                new Row("deposit-begin", "a deposit within a deposit is E_ILLEGAL", SOURCE, on(DepositRows::begin)),
                new Row(
                        "deposit-fix",
                        "fixDeposit belongs between beginDeposit and endDeposit, and there once: else E_ILLEGAL",
                        SOURCE,
                        on(DepositRows::fix)),
                new Row(
                        "deposit-end",
                        "endDeposit before beginDeposit or before fixDeposit is E_ILLEGAL",
                        SOURCE,
                        on(DepositRows::end)),
                new Row(
                        "deposit-end-argument",
                        "endDeposit with none of its three values is E_ILLEGAL, and ends nothing",
                        SOURCE,
                        on(DepositRows::endArgument)),
                new Row(
                        "deposit-status",
                        "DepositStatus is START while money is taken, and END before and after the deposit",
                        "UnifiedPOS 1.15, CashChanger DepositStatus",
                        on(DepositRows::status)),
                new Row(
                        "pause-sequence",
                        "only a deposit under way is paused, only a paused one goes on: else E_ILLEGAL",
                        "UnifiedPOS 1.15, CashChanger pauseDeposit",
                        on(DepositRows::pause)),
                new Row(
                        "getters-deposit",
                        "every getter answers at once while money is taken, too",
                        Row.GETTERS_ASKED,
                        on(DepositRows::getters)));
    }

    private static void getters(Trial trial, Subject device) throws JposException, InterruptedException {
        device.call("beginDeposit");
        LifecycleRows.expectGettersAtOnce(trial, device);
    }

    private static void begin(Trial trial, Subject device) throws JposException, InterruptedException {
        device.call("beginDeposit");
        trial.expectRefused("beginDeposit again", () -> device.call("beginDeposit"), JposConst.JPOS_E_ILLEGAL);
    }

    private static void fix(Trial trial, Subject device) throws JposException, InterruptedException {
        trial.expectRefused(
                "fixDeposit without beginDeposit", () -> device.call("fixDeposit"), JposConst.JPOS_E_ILLEGAL);
        device.call("beginDeposit");
        device.call("fixDeposit");
        trial.expectRefused("fixDeposit again", () -> device.call("fixDeposit"), JposConst.JPOS_E_ILLEGAL);
    }

    private static void end(Trial trial, Subject device) throws JposException, InterruptedException {
        Subject.Call end = () -> device.call("endDeposit", CashChangerConst.CHAN_DEPOSIT_NOCHANGE);
        trial.expectRefused("endDeposit without beginDeposit", end, JposConst.JPOS_E_ILLEGAL);
        device.call("beginDeposit");
        trial.expectRefused("endDeposit without fixDeposit", end, JposConst.JPOS_E_ILLEGAL);
    }

    private static void endArgument(Trial trial, Subject device) throws JposException, InterruptedException {
        device.call("beginDeposit");
        device.call("fixDeposit");
        trial.expectRefused(
                "endDeposit(" + NO_SUCH_VALUE + ")",
                () -> device.call("endDeposit", NO_SUCH_VALUE),
                JposConst.JPOS_E_ILLEGAL);
        device.call("endDeposit", CashChangerConst.CHAN_DEPOSIT_NOCHANGE);
    }

    private static void status(Trial trial, Subject device) throws JposException {
        trial.expectEqual(
                CashChangerConst.CHAN_STATUS_DEPOSIT_END, device.number("DepositStatus"), "DepositStatus before");
        device.call("beginDeposit");
        trial.expectEqual(
                CashChangerConst.CHAN_STATUS_DEPOSIT_START, device.number("DepositStatus"), "DepositStatus meanwhile");
        device.call("fixDeposit");
        trial.expect(
                device.number("DepositStatus") != CashChangerConst.CHAN_STATUS_DEPOSIT_START,
                "DepositStatus is START after fixDeposit");
        device.call("endDeposit", CashChangerConst.CHAN_DEPOSIT_NOCHANGE);
        trial.expectEqual(
                CashChangerConst.CHAN_STATUS_DEPOSIT_END, device.number("DepositStatus"), "DepositStatus afterwards");
    }

    private static void pause(Trial trial, Subject device) throws JposException, InterruptedException {
        trial.require(device.flag("CapPauseDeposit"), "CapPauseDeposit is false");
        Subject.Call pause = () -> device.call("pauseDeposit", CashChangerConst.CHAN_DEPOSIT_PAUSE);
        Subject.Call restart = () -> device.call("pauseDeposit", CashChangerConst.CHAN_DEPOSIT_RESTART);
        trial.expectRefused("pausing without beginDeposit", pause, JposConst.JPOS_E_ILLEGAL);
        device.call("beginDeposit");
        trial.expectRefused("going on without a pause", restart, JposConst.JPOS_E_ILLEGAL);
        device.call("pauseDeposit", CashChangerConst.CHAN_DEPOSIT_PAUSE);
        trial.expectRefused("pausing again", pause, JposConst.JPOS_E_ILLEGAL);
        device.call("pauseDeposit", CashChangerConst.CHAN_DEPOSIT_RESTART);
        trial.expectRefused(
                "pauseDeposit(" + NO_SUCH_VALUE + ")",
                () -> device.call("pauseDeposit", NO_SUCH_VALUE),
                JposConst.JPOS_E_ILLEGAL);
    }

    /** A proof on a changer that takes money. */
    interface DepositProof {
        void run(Trial trial, Subject device) throws JposException, InterruptedException;
    }

    /** No deposit is open afterwards, and what was put in comes out again where the machine can. */
    static Row.Proof on(DepositProof proof) {
        return trial -> {
            Subject device = trial.settled();
            trial.require(device.flag("CapDeposit"), "CapDeposit is false");
            try {
                proof.run(trial, device);
            } finally {
                tidyUp(trial, device);
            }
        };
    }

    private static void tidyUp(Trial trial, Subject device) throws JposException, InterruptedException {
        if (device.number("DepositStatus") == CashChangerConst.CHAN_STATUS_DEPOSIT_START) {
            trial.codeOf(() -> device.call("fixDeposit"));
        }
        if (device.number("DepositStatus") == CashChangerConst.CHAN_STATUS_DEPOSIT_COUNT) {
            int how = device.flag("CapRepayDeposit")
                    ? CashChangerConst.CHAN_DEPOSIT_REPAY
                    : CashChangerConst.CHAN_DEPOSIT_NOCHANGE;
            trial.codeOf(() -> device.call("endDeposit", how));
        }
    }
}
