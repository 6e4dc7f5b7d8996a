package jp.madoguchi.card.jpki;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;

/** A certificate with the very bytes that were read. */
final class EncodedCertificate {
    private final byte[] der;
    private final X509Certificate x509;

    EncodedCertificate(byte[] der) throws CertificateException {
        this.der = der.clone();
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        this.x509 = (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
    }

    byte[] der() {
        return der.clone();
    }

    X509Certificate x509() {
        return x509;
    }

    byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(der);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
