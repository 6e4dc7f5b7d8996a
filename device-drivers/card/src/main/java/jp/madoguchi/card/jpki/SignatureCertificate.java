package jp.madoguchi.card.jpki;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;

/** Signature certificate (署名用電子証明書). It holds name, address, date of birth and sex: keep it no longer than its purpose needs. */
public final class SignatureCertificate {
    private final EncodedCertificate certificate;

    private SignatureCertificate(EncodedCertificate certificate) {
        this.certificate = certificate;
    }

    /**
     * Reads a certificate; neither chain nor dates are judged.
     *
     * @throws CertificateException when the bytes are no X.509 certificate
     */
    public static SignatureCertificate parse(byte[] der) throws CertificateException {
        return new SignatureCertificate(new EncodedCertificate(der));
    }

    /** A copy of the bytes that the card gave. */
    public byte[] der() {
        return certificate.der();
    }

    /** The certificate as Java reads it. */
    public X509Certificate x509() {
        return certificate.x509();
    }

    /** SHA-256 of the bytes (32 bytes), by which registers and orders name the certificate. */
    public byte[] sha256() {
        return certificate.sha256();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignatureCertificate that && Arrays.equals(der(), that.der());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(der());
    }

    @Override
    public String toString() {
        return "SignatureCertificate";
    }
}
