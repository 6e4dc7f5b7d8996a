package jp.madoguchi.terminal.journal;

import java.util.List;
import java.util.OptionalLong;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.terminal.journal.JournalFile.Stored;

/** Whether the records say that nothing may be printed, and since which of them. */
final class PrintingStop {
    private volatile OptionalLong since = OptionalLong.empty();

    static PrintingStop in(List<Stored> records) {
        var stop = new PrintingStop();
        records.forEach(each -> stop.follow(each.entry()));
        return stop;
    }

    void follow(JournalEntry entry) {
        if (entry.event().equals(JournalEvent.PRINTING_STOPPED.id())) {
            since = OptionalLong.of(entry.sequence());
        } else if (entry.event().equals(JournalEvent.PRINTING_RESUMED.id())) {
            since = OptionalLong.empty();
        }
    }

    /** The sequence number of the record that stopped it; empty while sheets may be printed. */
    OptionalLong since() {
        return since;
    }
}
