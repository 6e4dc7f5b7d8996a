package jp.madoguchi.pos.conformance;

import jp.madoguchi.pos.conformance.Finding.Verdict;

/** Ends a proof before its last line. */
final class RowEnd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Verdict verdict;
    private final String reason;

    private RowEnd(Verdict verdict, String reason) {
        super(reason);
        this.verdict = verdict;
        this.reason = reason;
    }

    static RowEnd violated(String seen) {
        return new RowEnd(Verdict.FAIL, seen);
    }

    static RowEnd skipped(String why) {
        return new RowEnd(Verdict.SKIPPED, why);
    }

    static RowEnd undone(Deed deed) {
        return unseen("nobody did it: " + deed.request());
    }

    static RowEnd unseen(String why) {
        return new RowEnd(Verdict.UNDONE, why);
    }

    Finding finding(Row row) {
        return new Finding(row, verdict, reason);
    }
}
