package jp.madoguchi.config;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many of each coin and note, in the form of UnifiedPOS (CashChanger, {@code CashCounts}): {@code 1:80,5:77;1000:54}, the
 * coins before the semicolon and the notes behind it. The note of 2,000 yen is left out: hardly any machine takes it.
 */
public final class CashCounts {
    /** Of yen, the smallest first. */
    public static final String CURRENCY_CASH_LIST = "1,5,10,50,100,500;1000,5000,10000";

    private static final int SMALLEST_NOTE = 1000;

    private final SortedMap<Integer, Integer> counts;

    private CashCounts(SortedMap<Integer, Integer> counts) {
        this.counts = counts;
    }

    /** Nothing of anything. */
    public static CashCounts none() {
        var counts = new TreeMap<Integer, Integer>();
        for (String unit : CURRENCY_CASH_LIST.split("[,;]", -1)) {
            counts.put(Integer.valueOf(unit), 0);
        }
        return new CashCounts(counts);
    }

    /**
     * Reads the form of UnifiedPOS; what it doesn't name is 0.
     *
     * @throws IllegalArgumentException when it is not of that form
     */
    public static CashCounts parse(String text) {
        var counts = none().counts;
        for (String each : text.strip().split("[,;]", -1)) {
            if (!each.isBlank()) {
                String[] pair = each.strip().split(":", -1);
                if (pair.length != 2) {
                    throw new IllegalArgumentException("not unit:count, " + each);
                }
                counts.put(Integer.valueOf(pair[0].strip()), Integer.parseUnsignedInt(pair[1].strip()));
            }
        }
        return new CashCounts(counts);
    }

    /** Every coin and note there is, the smallest first. */
    public static IntStream units() {
        return none().counts.keySet().stream().mapToInt(Integer::intValue);
    }

    /** The smallest coin or note that pays this alone; the largest there is when none does. */
    public static int pieceFor(Yen amount) {
        return units().filter(unit -> unit >= amount.amount()).findFirst().orElseGet(() -> units().max()
                .orElseThrow());
    }

    /** Whether there is such a coin or note. */
    public static boolean isUnit(int yen) {
        return none().counts.containsKey(yen);
    }

    public Yen total() {
        return new Yen(counts.entrySet().stream()
                .mapToInt(each -> Math.multiplyExact(each.getKey(), each.getValue()))
                .sum());
    }

    /** How many of this coin or note. */
    public int of(int unit) {
        return counts.getOrDefault(unit, 0);
    }

    /** So many more of one coin or note; fewer when it is negative. */
    public CashCounts plus(int unit, int count) {
        var sum = new TreeMap<>(counts);
        int now = of(unit) + count;
        if (now < 0) {
            throw new IllegalArgumentException("fewer than none of " + unit);
        }
        sum.put(unit, now);
        return new CashCounts(sum);
    }

    public CashCounts plus(CashCounts other) {
        CashCounts sum = this;
        for (Map.Entry<Integer, Integer> each : other.counts.entrySet()) {
            sum = sum.plus(each.getKey(), each.getValue());
        }
        return sum;
    }

    public CashCounts minus(CashCounts other) {
        CashCounts rest = this;
        for (Map.Entry<Integer, Integer> each : other.counts.entrySet()) {
            rest = rest.plus(each.getKey(), -each.getValue());
        }
        return rest;
    }

    /** What of this pays exactly this amount, in the fewest pieces. Each unit divides the next, so taking the largest first finds it. */
    public Optional<CashCounts> change(int yen) {
        CashCounts change = none();
        int rest = yen;
        for (int unit : new TreeMap<>(counts).descendingKeySet()) {
            int pieces = Math.min(rest / unit, of(unit));
            change = change.plus(unit, pieces);
            rest -= pieces * unit;
        }
        return rest == 0 ? Optional.of(change) : Optional.empty();
    }

    /** Whether all of the other is in it. */
    public boolean holds(CashCounts other) {
        return other.counts.entrySet().stream().allMatch(each -> of(each.getKey()) >= each.getValue());
    }

    /** The largest piece in it; empty when there is none. */
    public Optional<Integer> largest() {
        return counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(Map.Entry::getKey)
                .reduce((first, second) -> second);
    }

    @Override
    public String toString() {
        return text(counts.headMap(SMALLEST_NOTE)) + ";" + text(counts.tailMap(SMALLEST_NOTE));
    }

    private static String text(Map<Integer, Integer> some) {
        return some.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining(","));
    }
}
