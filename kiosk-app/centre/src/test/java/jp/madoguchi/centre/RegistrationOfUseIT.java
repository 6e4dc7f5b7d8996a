package jp.madoguchi.centre;

import static jp.madoguchi.centre.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.CertificateOptions.Scope;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueTransaction;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.Quote;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Family registers of people who live in another municipality than that of their registered domicile. */
@ExtendWith(RunningCentre.class)
class RegistrationOfUseIT {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final CertificateOptions ALONE = CertificateOptions.plain(Scope.INDIVIDUAL);

    /** It finishes its certificates itself; only the window of its family registers is open. */
    private static final String DOMICILE = Replicas.CLOSED;

    private final Replicas replicas;
    private final TestTerminal terminal;

    RegistrationOfUseIT(Replicas replicas) {
        this.replicas = replicas;
        this.terminal = replicas.terminal();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "FAMILY_REGISTER_FULL_CERTIFICATE",
                "FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE",
                "FAMILY_REGISTER_APPENDIX_CERTIFICATE"
            })
    void whoRegisteredTheUseGetsItFromThereUnderTheNameOfThatMayor(CertificateKind kind) throws Exception {
        TestCard card = replicas.card("last-try");
        var session = terminal.signIn(card, Purpose.ISSUE);
        Quote quote = terminal.quote(session, DOMICILE, kind, ALONE);
        assertEquals(CertificateKind.Basis.REGISTERED_DOMICILE, quote.municipalityBasis());
        assertEquals(Quote.RegistrationOfUse.REGISTERED, quote.registrationOfUse());
        try (var transaction = IssueTransaction.begin(session, quote, CLOCK, new SecureRandom())) {
            Issue issue = terminal.issue(transaction.request(card.sign(transaction.textToSign())));
            try (var document =
                    transaction.open(issue, terminal.document(issue.issueId()), replicas.trust(), CLOCK.instant())) {
                String text = text(document.data());
                assertTrue(text.contains("さつき"), text);
                assertTrue(text.contains("架空県例示郡見本町長"), text);
            }
        }
    }

    @Test
    void whoDidNotIsToldSoAndGetsNothing() throws Exception {
        TestCard card = replicas.card("moved");
        var session = terminal.signIn(card, Purpose.ISSUE);
        Quote quote = terminal.quote(session, DOMICILE, CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE, ALONE);
        assertEquals(Quote.RegistrationOfUse.REQUIRED, quote.registrationOfUse());
        try (var transaction = IssueTransaction.begin(session, quote, CLOCK, new SecureRandom())) {
            var request = transaction.request(card.sign(transaction.textToSign()));
            assertRefused(ProblemCode.ISSUE_NOT_AVAILABLE, () -> terminal.issue(request));
        }
        assertEquals(
                List.of("use-not-registered"),
                replicas.database().auditOf(session.session().sessionId()));
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u3000]", "");
        }
    }
}
