package jp.madoguchi.virtual.printer;

import com.hp.jipp.model.JobState;
import com.hp.jipp.model.JobStateReason;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A job in the virtual printer; guarded by the engine that holds it. */
final class PrinterJob {
    private final int id;
    private final String name;
    private final String sides;
    private JobState state = JobState.pending;
    private List<String> reasons = List.of(JobStateReason.jobIncoming);
    private @Nullable ReceivedDocument document;
    private int impressions;
    private int sheets;

    PrinterJob(int id, String name, String sides) {
        this.id = id;
        this.name = name;
        this.sides = sides;
    }

    int id() {
        return id;
    }

    String name() {
        return name;
    }

    String sides() {
        return sides;
    }

    JobState state() {
        return state;
    }

    List<String> reasons() {
        return reasons;
    }

    int impressions() {
        return impressions;
    }

    int sheets() {
        return sheets;
    }

    Optional<ReceivedDocument> document() {
        return Optional.ofNullable(document);
    }

    void receive(ReceivedDocument received) {
        document = received;
        become(JobState.pending, JobStateReason.none);
    }

    void become(JobState next, String reason) {
        state = next;
        reasons = List.of(reason);
    }

    boolean isOver() {
        return state.getCode() >= JobState.canceled.getCode();
    }

    boolean waitsForItsTurn() {
        return !isOver() && document != null;
    }

    boolean isStopping() {
        return reasons.contains(JobStateReason.processingToStopPoint);
    }

    int pages() {
        return document().map(ReceivedDocument::pages).orElse(0);
    }

    boolean hasMoreSheets() {
        return impressions < pages();
    }

    /** Lets one sheet come out, printed on one side or both. */
    int sheetOut() {
        int printed = Math.min(sides.startsWith("two-sided") ? 2 : 1, pages() - impressions);
        impressions += printed;
        sheets++;
        return printed;
    }
}
