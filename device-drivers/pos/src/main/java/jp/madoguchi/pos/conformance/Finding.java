package jp.madoguchi.pos.conformance;

/**
 * What came of a row.
 *
 * @param reason what was seen instead, or why nothing could be seen; empty when the service keeps the rule
 */
public record Finding(Row row, Verdict verdict, String reason) {
    /** Kept or broken, or why neither is known. */
    public enum Verdict {
        PASS,
        FAIL,
        /** The device lacks what the rule is about. */
        SKIPPED,
        /** Nobody was there to do what shows it, or what was put in does not. */
        UNDONE
    }
}
