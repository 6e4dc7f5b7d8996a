package jp.madoguchi.centre.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import jp.madoguchi.card.jpki.RevocationList;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.protocol.AuthenticationAnswer.CertificateStanding;
import jp.madoguchi.protocol.AuthenticationAnswer.Revocation;
import jp.madoguchi.protocol.AuthenticationAnswer.Source;
import jp.madoguchi.protocol.ProblemCode;

/** A CRL in a file, read anew each time: whoever revokes a certificate replaces the file. Unknown is a refusal. */
record RevocationFile(Path file) {

    CertificateStanding judge(X509Certificate leaf, X509Certificate authority, Instant now) throws Refusal {
        RevocationList list = read(authority);
        if (!list.isCurrent(now)) {
            throw new Refusal(ProblemCode.REVOCATION_UNKNOWN);
        }
        if (list.names(leaf)) {
            throw new Refusal(ProblemCode.CERTIFICATE_NOT_VALID);
        }
        return new CertificateStanding(leaf.getNotAfter().toInstant(), Revocation.GOOD, Source.CRL, list.thisUpdate());
    }

    private RevocationList read(X509Certificate authority) throws Refusal {
        try {
            return RevocationList.parse(Files.readAllBytes(file), authority);
        } catch (IOException | GeneralSecurityException e) {
            throw new Refusal(ProblemCode.REVOCATION_UNKNOWN);
        }
    }
}
