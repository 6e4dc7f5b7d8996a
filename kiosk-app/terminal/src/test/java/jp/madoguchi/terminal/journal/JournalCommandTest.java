package jp.madoguchi.terminal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.JournalWord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the command {@code journal} prints, and what it finds out. */
class JournalCommandTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T03:00:00.123Z"), ZoneOffset.UTC);
    private static final UUID ACT = UUID.fromString("018f0000-0000-7000-8000-0000c0ffee01");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path file = Path.of("journal.db");

    @BeforeEach
    void writeAVisit(@TempDir Path directory) {
        file = directory.resolve("journal.db");
        try (SqliteJournal journal = SqliteJournal.open(file, NOON, new SecureRandom())) {
            journal.record(JournalEvent.STATE, new JournalWord("choosing"), Optional.empty(), 3, -1);
            journal.begin(JournalEvent.PRINT_SHEET, ACT, 0x0123456789abcdefL, -1)
                    .fail(FailureCode.PRINTER_JAMMED);
        }
    }

    @Test
    void aPaymentIsToldInYen() {
        try (SqliteJournal journal = SqliteJournal.open(file, NOON, new SecureRandom())) {
            var payment = journal.begin(JournalEvent.PAYMENT, ACT, 300, 50_000);
            journal.record(JournalEvent.MONEY_TAKEN, JournalWord.NONE, Optional.empty(), 1000, 0);
            journal.begin(JournalEvent.COPY, ACT, 300, 2);
            journal.record(JournalEvent.MONEY_RETURN, JournalWord.NONE, Optional.empty(), 300, 0);
            journal.record(JournalEvent.MONEY_SETTLED, JournalWord.NONE, Optional.empty(), 300, 200);
            journal.record(JournalEvent.CASE_OPENED, JournalWord.NONE, Optional.of(FailureCode.MONEY_OWED), 500, 0);
            payment.unknown(FailureCode.MONEY_OWED);
        }
        run();
        assertEquals(
                List.of(
                        "payment                     begins    c0ffee01  300 yen",
                        "money put in                                    1000 yen so far",
                        "copy that is paid for       begins    c0ffee01  300 yen, 2 sheets",
                        "money is to come out                            all but 300 yen",
                        "payment settled                                 300 yen kept, 200 yen given back",
                        "open case: money owed                           500 yen  code 604 money-owed",
                        "payment                     unknown   c0ffee01  300 yen  code 604 money-owed"),
                out.toString()
                        .lines()
                        .skip(7)
                        .limit(7)
                        .map(line -> line.substring(33))
                        .toList());
    }

    @Test
    void aLineSaysWhenInJapanWhatAndHowItEnded() {
        assertEquals(0, run());
        assertEquals(
                List.of(
                        "record  time (Asia/Tokyo)        what                        how       act       more",
                        "     1  2026-11-22 12:00:00.123  kiosk started",
                        "     2  2026-11-22 12:00:00.123  screen                                          choosing  tries left: PIN 3",
                        "     3  2026-11-22 12:00:00.123  sheet to the printer        begins    c0ffee01  job 01234567",
                        "     4  2026-11-22 12:00:00.123  sheet to the printer        failure   c0ffee01  job 01234567"
                                + "  code 402 printer-jammed",
                        "     5  2026-11-22 12:00:00.123  kiosk stopped"),
                out.toString().lines().limit(6).toList());
        assertTrue(out.toString().strip().endsWith("chain whole: 5 records, 0 acts without an end"), out.toString());
    }

    @Test
    void idsAreThereInFullForWhoeverNeedsThem() {
        assertEquals(0, run("--whole-ids"));
        assertTrue(out.toString().contains(ACT + "  job 0123456789abcdefffffffffffffffff"), out.toString());
    }

    @Test
    void anIssueNumberIsThereAsItsHashOnly() {
        try (SqliteJournal journal = SqliteJournal.open(file, NOON, new SecureRandom())) {
            journal.recordIssueNumber(ACT, "999999-2026-000001");
        }
        assertEquals(0, run());
        // printf 999999-2026-000001 | sha256sum
        assertTrue(
                out.toString().contains("new issue number                      c0ffee01  SHA-256 63d8924a"),
                out.toString());
        assertFalse(out.toString().contains("000001"), out.toString());
    }

    @Test
    void aTailThatWasCutOffIsFoundByTheNotedHeadOnly() throws SQLException {
        run();
        String head = head();
        change("DELETE FROM journal WHERE seq >= 4");
        assertEquals(0, run());
        assertTrue(out.toString().contains("only a head noted earlier can show"), out.toString());
        assertEquals(1, run("--head", head));
        assertTrue(out.toString().contains("CUT OFF: record 5 was noted, but the journal ends with 3"), out.toString());
    }

    @Test
    void aNotedHeadIsFoundAgainWhenTheJournalHasGoneOn() {
        run();
        String head = head();
        SqliteJournal.open(file, NOON, new SecureRandom()).close();
        assertEquals(0, run("--head", head.substring(0, head.indexOf(':') + 17)));
        assertTrue(out.toString().contains("record 5 is the one that was noted"), out.toString());
    }

    @Test
    void anotherJournalOfTheSameLengthIsFoundByTheNotedHead() {
        assertEquals(1, run("--head", "5:" + "0".repeat(64)));
        assertTrue(out.toString().contains("ANOTHER JOURNAL: record 5"), out.toString());
    }

    @Test
    void aRecordThatWasAlteredIsFoundByTheChain() throws SQLException {
        change("UPDATE journal SET n1 = 9 WHERE seq = 2");
        assertEquals(1, run());
        assertTrue(out.toString().contains("ALTERED: the chain breaks at record 2"), out.toString());
    }

    @Test
    void aRecordThatNoKioskWroteIsSaidInWords() throws SQLException {
        change("UPDATE journal SET wall_utc = 'noon' WHERE seq = 2");
        assertEquals(1, run());
        assertTrue(out.toString().contains("ALTERED: holds a record that no kiosk wrote"), out.toString());
    }

    @Test
    void aHeadThatIsNoHeadIsWrongUsage() {
        assertEquals(2, run("--head", "5"));
        assertTrue(err.toString().contains("N:HASH with at least 16 hex digits"), err.toString());
    }

    @Test
    void whatIsNoJournalIsSaidInOneLine(@TempDir Path directory) throws Exception {
        Path text = Files.writeString(directory.resolve("text"), "no journal");
        assertEquals(2, command().execute(text.toString()));
        assertEquals("not a journal: " + text, err.toString().strip());
        assertEquals(2, command().execute(directory.toString()));
        assertEquals(2, command().execute(directory.resolve("none").toString()));
        assertTrue(err.toString().contains("no such file: " + directory.resolve("none")), err.toString());
    }

    private int run(String... options) {
        out.getBuffer().setLength(0);
        String[] arguments = java.util.Arrays.copyOf(options, options.length + 1);
        arguments[options.length] = file.toString();
        return command().execute(arguments);
    }

    private CommandLine command() {
        return new CommandLine(new JournalCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true));
    }

    private String head() {
        return out.toString()
                .lines()
                .filter(line -> line.startsWith("head "))
                .findFirst()
                .orElseThrow()
                .substring(5);
    }

    private void change(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var open = connection.createStatement()) {
            open.executeUpdate(statement);
        }
    }
}
