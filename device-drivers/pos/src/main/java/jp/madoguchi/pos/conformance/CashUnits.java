package jp.madoguchi.pos.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Kinds of coins and notes as a changer lists them, {@code 1,5,10;1000}: notes stand behind the semicolon. */
record CashUnits(List<Integer> coins, List<Integer> notes) {
    CashUnits {
        coins = List.copyOf(coins);
        notes = List.copyOf(notes);
    }

    static CashUnits parse(String list, String what) {
        String[] halves = list.split(";", 2);
        return new CashUnits(units(halves[0], what), halves.length > 1 ? units(halves[1], what) : List.of());
    }

    private static List<Integer> units(String list, String what) {
        List<Integer> units = new ArrayList<>();
        for (String each : list.isBlank() ? new String[0] : list.split(",", -1)) {
            int unit = number(each, what + " \"" + list + "\"");
            if (unit == 0) {
                throw RowEnd.violated(what + " \"" + list + "\" has a unit of nothing");
            }
            units.add(unit);
        }
        return units;
    }

    /** How many there are of each unit, from {@code unit:count,unit:count;unit:count}; empty where nothing is counted. */
    static Map<Integer, Integer> counts(String text, String what) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (String half : text.split(";", 2)) {
            for (String each : half.isBlank() ? new String[0] : half.split(",", -1)) {
                String[] pair = each.split(":", -1);
                if (pair.length != 2) {
                    throw RowEnd.violated(what + " \"" + text + "\" is not made of unit:count");
                }
                // A coin and a note may be worth the same.
                counts.merge(number(pair[0], what), number(pair[1], what), Integer::sum);
            }
        }
        return counts;
    }

    static long worth(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .mapToLong(each -> (long) each.getKey() * each.getValue())
                .sum();
    }

    private static int number(String text, String what) {
        try {
            return Integer.parseUnsignedInt(text.strip());
        } catch (NumberFormatException wrong) {
            throw RowEnd.violated(what + " has \"" + text + "\" where a number belongs");
        }
    }

    List<Integer> all() {
        List<Integer> all = new ArrayList<>(coins);
        all.addAll(notes);
        return all;
    }

    /** So many pieces of a unit, as dispenseCash wants it written. */
    String request(int unit, int pieces) {
        return (coins.contains(unit) ? "" : ";") + unit + ":" + pieces;
    }
}
