package jp.madoguchi.centre.issue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.protocol.FlattenedJws;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueState;
import jp.madoguchi.protocol.ProtocolJson;

/** An issue as the database holds it; public because Jdbi makes it. */
public record IssueRow(
        UUID issueId,
        UUID requestId,
        UUID orderId,
        UUID sessionId,
        IssueState state,
        Optional<String> envelope,
        Optional<String> outcome,
        Optional<Instant> recordedAt) {

    Issue message() {
        return new Issue(issueId, orderId, requestId, state, envelope.map(IssueRow::read));
    }

    private static FlattenedJws read(String envelope) {
        try {
            return ProtocolJson.readSigned(envelope.getBytes(StandardCharsets.UTF_8), FlattenedJws.class);
        } catch (IOException e) {
            throw new IllegalStateException("a stored envelope can't be read", e);
        }
    }
}
