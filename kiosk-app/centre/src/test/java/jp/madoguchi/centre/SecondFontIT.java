package jp.madoguchi.centre;

import static jp.madoguchi.centre.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.CentreException.Refused;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.CertificateOptions.Scope;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueRequest;
import jp.madoguchi.protocol.IssueTransaction;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A resident with a character in the name that IPAmj Mincho lacks. */
@ExtendWith(RunningCentre.class)
class SecondFontIT {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final String HOUSEHOLD = "reiji";
    private static final String USUAL = "例示　さつき";
    /** U+4E06 is in the second font only. */
    private static final String RARE = "例\u4E06　さつき";

    private final Replicas replicas;
    private final TestTerminal both;
    private final TestCard card;

    SecondFontIT(Replicas replicas) throws IOException {
        this.replicas = replicas;
        this.both = replicas.terminalOfTheFinishing();
        this.card = replicas.card("last-try");
        replicas.database().rewrite(HOUSEHOLD, USUAL, RARE);
    }

    @AfterEach
    void restore() {
        replicas.database().rewrite(HOUSEHOLD, RARE, USUAL);
    }

    private IssueTransaction begin(TestTerminal at, AuthenticatedSession session) throws Refused {
        var quote = at.quote(session, Replicas.OPEN, CertificateOptions.plain(Scope.INDIVIDUAL));
        return IssueTransaction.begin(session, quote, CLOCK, new SecureRandom());
    }

    private IssueRequest signed(IssueTransaction transaction) {
        return transaction.request(card.sign(transaction.textToSign()));
    }

    @Test
    void withTheSecondFontTheNameIsIssuedAsItIsRegistered() throws Exception {
        AuthenticatedSession session = both.signIn(card, Purpose.ISSUE);
        try (var transaction = begin(both, session)) {
            Issue issue = both.issue(signed(transaction));
            try (var document =
                            transaction.open(issue, both.document(issue.issueId()), replicas.trust(), CLOCK.instant());
                    var pdf = Loader.loadPDF(document.data())) {
                assertTrue(new PDFTextStripper().getText(pdf).contains(RARE));
            }
        }
    }

    @Test
    void withoutItTheNameIsNotIssuedAndItsCharacterIsNamedInTheAuditAlone() throws Exception {
        AuthenticatedSession session = replicas.terminal().signIn(card, Purpose.ISSUE);
        try (var transaction = begin(replicas.terminal(), session)) {
            IssueRequest request = signed(transaction);
            assertRefused(
                    ProblemCode.ISSUE_NOT_AVAILABLE, () -> replicas.terminal().issue(request));
        }
        List<String> audit = replicas.database().auditOf(session.session().sessionId());
        assertEquals(1, audit.size());
        assertTrue(audit.get(0).contains("U+4E06"), audit::toString);
    }
}
