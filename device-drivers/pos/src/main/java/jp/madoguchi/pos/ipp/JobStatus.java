package jp.madoguchi.pos.ipp;

import java.util.List;
import java.util.OptionalInt;

/**
 * What the printer says about a job.
 *
 * @param name the {@code job-name}, by which we know that it is ours
 * @param state {@code job-state}: 3 to 6 on the way, 7 canceled, 8 aborted, 9 completed
 * @param reasons {@code job-state-reasons} as they came
 * @param completed impressions that came out, if the printer counts
 * @param expected impressions that the document has, if the printer counts
 */
public record JobStatus(String name, int state, List<String> reasons, OptionalInt completed, OptionalInt expected) {
    private static final int CANCELED = 7;
    private static final int COMPLETED = 9;

    public JobStatus {
        reasons = List.copyOf(reasons);
    }

    /** Whether the printer is done with the job, whatever came of it; a canceled one may still be stopping. */
    public boolean isOver() {
        return state >= CANCELED && !reasons.contains("processing-to-stop-point");
    }

    public boolean isCompleted() {
        return state == COMPLETED;
    }

    /** State and reasons as one text, for an operator. */
    public String text() {
        return "job-state " + state + " " + String.join(", ", reasons);
    }
}
