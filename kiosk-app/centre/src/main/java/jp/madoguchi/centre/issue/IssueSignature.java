package jp.madoguchi.centre.issue;

import jp.madoguchi.card.jpki.SignatureAlgorithm;
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
        byte[] text = IssueText.of(request, terminal.id(), resident.subject());
        byte[] signature = request.requestSignature().value().toArray();
        return SignatureAlgorithm.findKey(resident.key().toArray())
                .filter(key -> SignatureAlgorithm.of(key).orElseThrow().verifies(key, text, signature))
                .isPresent();
    }
}
