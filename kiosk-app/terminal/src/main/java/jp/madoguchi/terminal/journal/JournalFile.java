package jp.madoguchi.terminal.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.terminal.journal.JournalEntry.Phase;
import org.sqlite.SQLiteConfig;

/** The SQLite file of journal and outbox: WAL and {@code synchronous=FULL}, so that a commit has reached the disk. */
final class JournalFile implements AutoCloseable {
    private static final String TABLES =
            """
            CREATE TABLE IF NOT EXISTS journal (
                seq INTEGER PRIMARY KEY, wall_utc TEXT NOT NULL, mono_ns INTEGER NOT NULL, boot_id TEXT NOT NULL,
                tx_id TEXT NOT NULL, event TEXT NOT NULL, phase TEXT NOT NULL, disposition TEXT NOT NULL,
                word TEXT NOT NULL, code INTEGER NOT NULL, n1 INTEGER NOT NULL, n2 INTEGER NOT NULL,
                hash BLOB NOT NULL) STRICT;
            CREATE TABLE IF NOT EXISTS outbox (issue_id TEXT PRIMARY KEY, outcome TEXT NOT NULL) STRICT;
            CREATE UNIQUE INDEX IF NOT EXISTS issue_number ON journal (n1, n2) WHERE event = 'issue-number';
            """;

    private final Connection connection;

    private JournalFile(Connection connection) {
        this.connection = connection;
    }

    /** Opens the file, made when it is missing; the settings are read back, since a silent refusal would lose records. */
    static JournalFile open(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(2000);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        var opened = new JournalFile(connection);
        opened.require("journal_mode", "wal");
        opened.require("synchronous", "2");
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(TABLES);
        }
        return opened;
    }

    /** Opens an existing file for reading, beside a running kiosk. */
    static JournalFile openToRead(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        return new JournalFile(config.createConnection("jdbc:sqlite:" + file));
    }

    void append(JournalEntry entry, Sha256 hash) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO journal VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
            insert.setLong(1, entry.sequence());
            insert.setString(2, entry.wall().toString());
            insert.setLong(3, entry.monotonic());
            insert.setString(4, entry.bootId().toString());
            insert.setString(5, entry.transaction());
            insert.setString(6, entry.event());
            insert.setString(7, entry.phase().name());
            insert.setString(8, entry.disposition());
            insert.setString(9, entry.word());
            insert.setInt(10, entry.code());
            insert.setLong(11, entry.n1());
            insert.setLong(12, entry.n2());
            insert.setBytes(13, hash.toArray());
            insert.executeUpdate();
        }
    }

    /** Whether a record of an issue number holds these two numbers. */
    boolean hasIssueNumber(long n1, long n2) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT 1 FROM journal WHERE event = 'issue-number' AND n1 = ? AND n2 = ?")) {
            select.setLong(1, n1);
            select.setLong(2, n2);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** All records in order, each with the hash that stands beside it. */
    List<Stored> readAll() throws SQLException {
        var all = new ArrayList<Stored>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM journal ORDER BY seq")) {
            while (row.next()) {
                all.add(stored(row));
            }
        }
        return all;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var entry = new JournalEntry(
                row.getLong("seq"),
                Instant.parse(row.getString("wall_utc")),
                row.getLong("mono_ns"),
                UUID.fromString(row.getString("boot_id")),
                row.getString("tx_id"),
                row.getString("event"),
                Phase.valueOf(row.getString("phase")),
                row.getString("disposition"),
                row.getString("word"),
                row.getInt("code"),
                row.getLong("n1"),
                row.getLong("n2"));
        return new Stored(entry, new Sha256(Bytes.of(row.getBytes("hash"))));
    }

    void putOutbox(UUID issueId, String outcome) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT OR REPLACE INTO outbox VALUES (?,?)")) {
            insert.setString(1, issueId.toString());
            insert.setString(2, outcome);
            insert.executeUpdate();
        }
    }

    List<Waiting> readOutbox() throws SQLException {
        var waiting = new ArrayList<Waiting>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM outbox")) {
            while (row.next()) {
                waiting.add(new Waiting(UUID.fromString(row.getString("issue_id")), row.getString("outcome")));
            }
        }
        return waiting;
    }

    void removeFromOutbox(UUID issueId) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM outbox WHERE issue_id = ?")) {
            delete.setString(1, issueId.toString());
            delete.executeUpdate();
        }
    }

    private void require(String pragma, String value) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + pragma)) {
            if (!row.next() || !value.equals(row.getString(1))) {
                throw new SQLException("the disk refuses " + pragma + "=" + value);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    record Stored(JournalEntry entry, Sha256 hash) {}

    record Waiting(UUID issueId, String outcome) {}
}
