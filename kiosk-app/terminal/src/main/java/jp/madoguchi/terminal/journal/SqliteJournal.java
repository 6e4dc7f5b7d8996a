package jp.madoguchi.terminal.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import jp.madoguchi.protocol.Heartbeat;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.protocol.Uuid7;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.JournalWord;
import jp.madoguchi.session.procedure.Journal;
import jp.madoguchi.session.procedure.UnsettledPayment;
import jp.madoguchi.terminal.journal.JournalEntry.Phase;
import jp.madoguchi.terminal.journal.JournalFile.Stored;
import jp.madoguchi.terminal.journal.JournalFile.Waiting;

/**
 * The journal in SQLite: each call is one commit that has reached the disk when it returns. At its start the chain is
 * checked, and acts of an earlier run that never completed are settled as unknown.
 */
public final class SqliteJournal implements Journal, AutoCloseable {
    private final JournalFile file;
    private final Clock clock;
    private final UUID bootId;
    private final PrintingStop stop;
    private final OpenPayments payments;
    private final Optional<Duration> downtime;
    private long sequence;
    private Sha256 head;

    private SqliteJournal(JournalFile file, Clock clock, UUID bootId, List<Stored> records) {
        this.file = file;
        this.clock = clock;
        this.bootId = bootId;
        this.stop = PrintingStop.in(records);
        this.payments = OpenPayments.in(records);
        this.downtime = records.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Duration.between(records.get(records.size() - 1).entry().wall(), clock.instant()));
        this.sequence = records.size();
        this.head = records.isEmpty()
                ? JournalChain.GENESIS
                : records.get(records.size() - 1).hash();
    }

    /**
     * Opens the journal and begins a run.
     *
     * @throws JournalException when the file can't be used or its chain is broken: the kiosk must not serve then
     */
    public static SqliteJournal open(Path path, Clock clock, SecureRandom random) {
        try {
            JournalFile file = JournalFile.open(path);
            List<Stored> records = file.readAll();
            Optional<Long> broken = JournalChain.firstBroken(records);
            if (broken.isPresent()) {
                file.close();
                throw new JournalException(
                        path + ": altered at record " + broken.get()
                                + ". Keep the file as evidence, then start with an empty one",
                        null);
            }
            var journal = new SqliteJournal(file, clock, Uuid7.random(clock, random), records);
            journal.settle(JournalChain.openActs(records));
            return journal;
        } catch (SQLException e) {
            throw new JournalException(path + ": the journal can't be opened. Check disk and permissions", e);
        }
    }

    private void settle(List<JournalEntry> open) {
        record(JournalEvent.STARTED, JournalWord.NONE, Optional.empty(), open.size(), 0);
        // Of a payment only the machine that has the money can tell what became of it.
        open.stream()
                .filter(act -> !act.event().equals(JournalEvent.PAYMENT.id()))
                .forEach(act -> endOfEarlierRun(act, Disposition.UNKNOWN, Optional.empty()));
    }

    private Position endOfEarlierRun(JournalEntry act, Disposition disposition, Optional<FailureCode> code) {
        return append(
                act.transaction(),
                act.event(),
                Phase.COMPLETE,
                word(disposition),
                JournalWord.of(JournalEvent.SETTLED),
                code.or(() -> Optional.of(FailureCode.SETTLED_AFTER_RESTART)),
                act.sequence(),
                0);
    }

    @Override
    public void record(JournalEvent event, JournalWord word, Optional<FailureCode> code, long n1, long n2) {
        append("", event.id(), Phase.SINGLE, "", word, code, n1, n2);
    }

    @Override
    public Act begin(JournalEvent event, UUID transaction, long n1, long n2) {
        String name = transaction.toString();
        append(name, event.id(), Phase.BEGIN, "", JournalWord.NONE, Optional.empty(), n1, n2);
        return (disposition, code) ->
                append(name, event.id(), Phase.COMPLETE, word(disposition), JournalWord.NONE, code, n1, n2);
    }

    @Override
    public synchronized Optional<UnsettledPayment> findUnsettledPayment() {
        return payments.find(this::endOfEarlierRun);
    }

    /** How long the kiosk was away before this run; empty in an empty journal. */
    public Optional<Duration> downtime() {
        return downtime;
    }

    /** Whether anybody has begun anything here in this run. */
    public synchronized boolean hasServed() {
        return payments.hasServed();
    }

    @Override
    public synchronized boolean recordIssueNumber(UUID transaction, String issueNumber) {
        var hash = ByteBuffer.wrap(
                Sha256.of(issueNumber.getBytes(StandardCharsets.UTF_8)).toArray());
        long n1 = hash.getLong();
        long n2 = hash.getLong();
        if (isKnown(n1, n2)) {
            return false;
        }
        append(
                transaction.toString(),
                JournalEvent.ISSUE_NUMBER.id(),
                Phase.SINGLE,
                "",
                JournalWord.NONE,
                Optional.empty(),
                n1,
                n2);
        return true;
    }

    private boolean isKnown(long n1, long n2) {
        try {
            return file.hasIssueNumber(n1, n2);
        } catch (SQLException e) {
            throw new JournalException("the journal can't be read", e);
        }
    }

    private static String word(Disposition disposition) {
        return disposition.name().toLowerCase(Locale.ROOT);
    }

    private synchronized Position append(
            String transaction,
            String event,
            Phase phase,
            String disposition,
            JournalWord word,
            Optional<FailureCode> code,
            long n1,
            long n2) {
        var entry = new JournalEntry(
                sequence + 1,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                System.nanoTime(),
                bootId,
                transaction,
                event,
                phase,
                disposition,
                word.text(),
                code.map(FailureCode::number).orElse(0),
                n1,
                n2);
        Sha256 hash = entry.hash(head);
        try {
            file.append(entry, hash);
        } catch (SQLException e) {
            throw new JournalException("the journal can't be written", e);
        }
        sequence++;
        head = hash;
        stop.follow(entry);
        payments.follow(entry);
        return new Position(bootId, sequence, hash);
    }

    /** Whether sheets may be printed: not after a stop that nobody has looked into, in this run or an earlier one. */
    public boolean allowsPrinting() {
        return stop.since().isEmpty();
    }

    /**
     * Lets printing go on, where it was stopped by the very record that somebody has looked into.
     *
     * @param answered the sequence number of that record; another one changes nothing
     */
    public void resumePrinting(long answered) {
        if (stop.since().equals(OptionalLong.of(answered))) {
            record(JournalEvent.PRINTING_RESUMED, JournalWord.NONE, Optional.empty(), answered, 0);
        }
    }

    /** The run of the program that writes. */
    public UUID bootId() {
        return bootId;
    }

    /** How far it has come; nobody takes its records away yet. */
    public synchronized Heartbeat.JournalHead reach() {
        return new Heartbeat.JournalHead(sequence, head, 0, waiting().size());
    }

    synchronized void keep(UUID issueId, String outcome) {
        try {
            file.putOutbox(issueId, outcome);
        } catch (SQLException e) {
            throw new JournalException("the outbox can't be written", e);
        }
    }

    synchronized List<Waiting> waiting() {
        try {
            return file.readOutbox();
        } catch (SQLException e) {
            throw new JournalException("the outbox can't be read", e);
        }
    }

    synchronized void delivered(UUID issueId) {
        try {
            file.removeFromOutbox(issueId);
        } catch (SQLException e) {
            throw new JournalException("the outbox can't be written", e);
        }
    }

    @Override
    public synchronized void close() {
        record(JournalEvent.STOPPED, JournalWord.NONE, Optional.empty(), 0, 0);
        try {
            file.close();
        } catch (SQLException e) {
            throw new JournalException("the journal can't be closed", e);
        }
    }
}
