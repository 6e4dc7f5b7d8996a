package jp.madoguchi.terminal.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.terminal.journal.JournalEntry.Phase;
import jp.madoguchi.terminal.journal.JournalFile.Stored;

/** What can be told from the records alone: whether the chain holds, and which acts have no end. */
final class JournalChain {
    static final Sha256 GENESIS = new Sha256(Bytes.of(new byte[32]));

    private JournalChain() {}

    /** The first record that was changed, removed or put in; empty when the chain holds. */
    static Optional<Long> firstBroken(List<Stored> records) {
        Sha256 previous = GENESIS;
        long expected = 1;
        for (Stored record : records) {
            if (record.entry().sequence() != expected
                    || !record.entry().hash(previous).equals(record.hash())) {
                return Optional.of(expected);
            }
            previous = record.hash();
            expected++;
        }
        return Optional.empty();
    }

    /** Acts that began and neither completed nor were settled. */
    static List<JournalEntry> openActs(List<Stored> records) {
        Map<String, JournalEntry> open = new LinkedHashMap<>();
        for (Stored record : records) {
            JournalEntry entry = record.entry();
            String act = entry.transaction() + "/" + entry.event();
            if (entry.phase() == Phase.BEGIN) {
                open.put(act, entry);
            } else if (entry.phase() == Phase.COMPLETE) {
                open.remove(act);
            }
        }
        return List.copyOf(open.values());
    }
}
