package jp.madoguchi.centre.issue;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.centre.call.Terminal;
import jp.madoguchi.protocol.IssueState;
import jp.madoguchi.protocol.Outcome;
import jp.madoguchi.protocol.OutcomeRecord;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.ProtocolJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What became of issues; a state only moves on, and the same report again is accepted. */
@Singleton
public final class Outcomes {
    private final Jdbi jdbi;
    private final IssueStore store;
    private final Clock clock;

    Outcomes(Jdbi jdbi, IssueStore store, Clock clock) {
        this.jdbi = jdbi;
        this.store = store;
        this.clock = clock;
    }

    /** Records a report, which may come days after the session. */
    public OutcomeRecord report(Terminal terminal, UUID id, Outcome outcome) throws Refusal {
        if (!outcome.isConsistent()) {
            throw new Refusal(ProblemCode.BAD_OUTCOME);
        }
        return jdbi.inTransaction(handle -> report(handle, store.lock(handle, terminal, id), outcome));
    }

    /** Makes void what this terminal left behind in sessions that have expired. */
    public void sweep(Terminal terminal) {
        jdbi.useTransaction(handle -> store.voidExpired(handle, terminal, clock.instant()));
    }

    private OutcomeRecord report(Handle handle, IssueRow issue, Outcome outcome) throws Refusal {
        String text = new String(ProtocolJson.canonical(outcome), StandardCharsets.UTF_8);
        IssueState state = stateAfter(outcome.outcome());
        if (issue.outcome().isPresent()) {
            if (!issue.outcome().get().equals(text)) {
                throw new Refusal(ProblemCode.OUTCOME_CONFLICT);
            }
            return answer(issue, issue.state(), issue.recordedAt().orElseThrow());
        }
        boolean fits =
                issue.state() == IssueState.ISSUED || (issue.state() == IssueState.VOID && state == IssueState.VOID);
        if (!fits) {
            throw new Refusal(ProblemCode.OUTCOME_CONFLICT);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        store.record(handle, issue.issueId(), state, text, now);
        return answer(issue, state, now);
    }

    private static OutcomeRecord answer(IssueRow issue, IssueState state, Instant at) {
        return new OutcomeRecord(issue.issueId(), state, state != IssueState.UNKNOWN, at);
    }

    private static IssueState stateAfter(Outcome.Result result) {
        return switch (result) {
            case PRINTED -> IssueState.PRINTED;
            case SPOILED -> IssueState.SPOILED;
            case NOT_STARTED -> IssueState.VOID;
            case UNKNOWN -> IssueState.UNKNOWN;
        };
    }
}
