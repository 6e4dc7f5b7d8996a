package jp.madoguchi.protocol;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.config.DocumentForm;

/** Compares an envelope, member by member, with what the kiosk itself asked for. */
final class EnvelopeCheck {
    private final UUID requestId;
    private final Bytes nonce;
    private final AuthenticatedSession session;
    private final Quote quote;
    private final List<DocumentForm> accepted;

    EnvelopeCheck(UUID requestId, Bytes nonce, AuthenticatedSession session, Quote quote, List<DocumentForm> accepted) {
        this.requestId = requestId;
        this.nonce = nonce;
        this.session = session;
        this.quote = quote;
        this.accepted = accepted;
    }

    void check(IssueEnvelope envelope, Issue issue, Instant now) throws BindingException {
        Endpoints endpoints = session.session().endpoints();
        same("state", issue.state(), IssueState.ISSUED);
        same("requestId", issue.requestId(), requestId);
        same("orderId", issue.orderId(), quote.orderId());
        same("issueId", envelope.issueId(), issue.issueId());
        same("requestId", envelope.requestId(), requestId);
        same("orderId", envelope.orderId(), quote.orderId());
        same("nonce", envelope.nonce(), nonce);
        same("sessionId", envelope.sessionId(), session.session().sessionId());
        same("terminalId", envelope.terminalId(), endpoints.terminalId());
        same("terminalSpkiSha256", envelope.terminalSpkiSha256(), endpoints.terminalSpkiSha256());
        same("subjectCertSha256", envelope.subjectCertSha256(), session.subject());
        checkQuote(envelope);
        holds("form", accepted.contains(envelope.document().form()));
        holds("issueNumber", envelope.issueNumber().matches("[0-9A-Z-]{6,24}"));
        holds("subjectMarker", envelope.subjectMarker().matches("[A-HJ-NP-Z2-9]{8}"));
        holds("issuedAt", envelope.issuedAt().isBefore(envelope.validUntil()));
        holds("validUntil", now.isBefore(envelope.validUntil()));
    }

    private void checkQuote(IssueEnvelope envelope) throws BindingException {
        same("quoteId", envelope.quoteId(), quote.quoteId());
        same("municipalityCode", envelope.municipalityCode(), quote.municipalityCode());
        same("kind", envelope.kind(), quote.kind());
        same("options", envelope.options(), quote.options());
        same("copies", envelope.copies(), quote.copies());
    }

    private static void same(String member, Object theirs, Object ours) throws BindingException {
        holds(member, theirs.equals(ours));
    }

    private static void holds(String member, boolean fact) throws BindingException {
        if (!fact) {
            throw new BindingException(member);
        }
    }
}
