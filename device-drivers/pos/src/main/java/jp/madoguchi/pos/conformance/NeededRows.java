package jp.madoguchi.pos.conformance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows that a program relies on, among all that the standard demands.
 *
 * @param program as a sentence begins with it, such as "This kiosk"; empty where no program is thought of
 * @param rows the short names, by category
 */
public record NeededRows(String program, Map<String, Set<String>> rows) {
    /** Of no program: a service is looked at by the standard alone. */
    public static final NeededRows NONE = new NeededRows("", Map.of());

    /** @throws IllegalArgumentException for a row that its category doesn't have */
    public NeededRows {
        rows = Map.copyOf(rows);
        rows.forEach(NeededRows::requireKnown);
    }

    private static void requireKnown(String name, Set<String> ids) {
        Set<String> known = Category.find(name).stream()
                .flatMap(category -> category.rows().stream())
                .map(Row::id)
                .collect(Collectors.toSet());
        if (!known.containsAll(ids)) {
            throw new IllegalArgumentException(name + " lacks some of the rows " + ids);
        }
    }

    boolean areKnown() {
        return !program.isEmpty();
    }

    boolean contain(String category, Row row) {
        return rows.getOrDefault(category, Set.of()).contains(row.id());
    }

    /** One sentence: whether the program can work with the device, by the rows that were tried. */
    String judgement(String category, String device, List<Finding> findings) {
        String broken = names(category, findings, Finding.Verdict.FAIL);
        if (!broken.isEmpty()) {
            return program + " can't work with " + device + ", for it needs what is broken: " + broken + ".";
        }
        boolean otherBroken = findings.stream().anyMatch(each -> each.verdict() == Finding.Verdict.FAIL);
        String unseen = names(category, findings, Finding.Verdict.UNDONE);
        return program + " can work with " + device
                + (otherBroken ? ", for it needs none of the broken rows" : "")
                + (unseen.isEmpty() ? "." : "; needed and not seen, for nobody did it: " + unseen + ".");
    }

    private String names(String category, List<Finding> findings, Finding.Verdict verdict) {
        return findings.stream()
                .filter(each -> each.verdict() == verdict && contain(category, each.row()))
                .map(each -> each.row().id())
                .collect(Collectors.joining(", "));
    }
}
