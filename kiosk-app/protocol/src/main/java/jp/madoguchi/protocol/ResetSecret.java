package jp.madoguchi.protocol;

import com.nimbusds.jose.jwk.ECKey;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** A new secret on its way from the kiosk to the centre's security module. */
public final class ResetSecret {
    /** Every secret travels as so many bytes, so that its length tells nothing. */
    public static final int PADDED_LENGTH = 16;

    private ResetSecret() {}

    /**
     * Checks who made the key and for which reset, then encrypts the new secret to it.
     *
     * @param secret ASCII, at most 16 bytes; stays the caller's, who zeroes it
     * @throws BindingException when the statement isn't the pinned centre's, or is for another reset
     */
    public static FlattenedJwe encrypt(
            byte[] secret,
            AuthenticatedSession session,
            PinReset reset,
            CentreTrust trust,
            Instant now,
            SecureRandom random)
            throws BindingException {
        EcPublicKey key = checkedKey(session, reset, trust, now);
        byte[] padded = pad(secret);
        try {
            return Jwe.encrypt(padded, aad(context(session, reset)), Optional.empty(), key, random);
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    /**
     * The centre's half: the 16 padded bytes, which the caller zeroes.
     *
     * @throws BindingException when the message is not of this reset
     */
    public static byte[] decrypt(FlattenedJwe message, Context context, ECKey key) throws BindingException {
        byte[] padded = Jwe.decrypt(message, aad(context), Optional.empty(), key);
        if (padded.length != PADDED_LENGTH) {
            Arrays.fill(padded, (byte) 0);
            throw new BindingException("ciphertext");
        }
        return padded;
    }

    /** The public half of a key, as a {@link SecretKeyStatement} names it. */
    public static EcPublicKey publicKey(ECKey key) {
        return EphemeralKey.toMessage(key);
    }

    /** To what a new secret is bound; both sides take it from their own state. */
    public record Context(UUID sessionId, UUID resetId, UUID reservationId, Sha256 subject, Purpose purpose) {}

    private static Context context(AuthenticatedSession session, PinReset reset) {
        return new Context(
                session.session().sessionId(),
                reset.resetId(),
                reset.reservationId(),
                session.subject(),
                session.session().purpose());
    }

    private static EcPublicKey checkedKey(AuthenticatedSession session, PinReset reset, CentreTrust trust, Instant now)
            throws BindingException {
        FlattenedJws signed = reset.secretKey().orElseThrow(() -> new BindingException("secretKey"));
        var statement = Jws.verify(signed, CentreTrust.statementKid(), trust.statementKey(), SecretKeyStatement.class);
        same("sessionId", statement.sessionId(), session.session().sessionId());
        same("resetId", statement.resetId(), reset.resetId());
        same("reservationId", statement.reservationId(), reset.reservationId());
        same("target", statement.target(), reset.target());
        same("purpose", session.session().purpose(), Purpose.resetOf(reset.target()));
        if (!now.isBefore(statement.expiresAt())) {
            throw new BindingException("expiresAt");
        }
        return statement.jwk();
    }

    private static byte[] pad(byte[] secret) {
        if (secret.length == 0 || secret.length > PADDED_LENGTH) {
            throw new IllegalArgumentException("a secret has 1 to 16 bytes");
        }
        return Arrays.copyOf(secret, PADDED_LENGTH);
    }

    private static byte[] aad(Context context) {
        var aad = new ByteArrayOutputStream();
        aad.writeBytes(Uuid7.bytes(context.sessionId()));
        aad.writeBytes(Uuid7.bytes(context.resetId()));
        aad.writeBytes(Uuid7.bytes(context.reservationId()));
        aad.writeBytes(context.subject().toArray());
        aad.writeBytes(context.purpose().name().getBytes(StandardCharsets.US_ASCII));
        return aad.toByteArray();
    }

    private static void same(String member, Object theirs, Object ours) throws BindingException {
        if (!theirs.equals(ours)) {
            throw new BindingException(member);
        }
    }
}
