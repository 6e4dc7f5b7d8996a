package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import jp.madoguchi.terminal.journal.JournalCommand;
import picocli.CommandLine;

/** The kiosk's journal beside the running kiosk: its records as they stand in the file, and what the operator's command says of the whole. */
final class WrittenJournal {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private static final String RECORDS =
            """
            SELECT seq || ' ' || lower(phase) || ' ' || event || ' ' || word || ' ' || disposition || ' code ' || code
            FROM journal WHERE seq > ? ORDER BY seq
            """;
    private static final Pattern OPEN_ACTS = Pattern.compile("(\\d+) acts without an end");

    private final Path file;
    private long readBefore;

    WrittenJournal(Path file) {
        this.file = file;
    }

    /** What stands there now is an older story. */
    void turnThePage() {
        readBefore += story().size();
    }

    /** The records since the page was turned: number, phase, event, word, disposition, failure code. */
    List<String> story() {
        try (var database = open();
                var select = database.prepareStatement(RECORDS)) {
            select.setLong(1, readBefore);
            var records = new ArrayList<String>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    records.add(found.getString(1));
                }
            }
            return records;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the last payment came to, in yen: taken = kept + given back + owed as an open case. */
    void booksSay(int taken, int kept, int returned, int owed) {
        assertEquals(taken, kept + returned + owed, "what the test says of it");
        assertEquals(
                List.of(taken, kept, returned, owed),
                List.of(
                        number("money-taken", "n1"),
                        number("money-settled", "n1"),
                        number("money-settled", "n2"),
                        number("case-opened", "n1")),
                () -> story().toString());
    }

    /** Of the last record of this event since the page was turned; 0 without any. */
    private int number(String event, String column) {
        String last = "SELECT " + column + " FROM journal WHERE seq > ? AND event = ? ORDER BY seq DESC LIMIT 1";
        try (var database = open();
                var select = database.prepareStatement(last)) {
            select.setLong(1, readBefore);
            select.setString(2, event);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? found.getInt(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:file:" + file + "?mode=ro");
    }

    /** The number of the last record of this event. */
    long lastOf(String event) {
        List<String> records = story().stream()
                .filter(line -> line.contains(" " + event + " "))
                .toList();
        String last = records.get(records.size() - 1);
        return Long.parseLong(last.substring(0, last.indexOf(' ')));
    }

    /** The chain has to be whole. */
    void isWhole() {
        print();
    }

    /** How many acts have begun and not ended. */
    int openActs() {
        List<String> printed = print();
        String last = printed.get(printed.size() - 1);
        var acts = OPEN_ACTS.matcher(last);
        assertTrue(acts.find(), last);
        return Integer.parseInt(acts.group(1));
    }

    /** Waits for a record that holds all these words in this order. */
    void awaitRecord(String... words) {
        String pattern = ".*\\b" + String.join("\\b.*\\b", words) + "\\b.*";
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (story().stream().noneMatch(line -> line.matches(pattern))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("no record " + List.of(words) + " in " + story());
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /** What the operator reads; the last line is about the whole. */
    private List<String> print() {
        var printed = new StringWriter();
        int exit = new CommandLine(new JournalCommand())
                .setOut(new PrintWriter(printed))
                .execute(file.toString());
        List<String> lines = printed.toString().lines().toList();
        assertEquals(0, exit, () -> "the journal is not whole: " + lines.get(lines.size() - 1));
        return lines;
    }
}
