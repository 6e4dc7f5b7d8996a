package jp.madoguchi.changer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.core.Stage;
import jpos.CashChangerConst;
import jpos.JposConst;
import jpos.JposException;

/** Money that comes out, and what is there. */
final class Dispenser {
    private final Line line;
    private final Deposit deposit;
    private final Payouts payouts;
    private final Faults faults;

    Dispenser(Line line, Deposit deposit, Payouts payouts, Faults faults) {
        this.line = line;
        this.deposit = deposit;
        this.payouts = payouts;
        this.faults = faults;
    }

    @Needs(Stage.OPEN)
    public boolean getCapDiscrepancy() {
        return false;
    }

    @Needs(Stage.ENABLED)
    public void readCashCounts(String[] cashCounts, boolean[] discrepancy) throws JposException {
        payouts.requireNoneUnderWay();
        cashCounts[0] = line.ask("COUNTS");
        discrepancy[0] = false;
    }

    @Needs(Stage.ENABLED)
    public void dispenseChange(int amount) throws JposException {
        requireNoDeposit();
        if (amount <= 0) {
            throw faults.illegal("no amount to dispense: " + amount, "give a positive amount");
        }
        payouts.perform(() -> pay(change(amount, parse(line.ask("COUNTS")))));
    }

    @Needs(Stage.ENABLED)
    public void dispenseCash(String cashCounts) throws JposException {
        requireNoDeposit();
        Map<Integer, Integer> wanted = parse(cashCounts);
        if (!Currency.PAID_OUT.containsAll(wanted.keySet())) {
            throw faults.illegal("a unit of " + cashCounts + " never comes out", "see ExitCashList");
        }
        payouts.perform(() -> payOut(wanted));
    }

    private void payOut(Map<Integer, Integer> wanted) throws JposException {
        Map<Integer, Integer> stock = parse(line.ask("COUNTS"));
        boolean enough =
                wanted.entrySet().stream().allMatch(each -> stock.getOrDefault(each.getKey(), 0) >= each.getValue());
        if (!enough) {
            throw tooLittle(wanted.toString());
        }
        pay(wanted);
    }

    private void requireNoDeposit() throws JposException {
        if (deposit.isOpen()) {
            throw faults.of(JposConst.JPOS_E_BUSY, "money is being put in", "end the deposit first");
        }
    }

    private void pay(Map<Integer, Integer> pieces) throws JposException {
        String text = pieces.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining(","));
        line.ask("PAY " + text);
    }

    /** Each unit of yen divides the next, so taking the largest first is the way with the fewest pieces. */
    private Map<Integer, Integer> change(int amount, NavigableMap<Integer, Integer> stock) throws JposException {
        var change = new LinkedHashMap<Integer, Integer>();
        int rest = amount;
        for (Map.Entry<Integer, Integer> each : stock.descendingMap().entrySet()) {
            int pieces = Math.min(rest / each.getKey(), each.getValue());
            if (pieces > 0 && Currency.PAID_OUT.contains(each.getKey())) {
                change.put(each.getKey(), pieces);
                rest -= pieces * each.getKey();
            }
        }
        if (rest > 0) {
            throw tooLittle(amount + " yen");
        }
        return change;
    }

    private JposException tooLittle(String wanted) {
        return faults.extended(
                CashChangerConst.JPOS_ECHAN_OVERDISPENSE, "there is not enough to pay " + wanted, "fill the machine");
    }

    private NavigableMap<Integer, Integer> parse(String counts) throws JposException {
        var pieces = new TreeMap<Integer, Integer>();
        try {
            for (String each : counts.split("[,;]", -1)) {
                if (!each.isBlank()) {
                    String[] pair = each.split(":", 2);
                    pieces.put(Integer.valueOf(pair[0].strip()), Integer.parseUnsignedInt(pair[1].strip()));
                }
            }
            return pieces;
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException wrong) {
            throw faults.of(
                    JposConst.JPOS_E_ILLEGAL, "not cash counts: " + counts, "write unit:count,unit:count", wrong);
        }
    }
}
