package jp.madoguchi.session.procedure;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.jpki.SignatureCertificate;
import jp.madoguchi.card.jpki.UserAuthenticationCertificate;
import jp.madoguchi.session.CertificateReport;

/** Puts together what a certificate says and what the terminal's authorities say of it. */
final class CertificateStanding {
    private CertificateStanding() {}

    static CertificateReport of(UserAuthenticationCertificate certificate, CertificateTrust authorities) {
        return of(JpkiKey.USER_AUTHENTICATION, certificate.x509(), Optional.empty(), authorities);
    }

    static CertificateReport of(SignatureCertificate certificate, CertificateTrust authorities) {
        return of(JpkiKey.SIGNATURE, certificate.x509(), born(certificate), authorities);
    }

    /** Of all that the certificate says of its holder only this, and only to tell why it ends; what can't be read is not needed. */
    private static Optional<LocalDate> born(SignatureCertificate certificate) {
        try {
            return certificate.fourAttributes().flatMap(holder -> holder.birth().date());
        } catch (CertificateException e) {
            return Optional.empty();
        }
    }

    private static CertificateReport of(
            JpkiKey key, X509Certificate certificate, Optional<LocalDate> born, CertificateTrust authorities) {
        CertificateTrust.Standing standing = authorities.judge(key, certificate);
        return CertificateReport.of(certificate, born, standing.issuer(), standing.revocation());
    }
}
