package jp.madoguchi.centre.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.protocol.AuthenticationAnswer.CertificateStanding;
import jp.madoguchi.protocol.AuthenticationAnswer.Revocation;
import jp.madoguchi.protocol.AuthenticationAnswer.Source;
import jp.madoguchi.protocol.ProblemCode;

/** A CRL in a file, read anew each time: whoever revokes a certificate replaces the file. Unknown is a refusal. */
record RevocationList(Path file) {

    CertificateStanding judge(X509Certificate leaf, X509Certificate authority, Instant now) throws Refusal {
        X509CRL list = read(authority);
        if (list.getNextUpdate() == null || !now.isBefore(list.getNextUpdate().toInstant())) {
            throw new Refusal(ProblemCode.REVOCATION_UNKNOWN);
        }
        if (list.isRevoked(leaf)) {
            throw new Refusal(ProblemCode.CERTIFICATE_NOT_VALID);
        }
        return new CertificateStanding(
                leaf.getNotAfter().toInstant(),
                Revocation.GOOD,
                Source.CRL,
                list.getThisUpdate().toInstant());
    }

    private X509CRL read(X509Certificate authority) throws Refusal {
        try (InputStream in = Files.newInputStream(file)) {
            var list = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(in);
            list.verify(authority.getPublicKey());
            return list;
        } catch (IOException | GeneralSecurityException e) {
            throw new Refusal(ProblemCode.REVOCATION_UNKNOWN);
        }
    }
}
