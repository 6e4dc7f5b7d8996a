package jp.madoguchi.protocol;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import jp.madoguchi.config.CertificateKind;

/** A document that was proved to belong to one transaction. Holds personal data until it is closed. */
public final class VerifiedDocument implements AutoCloseable {
    private final IssueEnvelope envelope;
    private final byte[] data;

    VerifiedDocument(IssueEnvelope envelope, byte[] data) {
        this.envelope = envelope;
        this.data = data;
    }

    public UUID requestId() {
        return envelope.requestId();
    }

    public UUID issueId() {
        return envelope.issueId();
    }

    /** Printed on the sheet. */
    public String issueNumber() {
        return envelope.issueNumber();
    }

    /** Random code, also in the footer of the sheet and on the screen. */
    public String subjectMarker() {
        return envelope.subjectMarker();
    }

    /** The date on paper is this instant in Asia/Tokyo. */
    public Instant issuedAt() {
        return envelope.issuedAt();
    }

    /** Printing must begin before this instant. */
    public Instant validUntil() {
        return envelope.validUntil();
    }

    /** The kind of certificate that was signed for. */
    public CertificateKind kind() {
        return envelope.kind();
    }

    /** The options that were signed for. */
    public CertificateOptions options() {
        return envelope.options();
    }

    /** The municipality that signed. */
    public String municipalityCode() {
        return envelope.municipalityCode();
    }

    /** How the document arrived, and what was signed for about its bytes. */
    public DocumentBinding binding() {
        return envelope.document();
    }

    /**
     * A copy of the decrypted document as received, canonical JSON or PDF; the caller neither keeps nor shows it.
     *
     * @throws IllegalStateException after the document was closed
     */
    public byte[] data() {
        // Neither form begins with a zero.
        if (data[0] == 0) {
            throw new IllegalStateException("the document is closed");
        }
        return data.clone();
    }

    /**
     * Asked again right before the first page: the card that is still present, and the time.
     *
     * @throws BindingException when the card is another one or the time is over
     */
    public void confirm(Sha256 cardPresent, Instant now) throws BindingException {
        if (!envelope.subjectCertSha256().equals(cardPresent)) {
            throw new BindingException("subjectCertSha256");
        }
        if (!now.isBefore(envelope.validUntil())) {
            throw new BindingException("validUntil");
        }
        if (!envelope.document().holds(data)) {
            throw new BindingException(envelope.document().member());
        }
    }

    @Override
    public void close() {
        Arrays.fill(data, (byte) 0);
    }

    @Override
    public String toString() {
        return "VerifiedDocument[" + envelope.issueId() + "]";
    }
}
