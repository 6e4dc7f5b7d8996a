package jp.madoguchi.protocol;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/**
 * What became of an issue.
 *
 * @param reason NONE for PRINTED and something else for every other result
 * @param pagesStacked sheets that lie in the tray; 0 for NOT_STARTED
 */
public record Outcome(
        Result outcome,
        Reason reason,
        int pagesStacked,
        UUID bootId,
        long journalSeq,
        Sha256 journalHash,
        Instant occurredAt,
        Fee fee) {

    /** What is known of the paper. */
    public enum Result {
        PRINTED,
        SPOILED,
        NOT_STARTED,
        /** Open until an operator or the counter settles it. */
        UNKNOWN
    }

    /** Why it isn't PRINTED. */
    public enum Reason {
        NONE,
        PAPER_JAM,
        PAPER_OUT,
        PRINTER_FAULT,
        PRINTER_POWER_LOSS,
        POWER_LOSS,
        NOT_TAKEN,
        BINDING_MISMATCH,
        RESIDENT_CANCELLED,
        NAME_REFUSED,
        TIME_OUT,
        OTHER
    }

    /** Money of this issue, for the comparison of taken, earned and refunded. */
    public record Fee(int takenYen, int refundedYen) {}

    /** Whether the members fit together. */
    @JsonIgnore
    public boolean isConsistent() {
        return (outcome == Result.PRINTED) == (reason == Reason.NONE)
                && (outcome != Result.NOT_STARTED || pagesStacked == 0)
                && pagesStacked >= 0
                && pagesStacked <= 50
                && journalSeq >= 1
                && fee.takenYen() >= 0
                && fee.refundedYen() >= 0;
    }
}
