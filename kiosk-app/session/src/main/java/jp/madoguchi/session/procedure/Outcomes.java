package jp.madoguchi.session.procedure;

import java.util.UUID;
import jp.madoguchi.protocol.Outcome;

/** Tells the centre what became of an issue: at once, or from a durable outbox until the centre has it. Never fails. */
public interface Outcomes {
    void report(UUID issueId, Outcome outcome);
}
