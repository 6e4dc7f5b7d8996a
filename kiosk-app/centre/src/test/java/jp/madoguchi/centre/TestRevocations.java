package jp.madoguchi.centre;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import jp.madoguchi.virtual.sandbox.Pem;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Another list of revocations in the place of that of set-up, until it is closed. */
final class TestRevocations implements AutoCloseable {
    private final Path list;
    private final String original;
    private final String replacement;

    private TestRevocations(Path list, String replacement) throws IOException {
        this.list = list;
        this.original = Files.readString(list);
        this.replacement = replacement;
    }

    void publish() throws IOException {
        replace(replacement);
    }

    static TestRevocations revoking(Path sandbox, byte[] certificate) throws IOException {
        return of(sandbox, Optional.of(certificate), Duration.ofDays(1));
    }

    static TestRevocations outdated(Path sandbox) throws IOException {
        return of(sandbox, Optional.empty(), Duration.ofDays(-1));
    }

    private static TestRevocations of(Path sandbox, Optional<byte[]> certificate, Duration validFor)
            throws IOException {
        Path pki = sandbox.resolve("pki");
        Instant now = Clock.systemUTC().instant();
        try {
            X509Certificate authority = Pem.readCertificate(pki.resolve("user-ca.pem"));
            var builder = new JcaX509v2CRLBuilder(
                    authority.getSubjectX500Principal(), Date.from(now.minus(Duration.ofDays(2))));
            builder.setNextUpdate(Date.from(now.plus(validFor)));
            if (certificate.isPresent()) {
                var revoked = (X509Certificate) CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(certificate.get()));
                builder.addCRLEntry(revoked.getSerialNumber(), Date.from(now), CRLReason.keyCompromise);
            }
            var signer = new JcaContentSignerBuilder("SHA256withRSA").build(Pem.readKey(pki.resolve("user-ca.key")));
            var pem = new StringWriter();
            try (var writer = new JcaPEMWriter(pem)) {
                writer.writeObject(builder.build(signer));
            }
            return new TestRevocations(pki.resolve("user-ca.crl"), pem.toString());
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IOException(e);
        }
    }

    private void replace(String content) throws IOException {
        Path beside = list.resolveSibling("user-ca.crl.new");
        Files.writeString(beside, content);
        Files.move(beside, list, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        replace(original);
    }
}
