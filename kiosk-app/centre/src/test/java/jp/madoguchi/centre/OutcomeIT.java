package jp.madoguchi.centre;

import static jp.madoguchi.centre.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.protocol.AppVersion;
import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.CentreException.Refused;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.Heartbeat;
import jp.madoguchi.protocol.IssueState;
import jp.madoguchi.protocol.IssueTransaction;
import jp.madoguchi.protocol.Outcome;
import jp.madoguchi.protocol.Outcome.Reason;
import jp.madoguchi.protocol.Outcome.Result;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.SecretName;
import jp.madoguchi.protocol.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningCentre.class)
class OutcomeIT {
    private static final Sha256 HEAD = Sha256.of(new byte[] {1});
    private final Replicas replicas;
    private final TestTerminal terminal;
    private final TestCard card;

    OutcomeIT(Replicas replicas) throws IOException {
        this.replicas = replicas;
        this.terminal = replicas.terminal();
        this.card = replicas.card("adult");
    }

    private static Outcome outcome(Result result, Reason reason, int pages) {
        return new Outcome(
                result,
                reason,
                pages,
                TestTerminal.newId(),
                1,
                HEAD,
                Instant.parse("2026-11-19T00:03:30Z"),
                new Outcome.Fee(0, 0));
    }

    private UUID issue(AuthenticatedSession session) throws Refused {
        var options = CertificateOptions.plain(CertificateOptions.Scope.INDIVIDUAL);
        var quote = terminal.quote(session, Replicas.OPEN, options);
        try (var transaction = IssueTransaction.begin(session, quote, Clock.systemUTC(), new SecureRandom())) {
            var issue = terminal.issue(transaction.request(card.sign(transaction.textToSign())));
            terminal.document(issue.issueId());
            return issue.issueId();
        }
    }

    @Test
    void theSameReportTwiceIsOneOutcome() throws Refused {
        UUID issue = issue(terminal.signIn(card, Purpose.ISSUE));
        Outcome printed = outcome(Result.PRINTED, Reason.NONE, 1);
        var record = terminal.report(issue, printed);
        assertEquals(record, terminal.report(issue, printed));
        assertEquals(IssueState.PRINTED, record.state());
        assertEquals(true, record.isFinal());
        assertEquals(Optional.empty(), terminal.find(issue).envelope());
        assertRefused(ProblemCode.ISSUE_CLOSED, () -> terminal.document(issue));
    }

    @Test
    void anotherReportIsAConflict() throws Refused {
        UUID issue = issue(terminal.signIn(card, Purpose.ISSUE));
        terminal.report(issue, outcome(Result.UNKNOWN, Reason.PAPER_JAM, 1));
        assertEquals(IssueState.UNKNOWN, terminal.find(issue).state());
        assertRefused(
                ProblemCode.OUTCOME_CONFLICT, () -> terminal.report(issue, outcome(Result.PRINTED, Reason.NONE, 1)));
    }

    @Test
    void whatNeverBeganIsVoidAlsoAfterTheSession() throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        UUID issue = issue(session);
        terminal.close(session.session());
        var record = terminal.report(issue, outcome(Result.NOT_STARTED, Reason.NAME_REFUSED, 0));
        assertEquals(IssueState.VOID, record.state());
    }

    @Test
    void membersThatContradictEachOtherAreRefused() throws Refused {
        UUID issue = issue(terminal.signIn(card, Purpose.ISSUE));
        assertRefused(
                ProblemCode.BAD_OUTCOME, () -> terminal.report(issue, outcome(Result.PRINTED, Reason.PAPER_JAM, 1)));
        assertRefused(
                ProblemCode.BAD_OUTCOME, () -> terminal.report(issue, outcome(Result.NOT_STARTED, Reason.TIME_OUT, 1)));
    }

    @Test
    void anotherTerminalReportsNothing() throws Refused {
        UUID issue = issue(terminal.signIn(card, Purpose.ISSUE));
        var other = replicas.otherTerminal();
        assertRefused(ProblemCode.NOT_FOUND, () -> other.report(issue, outcome(Result.PRINTED, Reason.NONE, 1)));
    }

    @Test
    void issuedIsPrintedAndSpoiledAndVoidAndOpen() throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        for (Result result : Result.values()) {
            terminal.report(issue(session), outcome(result, result == Result.PRINTED ? Reason.NONE : Reason.OTHER, 0));
        }
        issue(session);
        var states = List.of("PRINTED", "SPOILED", "VOID", "UNKNOWN", "ISSUED");
        for (String state : states) {
            assertEquals(
                    1,
                    replicas.database()
                            .count(
                                    "select count(*) from issue where session_id = ? and state = ?",
                                    session.session().sessionId(),
                                    state),
                    state);
        }
    }

    @Test
    void aTerminalIsHeardAndToldWhatItMayDo() throws Refused {
        var heartbeat = new Heartbeat(
                Instant.parse("2026-11-19T00:03:30Z"),
                TestTerminal.newId(),
                new AppVersion("0.1.0"),
                Heartbeat.TerminalState.ATTRACT,
                List.of(new Heartbeat.DeviceHealth(Heartbeat.Role.CARD_READER, Heartbeat.Health.OK, 0)),
                new Heartbeat.JournalHead(1, HEAD, 0, 1));
        var answer = terminal.post("/terminals/" + TestTls.FIRST + "/heartbeat", heartbeat, Heartbeat.Answer.class);
        assertEquals(true, answer.admitted());
        assertEquals(Set.of(SecretName.SIGN, SecretName.AUTH), answer.resets());
        assertRefused(
                ProblemCode.TERMINAL_MISMATCH,
                () -> terminal.post("/terminals/" + TestTls.SECOND + "/heartbeat", heartbeat, Heartbeat.Answer.class));
    }
}
