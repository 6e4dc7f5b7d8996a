package jp.madoguchi.terminal.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.protocol.Centre;
import jp.madoguchi.protocol.CentreException;
import jp.madoguchi.protocol.Outcome;
import jp.madoguchi.protocol.Problem;
import jp.madoguchi.protocol.ProtocolJson;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.JournalWord;
import jp.madoguchi.session.procedure.Outcomes;
import jp.madoguchi.terminal.journal.JournalFile.Waiting;

/** Keeps an outcome durably and hands it to the centre until the centre has it, however long that takes. */
public final class OutcomeOutbox implements Outcomes {
    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final SqliteJournal journal;
    private final Centre centre;
    private final ScheduledExecutorService courier;
    private final ObjectMapper json = ProtocolJson.strictMapper();
    /** Of which the journal knows already that they wait. */
    private final Set<UUID> told = new HashSet<>();

    private boolean waitsToTryAgain;

    /** {@code courier} has one thread; what an earlier run left is sent first. */
    public OutcomeOutbox(SqliteJournal journal, Centre centre, ScheduledExecutorService courier) {
        this.journal = journal;
        this.centre = centre;
        this.courier = courier;
        courier.execute(this::deliver);
    }

    @Override
    public void report(UUID issueId, Outcome outcome) {
        try {
            journal.keep(issueId, json.writeValueAsString(outcome));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an outcome can always be written", e);
        }
        courier.execute(this::deliver);
    }

    private void deliver() {
        boolean all = true;
        for (Waiting waiting : journal.waiting()) {
            // One that can't be delivered doesn't keep the others waiting.
            all &= deliver(waiting);
        }
        if (!all && !waitsToTryAgain) {
            waitsToTryAgain = true;
            Future<?> unused = courier.schedule(this::tryAgain, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void tryAgain() {
        waitsToTryAgain = false;
        deliver();
    }

    /** Whether the centre needs to hear of this no more. */
    private boolean deliver(Waiting waiting) {
        Outcome outcome = read(waiting);
        try {
            centre.report(waiting.issueId(), outcome);
            settled(waiting, outcome, Optional.empty());
            return true;
        } catch (CentreException e) {
            if (e instanceof CentreException.Refused refused && refused.retry() == Problem.Retry.NEVER) {
                settled(waiting, outcome, Optional.of(FailureCode.CENTRE_REFUSED));
                return true;
            }
            if (told.add(waiting.issueId())) {
                journal.record(
                        JournalEvent.OUTCOME_WAITING,
                        JournalWord.of(outcome.outcome()),
                        Optional.of(FailureCode.CENTRE_UNREACHABLE),
                        0,
                        0);
            }
            return false;
        }
    }

    private Outcome read(Waiting waiting) {
        try {
            return json.readValue(waiting.outcome(), Outcome.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the outbox holds what was written", e);
        }
    }

    private void settled(Waiting waiting, Outcome outcome, Optional<FailureCode> code) {
        journal.record(JournalEvent.OUTCOME_REPORTED, JournalWord.of(outcome.outcome()), code, 0, 0);
        journal.delivered(waiting.issueId());
        told.remove(waiting.issueId());
    }
}
