package jp.madoguchi.protocol;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A claimed reservation: the centre will send commands for the card that its register names.
 *
 * @param secretKey signed statement of the key for the new secret, in mode RESET only
 */
public record PinReset(
        UUID resetId,
        UUID reservationId,
        SecretName target,
        Mode mode,
        Scheme scheme,
        ResetState state,
        int maxApdus,
        Instant expiresAt,
        Optional<FlattenedJws> secretKey) {

    /** What the relay is for. */
    public enum Mode {
        RESET,
        /** An earlier attempt is unresolved: the card is only read. */
        RECONCILE
    }

    /** How the reset reaches the card; our own scheme, not that of the real card's issuer. */
    public enum Scheme {
        SCP03_RESET_V1
    }
}
