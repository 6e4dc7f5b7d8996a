package jp.madoguchi.protocol;

import java.time.Instant;
import java.util.UUID;

/** The key to which a new secret is encrypted, for this one reset; signed by the centre's pinned key. */
public record SecretKeyStatement(
        UUID sessionId, UUID resetId, UUID reservationId, SecretName target, EcPublicKey jwk, Instant expiresAt) {}
