package jp.madoguchi.centre;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.virtual.sandbox.Pem;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** The first terminal as set-up made it, and a second one under an authority that the centre is told to trust as well. */
final class TestTls {
    static final String FIRST = "KIOSK-DEMO-0001";
    static final String SECOND = "KIOSK-TEST-0002";

    private final Path sandbox;
    private final Identity second;

    private TestTls(Path sandbox, Identity second) {
        this.sandbox = sandbox;
        this.second = second;
    }

    /** A client: its TLS, and the hash of its key. */
    record Identity(SSLContext context, Sha256 spki) {}

    static TestTls addSecondTerminal(Path sandbox) throws IOException {
        try {
            KeyPair authority = keys();
            X509Certificate ca = certify("CN=Second authority", authority, authority, true);
            var pem = new StringWriter();
            try (var writer = new JcaPEMWriter(pem)) {
                writer.writeObject(ca);
            }
            Files.writeString(sandbox.resolve("tls/ca.pem"), pem.toString(), StandardOpenOption.APPEND);
            KeyPair keys = keys();
            X509Certificate terminal = certify("CN=Second terminal", keys, authority, false);
            return new TestTls(sandbox, identity(sandbox, keys.getPrivate(), terminal));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IOException(e);
        }
    }

    Identity first() {
        Path tls = sandbox.resolve("tls");
        try {
            return identity(
                    sandbox,
                    Pem.readKey(tls.resolve("terminal.key")),
                    Pem.readCertificate(tls.resolve("terminal.pem")));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Identity second() {
        return second;
    }

    /** A client that trusts the centre and shows no certificate. */
    SSLContext anonymous() {
        try {
            return context(sandbox, null);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Identity identity(Path sandbox, PrivateKey key, X509Certificate certificate)
            throws IOException, GeneralSecurityException {
        KeyStore store = empty();
        store.setKeyEntry("terminal", key, new char[0], new Certificate[] {certificate});
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, new char[0]);
        return new Identity(
                context(sandbox, keys), Sha256.of(certificate.getPublicKey().getEncoded()));
    }

    private static SSLContext context(Path sandbox, @Nullable KeyManagerFactory keys)
            throws IOException, GeneralSecurityException {
        KeyStore trusted = empty();
        trusted.setCertificateEntry("centre", Pem.readCertificate(sandbox.resolve("tls/ca.pem")));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLSv1.3");
        context.init(keys == null ? null : keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static X509Certificate certify(String name, KeyPair subject, KeyPair issuer, boolean authority)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        Instant now = Clock.systemUTC().instant();
        var builder = new JcaX509v3CertificateBuilder(
                new X500Name("CN=Second authority"),
                BigInteger.valueOf(authority ? 1 : 2),
                Date.from(now.minus(Duration.ofDays(1))),
                Date.from(now.plus(Duration.ofDays(1))),
                new X500Name(name),
                subject.getPublic());
        if (authority) {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        } else {
            builder.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.dNSName, SECOND)));
        }
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    private static KeyPair keys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }
}
