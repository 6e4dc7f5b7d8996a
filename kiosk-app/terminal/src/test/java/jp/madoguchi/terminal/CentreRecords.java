package jp.madoguchi.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueEnvelope;
import jp.madoguchi.protocol.ProtocolJson;

/** What the centre remembers, read in the database that it runs in its sandbox. */
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

    private String readOne(String query) throws IOException, SQLException {
        String port = Files.readAllLines(directory.resolve("postmaster.pid")).get(PORT_LINE);
        String address = "jdbc:postgresql://127.0.0.1:" + port.strip() + "/postgres?user=postgres";
        try (var connection = DriverManager.getConnection(address);
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
