package jp.madoguchi.pos.conformance;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.pos.conformance.Finding.Verdict;

/** The findings as a Markdown table that grows with each of them, and what they come to. */
final class FindingTable {
    private final PrintWriter out;
    private final String device;
    private final String category;
    private final NeededRows needed;
    private final List<Finding> findings = new ArrayList<>();

    FindingTable(PrintWriter out, String device, String category, NeededRows needed) {
        this.out = out;
        this.device = device;
        this.category = category;
        this.needed = needed;
    }

    void begin() {
        line("row", "rule", "source", "needed", "result", "reason");
        out.println("|---".repeat(needed.areKnown() ? 6 : 5) + "|");
    }

    void add(Finding finding) {
        findings.add(finding);
        Row row = finding.row();
        line(
                row.id(),
                row.rule(),
                row.source(),
                needed.mark(device, row),
                finding.verdict().name(),
                finding.reason().replace("|", "\\|").replaceAll("\\R", " "));
    }

    /** Without a program that needs anything there is no column for it. */
    private void line(String id, String rule, String source, String need, String result, String reason) {
        Stream<String> cells = needed.areKnown()
                ? Stream.of(id, rule, source, need, result, reason)
                : Stream.of(id, rule, source, result, reason);
        out.println("| " + String.join(" | ", cells.toList()) + " |");
    }

    /** Whether no rule was broken, and nothing is lacking that the program can't do without. */
    boolean end() {
        out.println();
        out.println(device + ": " + count(Verdict.PASS) + " kept, " + count(Verdict.FAIL) + " broken, "
                + count(Verdict.SKIPPED) + " skipped, " + count(Verdict.UNDONE) + " undone");
        if (needed.areKnown()) {
            out.println(needed.judgement(device, category, findings));
        }
        return count(Verdict.FAIL) == 0 && !needed.isHindered(device, findings);
    }

    private long count(Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }
}
