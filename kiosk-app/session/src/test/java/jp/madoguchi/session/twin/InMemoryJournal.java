package jp.madoguchi.session.twin;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.JournalWord;
import jp.madoguchi.session.procedure.Journal;

/** Writes {@code begin verify-pin} and {@code success verify-pin} to the tape; can be told that the disk is full. */
public final class InMemoryJournal implements Journal {
    private static final UUID BOOT = UUID.fromString("01a1f11a-7b58-7b00-9d14-5f0b6a3e8c71");

    private final Tape tape;
    private final Set<String> numbers = new HashSet<>();
    private long sequence;
    private boolean full;

    InMemoryJournal(Tape tape) {
        this.tape = tape;
    }

    /** Nothing can be written any more. */
    public void fill() {
        full = true;
    }

    @Override
    public void record(JournalEvent event, JournalWord word, Optional<FailureCode> code, long n1, long n2) {
        write("record", event, word.text(), code);
    }

    @Override
    public Act begin(JournalEvent event, UUID transaction, long n1, long n2) {
        write("begin", event, "", Optional.empty());
        return (disposition, code) -> write(disposition.name().toLowerCase(Locale.ROOT), event, "", code);
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
        if (full) {
            throw new JournalException("no space", new IOException("no space"));
        }
        String text = String.join(
                " ",
                verb,
                event.id(),
                word,
                code.map(each -> String.valueOf(each.number())).orElse(""));
        tape.add(text.strip().replaceAll(" +", " "));
        return new Position(BOOT, ++sequence, Sha256.of(new byte[] {(byte) sequence}));
    }
}
