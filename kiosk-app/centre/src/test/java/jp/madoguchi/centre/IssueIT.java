package jp.madoguchi.centre;

import static jp.madoguchi.centre.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.print.form.PrintedItem;
import jp.madoguchi.print.seal.SealedDocument;
import jp.madoguchi.print.seal.SheetSeal;
import jp.madoguchi.print.seal.SheetStatement;
import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.CentreException.Refused;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.CertificateOptions.Scope;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueRequest;
import jp.madoguchi.protocol.IssueTransaction;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningCentre.class)
class IssueIT {
    private static final CertificateOptions ALONE = CertificateOptions.plain(Scope.INDIVIDUAL);
    private static final Clock CLOCK = Clock.systemUTC();
    private final Replicas replicas;
    private final TestTerminal terminal;
    private final TestCard card;

    IssueIT(Replicas replicas) throws IOException {
        this.replicas = replicas;
        this.terminal = replicas.terminal();
        this.card = replicas.card("adult");
    }

    private IssueTransaction begin(AuthenticatedSession session, CertificateOptions options) throws Refused {
        return begin(session, terminal.quote(session, Replicas.OPEN, options));
    }

    private static IssueTransaction begin(AuthenticatedSession session, Quote quote) {
        return IssueTransaction.begin(session, quote, CLOCK, new SecureRandom());
    }

    private IssueRequest signed(IssueTransaction transaction) {
        return transaction.request(card.sign(transaction.textToSign()));
    }

    @Test
    void theResidentsOwnCertificateArrives() throws Exception {
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        try (var transaction = begin(session, ALONE)) {
            Issue issue = terminal.issue(signed(transaction));
            try (var document =
                    transaction.open(issue, terminal.document(issue.issueId()), replicas.trust(), CLOCK.instant())) {
                var content = assertInstanceOf(
                        ResidenceCertificate.class,
                        SealedDocument.read(document.data()).document());
                assertEquals("窓口　花子", content.applicantName());
                assertEquals(document.issueNumber(), content.attestation().issueNumber());
                assertEquals(document.subjectMarker(), content.attestation().subjectMarker());
                assertFalse(new String(document.data(), StandardCharsets.UTF_8).contains("太郎　窓口"));
            }
        }
    }

    @Test
    void everySheetIsSealedWithTheMunicipalitysKey() throws Exception {
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        try (var transaction = begin(session, ALONE)) {
            Issue issue = terminal.issue(signed(transaction));
            try (var document =
                    transaction.open(issue, terminal.document(issue.issueId()), replicas.trust(), CLOCK.instant())) {
                SealedDocument sealed = SealedDocument.read(document.data());
                sealed.seals().requireSignedWith(replicas.trust().municipality(document.municipalityCode()));
                SheetStatement said =
                        SheetSeal.read(sealed.seals().bytes().get(0)).statement();
                assertEquals(document.issueNumber(), said.issueNumber());
                assertTrue(said.items().contains(new PrintedItem("氏名", "窓口　花子")));
            }
        }
    }

    @Test
    void whatWasNotChosenIsNotEvenInTheData() throws Exception {
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        for (boolean shown : new boolean[] {false, true}) {
            var options = new CertificateOptions(Scope.HOUSEHOLD, shown, shown, shown, shown, 0);
            try (var transaction = begin(session, options)) {
                Issue issue = terminal.issue(signed(transaction));
                try (var document = transaction.open(
                        issue, terminal.document(issue.issueId()), replicas.trust(), CLOCK.instant())) {
                    var text = new String(document.data(), StandardCharsets.UTF_8);
                    assertEquals(shown, text.contains("000000000060"), "individual number");
                    assertEquals(shown, text.contains("90000000006"), "resident record code");
                    assertEquals(shown, text.contains("栄町４番地"), "domicile");
                    assertEquals(shown, text.contains("妻"), "relationship");
                    assertTrue(text.contains("マドグチ　タロウ"), "the whole household");
                }
            }
        }
    }

    @Test
    void aRepeatedRequestHasTheSameAnswer() throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        try (var transaction = begin(session, ALONE)) {
            IssueRequest request = signed(transaction);
            Issue first = terminal.issue(request);
            assertEquals(first, terminal.issue(request));
            terminal.close(session.session());
            assertEquals(first, terminal.issue(request), "after the session has ended");
        }
    }

    @Test
    void twoAtOnceOnTwoReplicasAreOneIssue() throws Exception {
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        try (var transaction = begin(session, ALONE)) {
            IssueRequest request = signed(transaction);
            var answers = List.of(1, 2, 3, 4).parallelStream()
                    .map(each -> {
                        try {
                            return terminal.issue(request).issueId().toString();
                        } catch (Refused e) {
                            return e.code().wire();
                        }
                    })
                    .filter(each -> !each.equals(ProblemCode.IDEMPOTENCY_IN_PROGRESS.wire()))
                    .distinct()
                    .toList();
            assertEquals(1, answers.size(), answers::toString);
            assertEquals(
                    1,
                    replicas.database().count("select count(*) from issue where request_id = ?", request.requestId()));
        }
    }

    @Test
    void aKeyOfAnotherRequestIsRefused() throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        try (var transaction = begin(session, ALONE)) {
            IssueRequest request = signed(transaction);
            terminal.issue(request);
            IssueRequest other = transaction.request(card.sign(new byte[] {1}));
            assertRefused(ProblemCode.IDEMPOTENCY_KEY_REUSED, () -> terminal.issue(other));
            assertRefused(ProblemCode.BAD_REQUEST, () -> terminal.issue(request, TestTerminal.newId()));
        }
    }

    @Test
    void copiesOfOneLineAreIssuesOfTheirOwn() throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        Quote quote = terminal.quote(session, Replicas.OPEN, ALONE);
        try (var one = begin(session, quote);
                var two = begin(session, quote)) {
            Issue first = terminal.issue(signed(one));
            Issue second = terminal.issue(signed(two));
            assertEquals(first.orderId(), second.orderId());
            assertNotEquals(first.issueId(), second.issueId());
        }
    }

    @Test
    void aRequestThatTheCardDidNotSignIsRefused() throws Exception {
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        try (var transaction = begin(session, ALONE)) {
            byte[] foreign = replicas.card("variant").sign(transaction.textToSign());
            assertRefused(ProblemCode.AUTHENTICATION_FAILED, () -> terminal.issue(transaction.request(foreign)));
        }
    }

    @Test
    void otherOptionsThanQuotedAreRefused() throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        Quote quote = terminal.quote(session, Replicas.OPEN, ALONE);
        var more = new Quote(
                quote.quoteId(),
                quote.orderId(),
                quote.municipalityCode(),
                quote.municipalityName(),
                quote.municipalityBasis(),
                quote.registrationOfUse(),
                quote.kind(),
                new CertificateOptions(Scope.INDIVIDUAL, false, false, true, false, 0),
                1,
                quote.feeYen(),
                quote.expiresAt());
        try (var transaction = begin(session, more)) {
            assertRefused(ProblemCode.QUOTE_MISMATCH, () -> terminal.issue(signed(transaction)));
        }
    }

    @Test
    void anotherTerminalFindsNothingOfIt() throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        try (var transaction = begin(session, ALONE)) {
            Issue issue = terminal.issue(signed(transaction));
            var other = replicas.otherTerminal();
            assertRefused(ProblemCode.NOT_FOUND, () -> other.find(issue.issueId()));
            assertRefused(ProblemCode.NOT_FOUND, () -> other.document(issue.issueId()));
            assertRefused(ProblemCode.NOT_FOUND, () -> other.close(session.session()));
        }
    }
}
