package jp.madoguchi.protocol;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.config.CertificateKind;

/** An invented visit: session, quote, keys and the issue that answers a transaction. */
final class Sample {
    static final Instant NOW = Instant.parse("2026-11-19T00:01:10Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final SecureRandom RANDOM = new SecureRandom();
    static final Sha256 SUBJECT = Sha256.of(new byte[] {1});
    static final byte[] DATA = "{\"form\":\"invented\"}".getBytes(StandardCharsets.UTF_8);
    static final DocumentBinding DATA_BINDING = new DocumentBinding.SignedData(Sha256.of(DATA));

    final KeyPair municipality = keyPair();
    final KeyPair statement = keyPair();
    final CentreTrust trust = new CentreTrust(
            (ECPublicKey) statement.getPublic(), Map.of("999999", (ECPublicKey) municipality.getPublic()));

    static AuthenticatedSession session(Purpose purpose) {
        var session = new CentreSession(
                UUID.fromString("01a1f11a-7b58-798f-b22a-ac25025c52b9"),
                purpose,
                Bytes.of(filled(32, 0xC4)),
                NOW.plusSeconds(120),
                NOW,
                Set.of(SecretName.SIGN),
                new Endpoints(
                        "KIOSK-DEMO-0001",
                        new Sha256(Bytes.of(filled(32, 0x7E))),
                        new Sha256(Bytes.of(filled(32, 0x5E)))));
        return new AuthenticatedSession(session, SUBJECT, NOW.plusSeconds(600), NOW.plusSeconds(86_400));
    }

    static Quote quote() {
        return new Quote(
                UUID.fromString("01a1f11a-7388-73dc-8c6f-64594386bdbf"),
                UUID.fromString("01a1f11a-7b58-7c2e-9d14-5f0b6a3e8c71"),
                "999999",
                "架空市",
                CertificateKind.Basis.ADDRESS,
                Quote.RegistrationOfUse.NOT_NEEDED,
                CertificateKind.RESIDENCE_CERTIFICATE,
                CertificateOptions.plain(CertificateOptions.Scope.HOUSEHOLD),
                1,
                0,
                NOW.plusSeconds(300));
    }

    static IssueTransaction transaction() {
        return IssueTransaction.begin(session(Purpose.ISSUE), quote(), CLOCK, RANDOM);
    }

    IssueEnvelope envelope(IssueRequest request) {
        return envelope(request, DATA_BINDING);
    }

    IssueEnvelope envelope(IssueRequest request, DocumentBinding document) {
        return new IssueEnvelope(
                UUID.fromString("01a1f11a-7388-7af6-ac3b-ffb926c83cec"),
                "999999-2026-000123",
                request.orderId(),
                request.requestId(),
                request.nonce(),
                request.sessionId(),
                request.quoteId(),
                "KIOSK-DEMO-0001",
                new Sha256(Bytes.of(filled(32, 0x7E))),
                SUBJECT,
                request.municipalityCode(),
                request.kind(),
                request.options(),
                1,
                document,
                "K7QW3ZHN",
                NOW.minusSeconds(1),
                NOW.plusSeconds(600));
    }

    /** An answer around this envelope, which may be of any JSON. */
    Issue issue(IssueRequest request, Object envelope) {
        return new Issue(
                UUID.fromString("01a1f11a-7388-7af6-ac3b-ffb926c83cec"),
                request.orderId(),
                request.requestId(),
                IssueState.ISSUED,
                Optional.of(Jws.sign(envelope, "municipality-999999", (ECPrivateKey) municipality.getPrivate())));
    }

    static byte[] filled(int length, int value) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    static KeyPair keyPair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
