package jp.madoguchi.centre;

import static jp.madoguchi.centre.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.CentreException.Refused;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.CertificateOptions.Scope;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueRequest;
import jp.madoguchi.protocol.IssueState;
import jp.madoguchi.protocol.IssueTransaction;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the life of a session means for what is issued in it. */
@ExtendWith(RunningCentre.class)
class IssueSessionIT {
    private static final CertificateOptions ALONE = CertificateOptions.plain(Scope.INDIVIDUAL);
    private final Replicas replicas;
    private final TestTerminal terminal;
    private final TestCard card;

    IssueSessionIT(Replicas replicas) throws IOException {
        this.replicas = replicas;
        this.terminal = replicas.terminal();
        this.card = replicas.card("adult");
    }

    private IssueTransaction begin(AuthenticatedSession session, CertificateOptions options) throws Refused {
        return IssueTransaction.begin(
                session, terminal.quote(session, Replicas.OPEN, options), Clock.systemUTC(), new SecureRandom());
    }

    private IssueRequest signed(IssueTransaction transaction) {
        return transaction.request(card.sign(transaction.textToSign()));
    }

    @Test
    void nobodyIsIssuedAnythingBeforeTheCardHasSignedIn() throws Refused {
        var session = terminal.open(Purpose.ISSUE);
        var unproven = new AuthenticatedSession(
                session, card.subject(), session.challengeExpiresAt(), session.challengeExpiresAt());
        assertRefused(ProblemCode.SESSION_NOT_AUTHENTICATED, () -> terminal.quote(unproven, Replicas.OPEN, ALONE));
    }

    @Test
    void aRetiredSessionBeginsNothingButItsDocumentIsStillThere() throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        try (var begun = begin(session, ALONE);
                var late = begin(session, ALONE)) {
            Issue issue = terminal.issue(signed(begun));
            terminal.open(Purpose.RESET_SIGN);
            assertRefused(ProblemCode.SESSION_EXPIRED, () -> terminal.issue(signed(late)));
            assertRefused(ProblemCode.SESSION_EXPIRED, () -> terminal.quote(session, Replicas.OPEN, ALONE));
            terminal.document(issue.issueId());
        }
    }

    @Test
    void closingTheSessionMakesVoidWhatWasNeverFetched() throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        try (var one = begin(session, ALONE);
                var two = begin(session, ALONE)) {
            Issue fetched = terminal.issue(signed(one));
            Issue forgotten = terminal.issue(signed(two));
            terminal.document(fetched.issueId());
            terminal.close(session.session());
            terminal.close(session.session());
            assertEquals(IssueState.ISSUED, terminal.find(fetched.issueId()).state());
            assertEquals(IssueState.VOID, terminal.find(forgotten.issueId()).state());
            assertRefused(ProblemCode.ISSUE_CLOSED, () -> terminal.document(fetched.issueId()));
        }
    }

    @Test
    void whatWasNeverFetchedInAnExpiredSessionIsVoidTheNextTimeTheTerminalIsHeard() throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        try (var transaction = begin(session, ALONE)) {
            Issue issue = terminal.issue(signed(transaction));
            replicas.database().age(session.session().sessionId(), "11 minutes");
            terminal.open(Purpose.ISSUE);
            assertEquals(IssueState.VOID, terminal.find(issue.issueId()).state());
        }
    }
}
