package jp.madoguchi.centre.session;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import jp.madoguchi.card.jpki.SignatureAlgorithm;
import jp.madoguchi.centre.call.CentreSettings;
import jp.madoguchi.centre.call.Pem;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.centre.call.Terminal;
import jp.madoguchi.centre.register.Register;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.protocol.AuthenticationAnswer.CertificateStanding;
import jp.madoguchi.protocol.AuthenticationRequest;
import jp.madoguchi.protocol.AuthenticationText;
import jp.madoguchi.protocol.Base64Der;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.CentreSession;
import jp.madoguchi.protocol.Endpoints;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.SecretName;
import jp.madoguchi.protocol.Sha256;
import org.jdbi.v3.core.Jdbi;

/** Checks what a card gave to sign in, in the order of the protocol, and refuses at the first fault. */
@Singleton
final class CardSignIn {
    private final JpkiTrust trust;
    private final Register register;
    private final Jdbi jdbi;
    private final Clock clock;
    private final Sha256 serverSpki;

    CardSignIn(JpkiTrust trust, Register register, Jdbi jdbi, Clock clock, CentreSettings settings)
            throws ConfigurationException {
        this.trust = trust;
        this.register = register;
        this.jdbi = jdbi;
        this.clock = clock;
        var own = Pem.certificate(settings.sandbox().resolve("tls").resolve("centre.pem"));
        this.serverSpki = Sha256.of(own.getPublicKey().getEncoded());
    }

    /** Who signed in; serial and key are those of the user authentication certificate. */
    record SignedIn(Sha256 subject, Bytes serial, Bytes key, CertificateStanding standing) {}

    SignedIn verify(Terminal terminal, SessionRow session, AuthenticationRequest request) throws Refusal {
        boolean bySignature = session.purpose() == Purpose.RESET_AUTH;
        if (request.purpose() != session.purpose()
                || request.credential() != session.purpose().credential()
                || request.authCertificate().isPresent() != bySignature) {
            throw new Refusal(ProblemCode.AUTHENTICATION_FAILED);
        }
        X509Certificate signing = parse(request.certificate());
        X509Certificate auth = bySignature ? parse(request.authCertificate().orElseThrow()) : signing;
        Sha256 subject = Sha256.of(encoded(auth));
        Instant now = clock.instant();
        JpkiTrust.Authority authority = trust.judge(signing, request.credential(), now);
        checkSignature(text(terminal, session, subject, signing), request.signature(), signing);
        CertificateStanding standing = authority.revocation(signing, now);
        if (bySignature) {
            trust.judge(auth, SecretName.AUTH, now).revocation(auth, now);
            requirePair(subject, Sha256.of(encoded(signing)));
        }
        return new SignedIn(
                subject,
                Bytes.of(auth.getSerialNumber().toByteArray()),
                Bytes.of(auth.getPublicKey().getEncoded()),
                standing);
    }

    private byte[] text(Terminal terminal, SessionRow session, Sha256 subject, X509Certificate signing) {
        var seen = new CentreSession(
                session.sessionId(),
                session.purpose(),
                session.challenge(),
                session.challengeExpiresAt(),
                session.challengeExpiresAt(),
                Set.of(),
                new Endpoints(terminal.id(), terminal.spkiSha256(), serverSpki));
        return AuthenticationText.of(seen, subject, signing.getSerialNumber());
    }

    private void requirePair(Sha256 subject, Sha256 signature) throws Refusal {
        boolean paired = jdbi.withHandle(handle -> register.find(handle, subject))
                .filter(card -> card.isPairedWith(signature))
                .isPresent();
        if (!paired) {
            throw new Refusal(ProblemCode.CERTIFICATES_NOT_PAIRED);
        }
    }

    /** By the algorithm of the certificate's key, which the certificate's issuer vouches for. */
    private static void checkSignature(byte[] text, Bytes signature, X509Certificate signing) throws Refusal {
        PublicKey key = signing.getPublicKey();
        boolean fits = SignatureAlgorithm.of(key)
                .filter(each -> each.verifies(key, text, signature.toArray()))
                .isPresent();
        if (!fits) {
            throw new Refusal(ProblemCode.AUTHENTICATION_FAILED);
        }
    }

    private static X509Certificate parse(Base64Der certificate) throws Refusal {
        try {
            var in = new ByteArrayInputStream(certificate.der().toArray());
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (CertificateException e) {
            throw new Refusal(ProblemCode.BAD_REQUEST);
        }
    }

    private static byte[] encoded(X509Certificate certificate) throws Refusal {
        try {
            return certificate.getEncoded();
        } catch (CertificateException e) {
            throw new Refusal(ProblemCode.BAD_REQUEST);
        }
    }
}
