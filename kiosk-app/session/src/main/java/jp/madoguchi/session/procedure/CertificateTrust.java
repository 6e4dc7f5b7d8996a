package jp.madoguchi.session.procedure;

import java.security.cert.X509Certificate;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.CertificateReport.Issuer;
import jp.madoguchi.session.CertificateReport.Revocation;

/** What can be found out about a certificate of a card beyond what it says itself. */
public interface CertificateTrust {
    /** Judges the certificate that goes with this key. Neither its dates nor its use are looked at; what can't be found out is a value. */
    Standing judge(JpkiKey key, X509Certificate certificate);

    /** Who has issued a certificate, and whether that is still so. */
    record Standing(Issuer issuer, Revocation revocation) {}
}
