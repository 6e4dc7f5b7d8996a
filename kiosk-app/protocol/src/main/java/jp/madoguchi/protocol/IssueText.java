package jp.madoguchi.protocol;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.config.CertificateKind;

/** What the card signs to have one copy issued; see "Signed texts" in the protocol's description. */
public final class IssueText {
    private static final byte[] LABEL = "KIOSK-ISSUE-1\0".getBytes(StandardCharsets.US_ASCII);

    private IssueText() {}

    /** The bytes whose SHA-256 the card signs; the request's own signature is not part of them. */
    public static byte[] of(IssueRequest request, String terminalId, Sha256 subject) {
        var members = new Members(
                request.requestId(),
                request.nonce(),
                request.orderId(),
                request.sessionId(),
                request.quoteId(),
                terminalId,
                request.municipalityCode(),
                request.kind(),
                request.options(),
                request.copies(),
                subject,
                EphemeralKey.thumbprint(request.ephemeralKey()),
                request.requestedAt());
        var text = new ByteArrayOutputStream();
        text.writeBytes(LABEL);
        text.writeBytes(ProtocolJson.canonical(members));
        return text.toByteArray();
    }

    private record Members(
            UUID requestId,
            Bytes nonce,
            UUID orderId,
            UUID sessionId,
            UUID quoteId,
            String terminalId,
            String municipalityCode,
            CertificateKind kind,
            CertificateOptions options,
            int copies,
            Sha256 subjectCertSha256,
            Bytes ephemeralKeyThumbprint,
            Instant requestedAt) {}
}
