package jp.madoguchi.terminal.doctor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.config.CashCounts;
import jp.madoguchi.terminal.device.YenDeposits;
import jpos.CashChanger;
import jpos.CashChangerConst;
import jpos.JposException;

/** The changer, whether it can take money and has change: no money is taken, and none comes out. */
record ChangerCheck(String logicalName) implements DeviceCheck {
    @Override
    public List<Finding> look() {
        var control = new CashChanger();
        return List.of(TakenDevice.look(logicalName, control, health -> judge(control, health)));
    }

    private Finding judge(CashChanger control, String health) throws JposException {
        if (!YenDeposits.possible(control)) {
            return Finding.broken(logicalName, health + ", " + YenDeposits.LACK, YenDeposits.REMEDY);
        }
        if (control.getDeviceStatus() == CashChangerConst.CHAN_STATUS_JAM) {
            return Finding.broken(logicalName, health + ", jammed", "clear the jam as the manual of the machine says");
        }
        return switch (control.getFullStatus()) {
            case CashChangerConst.CHAN_STATUS_FULL ->
                Finding.broken(logicalName, health + ", full", "take money out, by the procedure of your accounts");
            case CashChangerConst.CHAN_STATUS_NEARFULL ->
                Finding.look(logicalName, health + ", full soon", "take money out, by the procedure of your accounts");
            default -> judgeDeposit(control, health);
        };
    }

    /** What an open deposit holds is for the kiosk to settle, which knows whose it is. */
    private Finding judgeDeposit(CashChanger control, String health) throws JposException {
        int deposit = control.getDepositStatus();
        if (deposit == CashChangerConst.CHAN_STATUS_DEPOSIT_START
                || deposit == CashChangerConst.CHAN_STATUS_DEPOSIT_COUNT) {
            return Finding.look(
                    logicalName,
                    health + ", money of a payment may lie in it",
                    "start the kiosk, which settles it, and ask again");
        }
        return judgeChange(control, health);
    }

    private Finding judgeChange(CashChanger control, String health) throws JposException {
        var counts = new String[] {""};
        var discrepancy = new boolean[1];
        control.readCashCounts(counts, discrepancy);
        if (discrepancy[0]) {
            return Finding.look(
                    logicalName,
                    health + ", doubts its own counts",
                    "count its money as the manual of the machine says");
        }
        String missing = missing(control, CashCounts.parse(counts[0]));
        if (!missing.isEmpty()) {
            return Finding.look(
                    logicalName,
                    health + ", lacks change of " + missing + " yen",
                    "fill them in; until then a resident may have to pay the exact fee");
        }
        return control.getDeviceStatus() == CashChangerConst.CHAN_STATUS_NEAREMPTY
                ? Finding.look(logicalName, health + ", change runs out soon", "have coins and notes at hand")
                : Finding.ok(logicalName, health + ", has change of every coin and note");
    }

    /** The largest that is put in is never part of the change for it. */
    private static String missing(CashChanger control, CashCounts stock) throws JposException {
        int largest = units(control.getDepositCashList()).max().orElse(0);
        return units(control.getExitCashList())
                .filter(unit -> unit != largest && stock.of(unit) == 0)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private static IntStream units(String list) {
        return Stream.of(list.split("[,;]", -1))
                .filter(each -> !each.isBlank())
                .mapToInt(each -> Integer.parseInt(each.strip()));
    }
}
