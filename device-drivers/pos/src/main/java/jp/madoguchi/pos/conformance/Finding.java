package jp.madoguchi.pos.conformance;

/**
 * What came of a row.
 *
 * @param reason what was seen instead, or why nothing could be seen; empty when the service keeps the rule
 */
public record Finding(Row row, Verdict verdict, String reason) {
    /** Kept, broken, or not looked at. */
    public enum Verdict {
        PASS,
        FAIL,
        SKIPPED
    }
}
