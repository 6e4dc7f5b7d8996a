package jp.madoguchi.centre.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.Sha256;

/** A session as the database holds it. */
public record SessionRow(
        UUID sessionId,
        Purpose purpose,
        Bytes challenge,
        Instant challengeExpiresAt,
        Optional<Instant> challengeSpentAt,
        Optional<Sha256> subject,
        Optional<Bytes> subjectSerial,
        Optional<Bytes> subjectKey,
        Instant expiresAt,
        Optional<Instant> retiredAt,
        Optional<Instant> closedAt) {

    /** The card that signed in. */
    public Authenticated authenticated(Purpose wanted) throws Refusal {
        if (subject.isEmpty() || purpose != wanted) {
            throw new Refusal(ProblemCode.SESSION_NOT_AUTHENTICATED);
        }
        return new Authenticated(
                sessionId, purpose, subject.get(), subjectSerial.orElseThrow(), subjectKey.orElseThrow(), expiresAt);
    }

    /** Whether it may still report what it began. */
    public boolean isOpen(Instant now) {
        return closedAt.isEmpty() && now.isBefore(expiresAt);
    }

    /** Refuses to begin work in a session that has ended or was retired. */
    public void requireWorking(Instant now) throws Refusal {
        if (!isOpen(now) || retiredAt.isPresent()) {
            throw new Refusal(ProblemCode.SESSION_EXPIRED);
        }
    }

    /** A session in which a card has signed in; the key is that of its user authentication certificate. */
    public record Authenticated(
            UUID sessionId, Purpose purpose, Sha256 subject, Bytes serial, Bytes key, Instant expiresAt) {}
}
