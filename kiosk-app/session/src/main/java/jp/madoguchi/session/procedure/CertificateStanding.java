package jp.madoguchi.session.procedure;

import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.jpki.SignatureCertificate;
import jp.madoguchi.card.jpki.UserAuthenticationCertificate;
import jp.madoguchi.session.check.CertificateReport;

/** Puts together what a certificate says and what the terminal's authorities say of it. */
final class CertificateStanding {
    private CertificateStanding() {}

    static CertificateReport of(UserAuthenticationCertificate certificate, CertificateTrust authorities) {
        return of(JpkiKey.USER_AUTHENTICATION, certificate.x509(), Optional.empty(), authorities);
    }

    static CertificateReport of(SignatureCertificate certificate, CertificateTrust authorities) {
        return of(JpkiKey.SIGNATURE, certificate.x509(), Optional.empty(), authorities);
    }

    private static CertificateReport of(
            JpkiKey key, X509Certificate certificate, Optional<LocalDate> born, CertificateTrust authorities) {
        CertificateTrust.Standing standing = authorities.judge(key, certificate);
        return CertificateReport.of(certificate, born, standing.issuer(), standing.revocation());
    }
}
