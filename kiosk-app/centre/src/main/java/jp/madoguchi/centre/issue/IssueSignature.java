package jp.madoguchi.centre.issue;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.centre.call.Terminal;
import jp.madoguchi.centre.session.SessionRow.Authenticated;
import jp.madoguchi.protocol.IssueRequest;
import jp.madoguchi.protocol.IssueText;
import jp.madoguchi.protocol.ProblemCode;

/** The card's signature over a request for a copy. */
final class IssueSignature {
    private IssueSignature() {}

    /** Refuses a request that the card which signed in did not sign. */
    static void require(IssueRequest request, Terminal terminal, Authenticated resident) throws Refusal {
        if (!isGood(request, terminal, resident)) {
            throw new Refusal(ProblemCode.AUTHENTICATION_FAILED);
        }
    }

    private static boolean isGood(IssueRequest request, Terminal terminal, Authenticated resident) {
        try {
            var key = KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(resident.key().toArray()));
            var verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(key);
            verifier.update(IssueText.of(request, terminal.id(), resident.subject()));
            return verifier.verify(request.requestSignature().value().toArray());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
