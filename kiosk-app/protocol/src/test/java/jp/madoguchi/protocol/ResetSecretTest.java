package jp.madoguchi.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResetSecretTest {
    private static final UUID RESET = UUID.fromString("01a1f11a-7388-7357-94ba-c9b3b03b7dd1");
    private static final UUID RESERVATION = UUID.fromString("01a1f11a-7b58-77f0-a8a7-4c2f766bbd01");
    private static final byte[] SECRET = "NEW456".getBytes(StandardCharsets.US_ASCII);
    private final Sample sample = new Sample();
    private final AuthenticatedSession session = Sample.session(Purpose.RESET_SIGN);
    private ECKey key;

    @BeforeEach
    void makeKey() throws JOSEException {
        key = new ECKeyGenerator(Curve.P_256).generate();
    }

    private PinReset reset(SecretKeyStatement statement, KeyPair signer) {
        return new PinReset(
                RESET,
                RESERVATION,
                SecretName.SIGN,
                PinReset.Mode.RESET,
                PinReset.Scheme.SCP03_RESET_V1,
                ResetState.AUTHORISED,
                16,
                Sample.NOW.plusSeconds(300),
                Optional.of(Jws.sign(statement, CentreTrust.statementKid(), (ECPrivateKey) signer.getPrivate())));
    }

    private SecretKeyStatement statement(UUID reset, SecretName target, int seconds) {
        return new SecretKeyStatement(
                session.session().sessionId(),
                reset,
                RESERVATION,
                target,
                ResetSecret.publicKey(key),
                Sample.NOW.plusSeconds(seconds));
    }

    private FlattenedJwe encrypt(SecretKeyStatement statement, KeyPair signer) throws BindingException {
        return ResetSecret.encrypt(SECRET, session, reset(statement, signer), sample.trust, Sample.NOW, Sample.RANDOM);
    }

    private ResetSecret.Context context(Sha256 subject) {
        return new ResetSecret.Context(session.session().sessionId(), RESET, RESERVATION, subject, Purpose.RESET_SIGN);
    }

    @Test
    void theCentreReadsTheSecretPaddedToSixteenBytes() throws BindingException {
        var message = encrypt(statement(RESET, SecretName.SIGN, 300), sample.statement);
        assertEquals(16, message.ciphertext().length());
        assertArrayEquals(Arrays.copyOf(SECRET, 16), ResetSecret.decrypt(message, context(Sample.SUBJECT), key));
    }

    @Test
    void theSecretOfAnotherCardDoesNotDecrypt() throws BindingException {
        var message = encrypt(statement(RESET, SecretName.SIGN, 300), sample.statement);
        var other = context(Sha256.of(new byte[] {2}));
        assertThrows(BindingException.class, () -> ResetSecret.decrypt(message, other, key));
    }

    @Test
    void noSecretIsEncryptedToAKeyThatThePinnedCentreDidNotSign() {
        refused("signature", statement(RESET, SecretName.SIGN, 300), Sample.keyPair());
    }

    @Test
    void noSecretIsEncryptedForAnotherResetOrSecretOrTooLate() {
        refused("resetId", statement(RESERVATION, SecretName.SIGN, 300), sample.statement);
        refused("target", statement(RESET, SecretName.AUTH, 300), sample.statement);
        refused("expiresAt", statement(RESET, SecretName.SIGN, 0), sample.statement);
    }

    private void refused(String member, SecretKeyStatement statement, KeyPair signer) {
        assertEquals(
                member,
                assertThrows(BindingException.class, () -> encrypt(statement, signer))
                        .member());
    }
}
