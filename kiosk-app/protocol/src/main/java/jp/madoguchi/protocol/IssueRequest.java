package jp.madoguchi.protocol;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.DocumentForm;

/**
 * Asks for one copy of one certificate; made by {@link IssueTransaction}.
 *
 * @param requestId the kiosk's name of the transaction, and its idempotency key
 * @param nonce 128 random bits, used once
 * @param ephemeralKey public half of the key to which the document will be encrypted
 * @param requestSignature of the card, over the {@link IssueText}
 */
public record IssueRequest(
        UUID requestId,
        UUID orderId,
        UUID sessionId,
        UUID quoteId,
        Bytes nonce,
        String municipalityCode,
        CertificateKind kind,
        CertificateOptions options,
        int copies,
        List<DocumentForm> acceptForms,
        EcPublicKey ephemeralKey,
        Instant requestedAt,
        CardSignature requestSignature) {
    public IssueRequest {
        if (nonce.length() != 16 || copies != 1 || acceptForms.isEmpty()) {
            throw new IllegalArgumentException("no issue request");
        }
        acceptForms = List.copyOf(acceptForms);
    }

    /** A signature of the card's user authentication key. */
    public record CardSignature(SignatureAlgorithm algorithm, Bytes value) {}
}
