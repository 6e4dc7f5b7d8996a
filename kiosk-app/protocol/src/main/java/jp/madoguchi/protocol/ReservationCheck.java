package jp.madoguchi.protocol;

import java.time.Instant;
import java.util.Optional;

/** Whether a card may be reset, and until when; the answer grants nothing. */
public record ReservationCheck(State state, Optional<Instant> validUntil) {

    /** State of the newest reservation for this card and secret. */
    public enum State {
        NONE,
        RESERVED,
        /** An earlier attempt is unresolved and will be settled first. */
        RECONCILE,
        EXPIRED
    }

    /** The question, by the hash of the card's user authentication certificate. */
    public record Request(Sha256 authCertSha256, SecretName target) {}
}
