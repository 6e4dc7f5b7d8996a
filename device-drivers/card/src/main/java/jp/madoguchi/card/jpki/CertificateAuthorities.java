package jp.madoguchi.card.jpki;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Pinned authorities of the JPKI. All generations of one authority bear the same name, so an issuer is found by trying its key
 * on the signature; the name alone proves nothing, and neither dates nor revocation are judged here.
 */
public final class CertificateAuthorities {
    private final List<X509Certificate> pinned;

    /** Authorities whose certificates were checked by those who handed them in. */
    public CertificateAuthorities(Collection<X509Certificate> pinned) {
        // Two certificates may hold one key, as when a generation was prolonged: then the one that ends last is the
        // issuer.
        this.pinned = pinned.stream()
                .sorted(Comparator.comparing(X509Certificate::getNotAfter).reversed())
                .toList();
    }

    /** The authority that signed this certificate; empty when none of them did, whatever name it gives. */
    public Optional<X509Certificate> findIssuer(X509Certificate leaf) {
        return pinned.stream().filter(each -> issued(each, leaf)).findFirst();
    }

    private static boolean issued(X509Certificate authority, X509Certificate leaf) {
        if (!leaf.getIssuerX500Principal().equals(authority.getSubjectX500Principal())) {
            return false;
        }
        try {
            leaf.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
