package jp.madoguchi.card.jpki;

import java.security.cert.CertificateException;
import java.util.Optional;

/** Signature certificate (署名用電子証明書). It holds name, address, date of birth and sex: keep it no longer than its purpose needs. */
public final class SignatureCertificate extends JpkiCertificate {
    private SignatureCertificate(byte[] der) throws CertificateException {
        super(der);
    }

    /**
     * Reads a certificate; neither chain nor dates are judged, and who holds it is not looked at.
     *
     * @throws CertificateException when the bytes are no X.509 certificate
     */
    public static SignatureCertificate parse(byte[] der) throws CertificateException {
        return new SignatureCertificate(der);
    }

    @Override
    public JpkiKey key() {
        return JpkiKey.SIGNATURE;
    }

    /**
     * Reads who holds it, anew at each call, so that nothing of it lies about unasked; empty when it names nobody.
     *
     * @throws CertificateException when some of the four attributes are there, but not all of them or malformed
     */
    public Optional<FourAttributes> fourAttributes() throws CertificateException {
        return FourAttributes.of(x509());
    }
}
