package jp.madoguchi.card.jpki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Certificates with the looks of the JPKI's, made on the spot. */
final class TestCertificates {
    static final X500Name AUTHORITY = new X500Name("C=JP,O=JPKI-TEST,OU=JPKI for user authentication");
    static final Instant FROM = Instant.parse("2025-10-27T00:00:00Z");
    static final Instant TO = Instant.parse("2030-02-17T14:59:59Z");
    /** A made-up person whose name has a character beyond the first plane. */
    static final List<ASN1Encodable> PERSON = List.of(
            attribute(1, "\uD842\uDFB7野　花子"),
            attribute(4, "319640229"),
            attribute(3, "2"),
            attribute(5, "架空県見本市本町一丁目"),
            attribute(2, "10000"),
            attribute(6, "00000000000"));

    private TestCertificates() {}

    static KeyPair rsa() {
        return pair("RSA");
    }

    static KeyPair p384() {
        return pair("EC");
    }

    static ASN1Encodable attribute(int branch, String value) {
        var oid = new ASN1ObjectIdentifier("1.2.392.200149.8.5.5." + branch);
        return new GeneralName(
                GeneralName.otherName,
                new DERSequence(new ASN1Encodable[] {oid, new DERTaggedObject(true, 0, new DERUTF8String(value))}));
    }

    static X509Certificate authority(KeyPair key, Instant to) {
        return certificate(AUTHORITY, key, key.getPrivate(), to, new ArrayList<>());
    }

    static byte[] user(KeyPair key, KeyPair authority, int padding) {
        var extensions = profile(KeyUsage.digitalSignature, CertificatePolicy.USER_AUTHENTICATION);
        // What a real one holds besides is not known to us; this makes up for its size.
        extensions.add(new Entry(new ASN1ObjectIdentifier("1.2.3.4"), new DERUTF8String("x".repeat(padding))));
        return encoded(certificate(new X500Name("C=JP,CN=1"), key, authority.getPrivate(), TO, extensions));
    }

    static byte[] signature(KeyPair key, KeyPair authority, List<ASN1Encodable> attributes) {
        var extensions = profile(KeyUsage.digitalSignature | KeyUsage.nonRepudiation, CertificatePolicy.SIGNATURE_TEST);
        if (!attributes.isEmpty()) {
            ASN1Encodable names = new DERSequence(attributes.toArray(ASN1Encodable[]::new));
            extensions.add(new Entry(Extension.subjectAlternativeName, names));
        }
        return encoded(certificate(new X500Name("C=JP,CN=2"), key, authority.getPrivate(), TO, extensions));
    }

    record Entry(ASN1ObjectIdentifier name, ASN1Encodable value) {}

    private static List<Entry> profile(int usage, String policy) {
        var information = new PolicyInformation(new ASN1ObjectIdentifier(policy));
        return new ArrayList<>(List.of(
                new Entry(Extension.keyUsage, new KeyUsage(usage)),
                new Entry(Extension.certificatePolicies, new CertificatePolicies(information))));
    }

    static X509Certificate certificate(
            X500Name subject, KeyPair key, PrivateKey signer, Instant to, List<Entry> extensions) {
        try {
            var builder = new X509v3CertificateBuilder(
                    AUTHORITY,
                    BigInteger.valueOf(4711),
                    Date.from(FROM),
                    Date.from(to),
                    subject,
                    SubjectPublicKeyInfo.getInstance(key.getPublic().getEncoded()));
            for (Entry each : extensions) {
                builder.addExtension(each.name(), false, each.value());
            }
            String algorithm = signer.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA384withECDSA";
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(signer)));
        } catch (OperatorCreationException | IOException | CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("EC")) {
                generator.initialize(new ECGenParameterSpec("secp384r1"));
            } else {
                generator.initialize(2048);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
