package jp.madoguchi.protocol;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An opened session: one purpose, one challenge, between two known endpoints.
 *
 * @param resets secrets that the operator resets; the kiosk serves the intersection with its own setting
 */
public record CentreSession(
        UUID sessionId,
        Purpose purpose,
        Bytes challenge,
        Instant challengeExpiresAt,
        Instant serverTime,
        Set<SecretName> resets,
        Endpoints endpoints) {
    public CentreSession {
        resets = Set.copyOf(resets);
    }
}
