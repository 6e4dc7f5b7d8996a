package jp.madoguchi.session.twin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.protocol.Outcome;
import jp.madoguchi.session.procedure.Outcomes;

/** Keeps what was reported of each issue; refuses a second or a contradictory report, as the centre would. */
public final class InMemoryOutcomes implements Outcomes {
    private final Tape tape;
    private final Map<UUID, Outcome> reported = new LinkedHashMap<>();

    InMemoryOutcomes(Tape tape) {
        this.tape = tape;
    }

    @Override
    public void report(UUID issueId, Outcome outcome) {
        if (!outcome.isConsistent()) {
            throw new AssertionError("inconsistent: " + outcome);
        }
        if (reported.putIfAbsent(issueId, outcome) != null) {
            throw new AssertionError("reported twice");
        }
        tape.add("outcome " + outcome.outcome() + " " + outcome.reason());
    }

    /** By issue, in the order of the reports. */
    public Map<UUID, Outcome> reported() {
        return Map.copyOf(reported);
    }
}
