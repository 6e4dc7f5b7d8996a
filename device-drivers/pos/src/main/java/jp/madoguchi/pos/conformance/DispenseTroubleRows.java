package jp.madoguchi.pos.conformance;

import java.util.List;
import jpos.CashChangerConst;
import jpos.JposConst;
import jpos.JposException;

/** Payouts that can't be: what has not come out is never told as paid. */
final class DispenseTroubleRows {
    private static final String PAYOUT = "UnifiedPOS 1.15, CashChanger dispenseChange and dispenseCash";
    private static final Seen DONE = Seen.status(CashChangerConst.CHAN_STATUS_ASYNC);

    private DispenseTroubleRows() {}

    static List<Row> all() {
        return List.of(
                new Row(
                        "dispense-jammed",
                        "a payout of a jammed changer fails, unless the money came out all the same",
                        PAYOUT,
                        DispenseTroubleRows::jammed),
                new Row(
                        "async-jammed",
                        "with AsyncMode AsyncResultCode tells that a payout of a jammed changer failed",
                        "UnifiedPOS 1.15, CashChanger AsyncMode, AsyncResultCode and StatusUpdateEvent",
                        DispenseTroubleRows::jammedLater),
                new Row(
                        "dispense-away",
                        "a payout of a changer that is switched off fails",
                        PAYOUT,
                        DispenseTroubleRows::away),
                new Row(
                        "dispense-in-deposit",
                        "a payout while money is being put in is refused, E_BUSY or E_ILLEGAL",
                        PAYOUT,
                        DepositRows.on(DispenseTroubleRows::inDeposit)));
    }

    private static void jammed(Trial trial) throws JposException, InterruptedException {
        Subject device = DispenseRows.paying(trial);
        int unit = DispenseRows.smallest(trial, device);
        String pieces = request(device, unit);
        whileJammed(trial, () -> {
            expectTrue(trial, device, unit, () -> device.call("dispenseChange", unit));
            expectTrue(trial, device, unit, () -> device.call("dispenseCash", pieces));
        });
    }

    private static void jammedLater(Trial trial) throws JposException, InterruptedException {
        Subject device = DispenseRows.paying(trial);
        int unit = DispenseRows.smallest(trial, device);
        device.call("setAsyncMode", true);
        whileJammed(
                trial,
                () -> expectTrue(trial, device, unit, () -> {
                    device.call("dispenseChange", unit);
                    device.events().nextThat("the payout has ended", DONE::equals);
                    int code = device.number("AsyncResultCode");
                    if (code != Codes.SUCCESS) {
                        throw new JposException(code);
                    }
                }));
    }

    private static void away(Trial trial) throws JposException, InterruptedException {
        Subject device = DispenseRows.paying(trial);
        int unit = DispenseRows.smallest(trial, device);
        String pieces = request(device, unit);
        int change;
        int cash;
        try {
            trial.ask(Deed.SWITCH_OFF);
            change = trial.codeOf(() -> device.call("dispenseChange", unit));
            cash = trial.codeOf(() -> device.call("dispenseCash", pieces));
        } finally {
            trial.switchOn(device);
        }
        trial.expect(change != Codes.SUCCESS, "dispenseChange says that it has paid");
        trial.expect(cash != Codes.SUCCESS, "dispenseCash says that it has paid");
    }

    private static void inDeposit(Trial trial, Subject device) throws JposException, InterruptedException {
        trial.ask(Deed.WATCH_THE_EXIT);
        int unit = DispenseRows.smallest(trial, device);
        String pieces = request(device, unit);
        device.call("beginDeposit");
        trial.expectRefused(
                "dispenseChange in a deposit",
                () -> device.call("dispenseChange", unit),
                JposConst.JPOS_E_BUSY,
                JposConst.JPOS_E_ILLEGAL);
        trial.expectRefused(
                "dispenseCash in a deposit",
                () -> device.call("dispenseCash", pieces),
                JposConst.JPOS_E_BUSY,
                JposConst.JPOS_E_ILLEGAL);
    }

    private static String request(Subject device, int unit) throws JposException {
        return CashChangerRows.units(device, "ExitCashList").request(unit, 1);
    }

    private static void whileJammed(Trial trial, Subject.Call call) throws JposException, InterruptedException {
        try {
            trial.ask(Deed.JAM);
            call.run();
        } finally {
            trial.ask(Deed.CLEAR_JAM);
        }
    }

    /** A piece may be stuck where it keeps none from coming out. */
    private static void expectTrue(Trial trial, Subject device, int unit, Subject.Call payout)
            throws JposException, InterruptedException {
        long before = CashUnits.worth(CashChangerRows.stock(device));
        if (trial.codeOf(payout) == Codes.SUCCESS) {
            long after = CashUnits.worth(CashChangerRows.stock(device));
            trial.expectEqual(before - unit, after, "what the machine holds after a payout that is told as done");
        }
    }
}
