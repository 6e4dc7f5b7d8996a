package jp.madoguchi.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueEnvelope;
import jp.madoguchi.protocol.ProtocolJson;

/** What the centre remembers, in the database that it runs in its sandbox. */
final class CentreRecords {
    /** Of {@code postmaster.pid}: the port on which the server listens. */
    private static final int PORT_LINE = 3;

    private static final String LAST_ISSUE =
            "select answer from idempotency where answer like '%\"envelope\"%' order by made_at desc limit 1";

    private final Path directory;

    CentreRecords(Path sandbox) {
        this.directory = sandbox.resolve("postgres");
    }

    /** What a municipality has signed last. */
    IssueEnvelope lastEnvelope() throws IOException, SQLException {
        byte[] answer = readOne(LAST_ISSUE).getBytes(StandardCharsets.UTF_8);
        var signed = ProtocolJson.readSigned(answer, Issue.class).envelope().orElseThrow();
        return ProtocolJson.readSigned(signed.payload().toArray(), IssueEnvelope.class);
    }

    /** As if the database had been put back to where it was before its last issue, from a copy made then: that number is free again. */
    void forgetTheLastIssue() throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    with last as (delete from issue where issued_at = (select max(issued_at) from issue)
                      returning issue_number)
                    select setval('issue_number', split_part(issue_number, '-', 3)::bigint, false) from last
                    """);
        }
    }

    /** What became of the issue that was made last. */
    String lastState() throws IOException, SQLException {
        return readOne("select state from issue order by issued_at desc limit 1");
    }

    /** Whoever has used a reservation for a reset has made another one. */
    void reserveAgain() throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    update reset set running = false, state = 'EXPIRED', sealed_key = null, sealed_secret = null
                    where running
                    """);
            statement.execute("update reservation set state = 'CONFIRMED' where state = 'UNKNOWN'");
            statement.execute(
                    """
                    with used as (update reservation set state = 'WITHDRAWN' where state = 'CONFIRMED'
                      returning subject, target, valid_until)
                    insert into reservation select gen_random_uuid(), subject, target, 'RESERVED', max(valid_until)
                    from used group by subject, target on conflict do nothing
                    """);
        }
    }

    private String readOne(String query) throws IOException, SQLException {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect() throws IOException, SQLException {
        String port = Files.readAllLines(directory.resolve("postmaster.pid")).get(PORT_LINE);
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port.strip() + "/postgres?user=postgres");
    }
}
