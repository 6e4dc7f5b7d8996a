package jp.madoguchi.pos;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody meant who misspelt it. */
public final class NearestName {
    /** Of so many characters one may be wrong: more would be a guess. */
    private static final int CHARACTERS_FOR_A_SLIP = 3;

    private NearestName() {}

    /** The known name that differs least, letters in another case not counted; empty when none is near. */
    public static Optional<String> of(String written, Collection<String> known) {
        return sorted(written, known).stream()
                .filter(each -> distance(written, each) <= Math.max(1, written.length() / CHARACTERS_FOR_A_SLIP))
                .findFirst();
    }

    /** All known names, the one that differs least first. */
    public static List<String> sorted(String written, Collection<String> known) {
        return known.stream()
                .sorted(Comparator.comparingInt((String each) -> distance(written, each))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Levenshtein's: how many characters to insert, to leave out or to replace. */
    private static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
