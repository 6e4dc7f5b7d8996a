package jp.madoguchi.centre;

import static jp.madoguchi.centre.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.CertificateOptions.Scope;
import jp.madoguchi.protocol.IssueRequest;
import jp.madoguchi.protocol.IssueTransaction;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A register that holds what no certificate may say. */
@ExtendWith(RunningCentre.class)
class WrongRegisterIT {
    private static final String HOUSEHOLD = "reiji";
    private static final String NOTIFIED = "2015-04-02";
    private static final String IN_THE_FUTURE = "2072-04-02";

    private final Replicas replicas;

    WrongRegisterIT(Replicas replicas) {
        this.replicas = replicas;
    }

    @BeforeEach
    void spoil() {
        replicas.database().rewrite(HOUSEHOLD, NOTIFIED, IN_THE_FUTURE);
    }

    @AfterEach
    void restore() {
        replicas.database().rewrite(HOUSEHOLD, IN_THE_FUTURE, NOTIFIED);
    }

    @Test
    void isRefusedLikeAnythingThatCannotBeIssuedAndTheFieldStandsInTheAuditWithoutItsValue() throws Exception {
        TestCard card = replicas.card("last-try");
        TestTerminal terminal = replicas.terminal();
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        var quote = terminal.quote(session, Replicas.OPEN, CertificateOptions.plain(Scope.INDIVIDUAL));
        try (var transaction = IssueTransaction.begin(session, quote, Clock.systemUTC(), new SecureRandom())) {
            IssueRequest request = transaction.request(card.sign(transaction.textToSign()));
            assertRefused(ProblemCode.ISSUE_NOT_AVAILABLE, () -> terminal.issue(request));
        }
        assertEquals(
                List.of("residents[0].notifiedOn: after the day of issue"),
                replicas.database().auditOf(session.session().sessionId()));
    }
}
