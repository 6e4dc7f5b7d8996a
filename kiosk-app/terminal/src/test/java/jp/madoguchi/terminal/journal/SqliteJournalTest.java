package jp.madoguchi.terminal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.JournalWord;
import jp.madoguchi.session.procedure.Journal;
import jp.madoguchi.session.procedure.UnsettledPayment;
import jp.madoguchi.terminal.journal.JournalEntry.Phase;
import jp.madoguchi.terminal.journal.JournalFile.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class SqliteJournalTest {
    private Path file = Path.of("journal.db");

    @BeforeEach
    void nameTheFile(@TempDir Path directory) {
        file = directory.resolve("journal.db");
    }

    @Test
    void everyRecordIsThereAfterAKillWithoutAClose() throws SQLException {
        SqliteJournal journal = open();
        journal.record(JournalEvent.STATE, JournalWord.of(JournalEvent.STARTED), Optional.empty(), 3, 0);
        // No close: what returned is on the disk.
        assertEquals(2, stored().size());
        assertEquals(Optional.empty(), JournalChain.firstBroken(stored()));
    }

    @Test
    void anActWithoutAnEndIsSettledAsUnknownAtTheNextStart() throws SQLException {
        open().begin(JournalEvent.PRINT_SHEET, UUID.fromString("018f0000-0000-7000-8000-000000000001"), 7, 9);
        open().close();
        JournalEntry settled = stored().stream()
                .map(Stored::entry)
                .filter(entry -> entry.phase() == Phase.COMPLETE)
                .findFirst()
                .orElseThrow();
        assertEquals("unknown", settled.disposition());
        assertEquals(FailureCode.SETTLED_AFTER_RESTART.number(), settled.code());
        assertTrue(JournalChain.openActs(stored()).isEmpty());
    }

    @Test
    void anActThatCompletedIsNotSettledAgain() throws SQLException {
        var act = open().begin(JournalEvent.VERIFY_PIN, UUID.fromString("018f0000-0000-7000-8000-000000000002"), 3, 0);
        act.fail(FailureCode.PIN_WRONG);
        int before = stored().size();
        open();
        assertEquals(before + 1, stored().size(), "only the start of the new run");
    }

    @Test
    void anIssueNumberIsNewOnceAndKnownEverAfterEvenIfTheKioskIsKilled() throws SQLException {
        UUID request = UUID.fromString("018f0000-0000-7000-8000-000000000003");
        SqliteJournal journal = open();
        assertTrue(journal.recordIssueNumber(request, "999999-2026-000001"));
        assertFalse(journal.recordIssueNumber(request, "999999-2026-000001"));
        SqliteJournal again = open();
        assertFalse(again.recordIssueNumber(request, "999999-2026-000001"));
        assertTrue(again.recordIssueNumber(request, "999999-2026-000002"));
        assertEquals(
                2,
                stored().stream()
                        .filter(each -> each.entry().event().equals(JournalEvent.ISSUE_NUMBER.id()))
                        .count());
    }

    @Test
    void aPaymentWithoutAnEndIsFoundAtTheNextStartWithWhatWasEarned() {
        UUID printed = UUID.fromString("018f0000-0000-7000-8000-000000000005");
        UUID lost = UUID.fromString("018f0000-0000-7000-8000-000000000006");
        SqliteJournal journal = open();
        journal.begin(JournalEvent.PAYMENT, UUID.fromString("018f0000-0000-7000-8000-000000000004"), 600, 50_000);
        journal.record(JournalEvent.MONEY_TAKEN, JournalWord.NONE, Optional.empty(), 1000, 0);
        journal.begin(JournalEvent.COPY, printed, 300, 1);
        journal.begin(JournalEvent.PRINT_SHEET, printed, 1, 1).succeed();
        journal.begin(JournalEvent.COPY, lost, 300, 1);
        journal.begin(JournalEvent.PRINT_SHEET, lost, 2, 2);
        UnsettledPayment left = open().findUnsettledPayment().orElseThrow();
        assertEquals(50_000, left.mark());
        assertEquals(new Yen(1000), left.taken());
        assertEquals(new Yen(300), left.kept());
    }

    @Test
    void aPaymentThatWasSettledAfterARestartIsFoundNoMore() throws SQLException {
        open().begin(JournalEvent.PAYMENT, UUID.fromString("018f0000-0000-7000-8000-000000000004"), 600, 50_000);
        SqliteJournal journal = open();
        journal.findUnsettledPayment().orElseThrow().act().succeed();
        assertEquals(Optional.empty(), journal.findUnsettledPayment());
        assertEquals(Optional.empty(), open().findUnsettledPayment());
        assertTrue(JournalChain.openActs(stored()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal SET n1 = n1 + 1 WHERE seq = 2",
                "UPDATE journal SET wall_utc = '2020-01-01T00:00:00Z' WHERE seq = 2",
                "UPDATE journal SET word = 'told' WHERE seq = 2",
                "DELETE FROM journal WHERE seq = 2",
                "UPDATE journal SET hash = zeroblob(32) WHERE seq = 2"
            })
    void whoeverAltersARecordIsFoundOutAndTheKioskDoesNotServe(String alteration) throws SQLException {
        try (SqliteJournal journal = open()) {
            journal.record(JournalEvent.STATE, JournalWord.NONE, Optional.empty(), 1, 0);
            journal.record(JournalEvent.STATE, JournalWord.NONE, Optional.empty(), 2, 0);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(alteration);
        }
        assertEquals(Optional.of(2L), JournalChain.firstBroken(stored()));
        assertThrows(Journal.JournalException.class, this::open);
        assertEquals(1, command().execute(file.toString()));
    }

    private SqliteJournal open() {
        return SqliteJournal.open(file, Clock.systemUTC(), new SecureRandom());
    }

    private List<Stored> stored() throws SQLException {
        try (JournalFile reading = JournalFile.openToRead(file)) {
            return reading.readAll();
        }
    }

    private static CommandLine command() {
        return new CommandLine(new JournalCommand());
    }
}
