package jp.madoguchi.card.jpki;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;

/** One of the two certificates of a card, with the very bytes that were read. */
public abstract sealed class JpkiCertificate permits UserAuthenticationCertificate, SignatureCertificate {
    private final byte[] der;
    private final X509Certificate x509;

    JpkiCertificate(byte[] der) throws CertificateException {
        this.der = der.clone();
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        if (!(factory.generateCertificate(new ByteArrayInputStream(der)) instanceof X509Certificate certificate)) {
            throw new CertificateException("not a certificate of X.509");
        }
        this.x509 = certificate;
    }

    /** The private key that belongs to it. */
    public abstract JpkiKey key();

    /** A copy of the bytes that the card gave. */
    public final byte[] der() {
        return der.clone();
    }

    /** The certificate as Java reads it. */
    public final X509Certificate x509() {
        return x509;
    }

    /** SHA-256 of the bytes (32 bytes), by which registers and orders name the certificate. */
    public final byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(der);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Policies, key usage, term: what the certificate says of itself.
     *
     * @throws CertificateException when an extension is malformed
     */
    public final CertificateProfile profile() throws CertificateException {
        return CertificateProfile.of(x509);
    }

    /** The generation of cards it belongs to, by its key; empty for a key of another kind. */
    public final Optional<CardGeneration> generation() {
        PublicKey publicKey = x509.getPublicKey();
        return CardGeneration.of(publicKey);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof JpkiCertificate that && key() == that.key() && Arrays.equals(der, that.der);
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(der);
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName();
    }
}
