package jp.madoguchi.protocol;

import java.time.Instant;
import java.util.UUID;

/**
 * The resident is authenticated for the purpose of the session.
 *
 * @param subjectRef random name of the resident for this session only
 */
public record AuthenticationAnswer(
        UUID sessionId, Purpose purpose, Bytes subjectRef, Instant sessionExpiresAt, CertificateStanding certificate) {

    /** What the centre found out about the certificate that signed. */
    public record CertificateStanding(
            Instant notAfter, Revocation revocation, Source revocationSource, Instant revocationProducedAt) {}

    /** Anything else was refused. */
    public enum Revocation {
        GOOD
    }

    /** Where the revocation was looked up. */
    public enum Source {
        OCSP,
        CRL
    }
}
