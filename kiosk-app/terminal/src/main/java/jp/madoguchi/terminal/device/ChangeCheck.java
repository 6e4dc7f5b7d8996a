package jp.madoguchi.terminal.device;

import java.util.stream.IntStream;
import jp.madoguchi.config.CashCounts;
import jp.madoguchi.config.Yen;

/** Whether there is change, whichever coin or note somebody pays with. */
final class ChangeCheck {
    private ChangeCheck() {}

    static boolean suffices(CashCounts stock, Yen fee) {
        return units().allMatch(unit -> hasChange(stock, unit, fee.amount()));
    }

    private static IntStream units() {
        return IntStream.rangeClosed(1, 10_000).filter(CashCounts::isUnit);
    }

    /** Paid with as few pieces of this unit as are enough. */
    private static boolean hasChange(CashCounts stock, int unit, int fee) {
        int pieces = (fee + unit - 1) / unit;
        return stock.plus(unit, pieces).change(pieces * unit - fee).isPresent();
    }
}
