package jp.madoguchi.card.jpki;

import java.security.cert.CertificateException;

/** User authentication certificate (利用者証明用電子証明書). It names nobody: its subject is an issue number. */
public final class UserAuthenticationCertificate extends JpkiCertificate {
    private UserAuthenticationCertificate(byte[] der) throws CertificateException {
        super(der);
    }

    /**
     * Reads a certificate; neither chain nor dates are judged.
     *
     * @throws CertificateException when the bytes are no X.509 certificate
     */
    public static UserAuthenticationCertificate parse(byte[] der) throws CertificateException {
        return new UserAuthenticationCertificate(der);
    }

    @Override
    public JpkiKey key() {
        return JpkiKey.USER_AUTHENTICATION;
    }
}
