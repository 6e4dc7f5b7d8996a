package jp.madoguchi.session.twin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.JournalWord;
import jp.madoguchi.session.procedure.Journal;
import jp.madoguchi.session.procedure.PaymentTrace;
import jp.madoguchi.session.procedure.UnsettledPayment;

/** Writes {@code begin verify-pin} and {@code success verify-pin} to the tape; can be told that the disk is full. */
public final class InMemoryJournal implements Journal {
    private static final UUID BOOT = UUID.fromString("01a1f11a-7b58-7b00-9d14-5f0b6a3e8c71");

    /** What the books need of a record. */
    public record Line(JournalEvent event, boolean ends, String word, long n1, long n2) {}

    private final Tape tape;
    private final Mains mains;
    private final List<Line> lines = new ArrayList<>();
    private final PaymentTrace trace = new PaymentTrace();
    private final Set<String> numbers = new HashSet<>();
    private long sequence;
    private boolean full;
    private Optional<String> last = Optional.empty();

    InMemoryJournal(Tape tape, Mains mains) {
        this.tape = tape;
        this.mains = mains;
    }

    /** All records, in order. */
    public List<Line> lines() {
        return lines;
    }

    /** Nothing can be written any more. */
    public void fill() {
        full = true;
    }

    /** Nothing can be written any more behind the first record that reads like this on the tape. */
    public void fillAfter(String record) {
        last = Optional.of(record);
    }

    @Override
    public void record(JournalEvent event, JournalWord word, Optional<FailureCode> code, long n1, long n2) {
        write("record", event, word.text(), code);
        lines.add(new Line(event, false, "", n1, n2));
        trace.recorded(event, n1);
        mains.step();
    }

    @Override
    public Act begin(JournalEvent event, UUID transaction, long n1, long n2) {
        write("begin", event, "", Optional.empty());
        lines.add(new Line(event, false, "", n1, n2));
        trace.begun(event, transaction.toString(), n1, n2);
        mains.step();
        return act(event, transaction.toString());
    }

    private Act act(JournalEvent event, String transaction) {
        return (disposition, code) -> {
            Position position = write(disposition.name().toLowerCase(Locale.ROOT), event, "", code);
            lines.add(new Line(event, true, disposition.name(), 0, 0));
            trace.completed(event, transaction, disposition == Disposition.SUCCESS);
            mains.step();
            return position;
        };
    }

    @Override
    public Optional<UnsettledPayment> findUnsettledPayment() {
        return trace.isOpen() ? Optional.of(trace.unsettled(act(JournalEvent.PAYMENT, ""))) : Optional.empty();
    }

    @Override
    public boolean recordIssueNumber(UUID transaction, String issueNumber) {
        boolean added = numbers.add(issueNumber);
        if (added) {
            write("record", JournalEvent.ISSUE_NUMBER, "", Optional.empty());
        }
        return added;
    }

    private Position write(String verb, JournalEvent event, String word, Optional<FailureCode> code) {
        mains.step();
        if (full) {
            throw new JournalException("no space", new IOException("no space"));
        }
        String text = String.join(
                " ",
                verb,
                event.id(),
                word,
                code.map(each -> String.valueOf(each.number())).orElse(""));
        String written = text.strip().replaceAll(" +", " ");
        tape.add(written);
        full = full || last.equals(Optional.of(written));
        return new Position(BOOT, ++sequence, Sha256.of(new byte[] {(byte) sequence}));
    }
}
