package jp.madoguchi.centre;

import static jp.madoguchi.centre.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import jp.madoguchi.config.DocumentForm;
import jp.madoguchi.print.FinishedPdf;
import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.CentreException.Refused;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.CertificateOptions.Scope;
import jp.madoguchi.protocol.DocumentBinding;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueRequest;
import jp.madoguchi.protocol.IssueTransaction;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.protocol.VerifiedDocument;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A municipality that finishes its certificates itself. */
@ExtendWith(RunningCentre.class)
class FinishedPdfIT {
    private static final CertificateOptions HOUSEHOLD = CertificateOptions.plain(Scope.HOUSEHOLD);
    private static final Clock CLOCK = Clock.systemUTC();

    private final Replicas replicas;
    private final TestTerminal terminal;
    private final TestCard card;

    FinishedPdfIT(Replicas replicas) throws IOException {
        this.replicas = replicas;
        this.terminal = replicas.terminalOfTheFinishing();
        this.card = replicas.card("adult");
    }

    private static IssueTransaction begin(AuthenticatedSession session, TestTerminal at) throws Refused {
        var quote = at.quote(session, Replicas.OPEN, HOUSEHOLD);
        return IssueTransaction.begin(session, quote, CLOCK, new SecureRandom());
    }

    private IssueRequest signed(IssueTransaction transaction) {
        return transaction.request(card.sign(transaction.textToSign()));
    }

    private VerifiedDocument issued() throws Exception {
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        try (var transaction = begin(session, terminal)) {
            Issue issue = terminal.issue(signed(transaction));
            return transaction.open(issue, terminal.document(issue.issueId()), replicas.trust(), CLOCK.instant());
        }
    }

    @Test
    void theFinishedCertificateArrivesWithTheMaskedNameOfWhomItIsAbout() throws Exception {
        try (var document = issued()) {
            var binding = assertInstanceOf(DocumentBinding.FinishedPdf.class, document.binding());
            assertEquals("窓○　花○", binding.applicantMasked().text());
            byte[] pdf = document.data();
            FinishedPdf made = FinishedPdf.of(pdf);
            assertArrayEquals(Sha256.of(pdf).toArray(), binding.docSha256().toArray());
            assertEquals(2, binding.pages());
            assertEquals(
                    made.pageSha256(),
                    binding.pageSha256().stream()
                            .map(hash -> ByteBuffer.wrap(hash.toArray()))
                            .toList());
            try (var read = Loader.loadPDF(pdf)) {
                String text = new PDFTextStripper().getText(read);
                assertTrue(text.contains("窓口　花子"), "the resident");
                assertTrue(text.contains("窓口　太郎"), "the household");
                assertTrue(text.contains(document.issueNumber()), "the number of the envelope");
                assertTrue(text.contains(document.subjectMarker()), "the marker of the envelope");
            }
        }
    }

    @Test
    void aKioskThatDoesNotTakeTheFormOfTheMunicipalityGetsNothing() throws Exception {
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        try (var transaction = begin(session, terminal)) {
            IssueRequest request = signed(transaction);
            assertRefused(ProblemCode.BAD_REQUEST, () -> terminal.issue(accepting(request, DocumentForm.SIGNED_DATA)));
            terminal.issue(accepting(request, DocumentForm.FINISHED_PDF));
        }
        AuthenticatedSession elsewhere = replicas.terminal().signIn(card, Purpose.ISSUE);
        try (var transaction = begin(elsewhere, replicas.terminal())) {
            IssueRequest request = signed(transaction);
            assertRefused(ProblemCode.BAD_REQUEST, () -> replicas.terminal()
                    .issue(accepting(request, DocumentForm.FINISHED_PDF)));
        }
    }

    /** The card doesn't sign for the forms, so they can be others. */
    private static IssueRequest accepting(IssueRequest request, DocumentForm form) {
        return new IssueRequest(
                request.requestId(),
                request.orderId(),
                request.sessionId(),
                request.quoteId(),
                request.nonce(),
                request.municipalityCode(),
                request.kind(),
                request.options(),
                request.copies(),
                List.of(form),
                request.ephemeralKey(),
                request.requestedAt(),
                request.requestSignature());
    }
}
