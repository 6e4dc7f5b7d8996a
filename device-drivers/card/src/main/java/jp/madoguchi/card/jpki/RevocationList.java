package jp.madoguchi.card.jpki;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;

/** A list of revoked certificates (CRL, RFC 5280) that its authority has signed. */
public final class RevocationList {
    private final X509CRL list;

    private RevocationList(X509CRL list) {
        this.list = list;
    }

    /**
     * Reads a list in PEM or DER.
     *
     * @throws GeneralSecurityException when it is none, or another than {@code authority} has signed it
     */
    public static RevocationList parse(byte[] content, X509Certificate authority) throws GeneralSecurityException {
        var list = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(content));
        list.verify(authority.getPublicKey());
        return new RevocationList(list);
    }

    /** Whether it speaks for this moment: out already, and the next one not due yet. A list without end never does. */
    public boolean isCurrent(Instant now) {
        return list.getNextUpdate() != null
                && !now.isBefore(thisUpdate())
                && now.isBefore(list.getNextUpdate().toInstant());
    }

    /** When it was made. */
    public Instant thisUpdate() {
        return list.getThisUpdate().toInstant();
    }

    /** Whether it names this certificate, which the same authority must have issued. */
    public boolean names(X509Certificate certificate) {
        return list.isRevoked(certificate);
    }
}
