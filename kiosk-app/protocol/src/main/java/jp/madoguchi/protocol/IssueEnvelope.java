package jp.madoguchi.protocol;

import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.config.CertificateKind;

/** What the municipality signs about one issue, in canonical JSON; the kiosk compares every member. */
public record IssueEnvelope(
        UUID issueId,
        String issueNumber,
        UUID orderId,
        UUID requestId,
        Bytes nonce,
        UUID sessionId,
        UUID quoteId,
        String terminalId,
        Sha256 terminalSpkiSha256,
        Sha256 subjectCertSha256,
        String municipalityCode,
        CertificateKind kind,
        CertificateOptions options,
        int copies,
        DocumentBinding document,
        String subjectMarker,
        Instant issuedAt,
        Instant validUntil) {}
