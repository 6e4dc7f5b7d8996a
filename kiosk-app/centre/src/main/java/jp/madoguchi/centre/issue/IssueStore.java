package jp.madoguchi.centre.issue;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.centre.call.Terminal;
import jp.madoguchi.centre.session.SessionRow.Authenticated;
import jp.madoguchi.protocol.FlattenedJwe;
import jp.madoguchi.protocol.FlattenedJws;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueEnvelope;
import jp.madoguchi.protocol.IssueState;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.ProtocolJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The tables of issues and documents. */
@Singleton
final class IssueStore {

    Issue insert(
            Handle handle, Authenticated resident, IssueEnvelope issue, FlattenedJws envelope, FlattenedJwe document) {
        handle.createUpdate(
                        """
                        insert into issue (issue_id, request_id, nonce, order_id, quote_id, session_id, terminal_id,
                          subject, subject_serial, municipality, kind, issue_number, state, envelope, issued_at)
                        values (:issueId, :requestId, :nonce, :orderId, :quoteId, :sessionId, :terminalId,
                          :subjectCertSha256, :serial, :municipalityCode, :kind, :issueNumber, 'ISSUED', :signed,
                          :issuedAt)
                        """)
                .bindMethods(issue)
                .bind("serial", resident.serial())
                .bind("signed", text(envelope))
                .execute();
        handle.createUpdate("insert into document values (:id, :subject, :session, :content)")
                .bind("id", issue.issueId())
                .bind("subject", issue.subjectCertSha256())
                .bind("session", issue.sessionId())
                .bind("content", text(document))
                .execute();
        return new Issue(issue.issueId(), issue.orderId(), issue.requestId(), IssueState.ISSUED, Optional.of(envelope));
    }

    IssueRow lock(Handle handle, Terminal terminal, UUID id) throws Refusal {
        return handle.createQuery("select * from issue where issue_id = :id and terminal_id = :terminal for update")
                .bind("id", id)
                .bind("terminal", terminal.id())
                .map(ConstructorMapper.of(IssueRow.class))
                .findOne()
                .orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
    }

    FlattenedJwe fetch(Handle handle, IssueRow issue, Instant now) {
        String content = handle.createQuery(
                        "select content from document where issue_id = :id and session_id = :session")
                .bind("id", issue.issueId())
                .bind("session", issue.sessionId())
                .mapTo(String.class)
                .one();
        handle.createUpdate("update issue set fetched_at = :now where issue_id = :id and fetched_at is null")
                .bind("now", now)
                .bind("id", issue.issueId())
                .execute();
        try {
            return ProtocolJson.readSigned(content.getBytes(StandardCharsets.UTF_8), FlattenedJwe.class);
        } catch (IOException e) {
            throw new IllegalStateException("a stored document can't be read", e);
        }
    }

    /** The end of an issue, or UNKNOWN: its document is deleted. */
    void record(Handle handle, UUID id, IssueState state, String outcome, Instant now) {
        handle.createUpdate(
                        """
                        update issue set state = :state, outcome = :outcome, recorded_at = :now, envelope = null
                        where issue_id = :id
                        """)
                .bind("state", state.name())
                .bind("outcome", outcome)
                .bind("now", now)
                .bind("id", id)
                .execute();
        handle.execute("delete from document where issue_id = ?", id);
    }

    void voidUnfetched(Handle handle, UUID session, Instant now) {
        handle.createUpdate(
                        """
                        with ended as (update issue set state = 'VOID', envelope = null, recorded_at = :now
                          where session_id = :session and state = 'ISSUED' and fetched_at is null returning issue_id)
                        delete from document where issue_id in (select issue_id from ended)
                        """)
                .bind("now", now)
                .bind("session", session)
                .execute();
    }

    /** What was never fetched in a session that has expired by itself is void. */
    void voidExpired(Handle handle, Terminal terminal, Instant now) {
        handle.createQuery(
                        """
                        select distinct session_id from issue join session using (session_id)
                        where issue.terminal_id = :terminal and issue.state = 'ISSUED' and fetched_at is null
                          and expires_at <= :now
                        """)
                .bind("terminal", terminal.id())
                .bind("now", now)
                .mapTo(UUID.class)
                .list()
                .forEach(session -> voidUnfetched(handle, session, now));
    }

    private static String text(Object message) {
        return new String(ProtocolJson.write(message), StandardCharsets.UTF_8);
    }
}
