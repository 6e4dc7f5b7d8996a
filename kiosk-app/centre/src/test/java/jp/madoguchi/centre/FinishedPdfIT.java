package jp.madoguchi.centre;

import static jp.madoguchi.centre.Refusals.assertRefused;
import static jp.madoguchi.config.CertificateKind.FAMILY_REGISTER_APPENDIX_CERTIFICATE;
import static jp.madoguchi.config.CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE;
import static jp.madoguchi.config.CertificateKind.FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE;
import static jp.madoguchi.config.CertificateKind.INCOME_AND_TAX_CERTIFICATE;
import static jp.madoguchi.config.CertificateKind.RESIDENCE_CERTIFICATE;
import static jp.madoguchi.config.CertificateKind.RESIDENCE_RECORD_ITEMS_CERTIFICATE;
import static jp.madoguchi.config.CertificateKind.SEAL_REGISTRATION_CERTIFICATE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.DocumentForm;
import jp.madoguchi.print.AlteredPdfException;
import jp.madoguchi.print.FinishedPdf;
import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.Bytes;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
        return begin(session, at, RESIDENCE_CERTIFICATE, HOUSEHOLD);
    }

    private static IssueTransaction begin(
            AuthenticatedSession session, TestTerminal at, CertificateKind kind, CertificateOptions options)
            throws Refused {
        var quote = at.quote(session, Replicas.OPEN, kind, options);
        return IssueTransaction.begin(session, quote, CLOCK, new SecureRandom());
    }

    private IssueRequest signed(IssueTransaction transaction) {
        return transaction.request(card.sign(transaction.textToSign()));
    }

    private VerifiedDocument issued(TestCard to, CertificateKind kind, CertificateOptions options) throws Exception {
        AuthenticatedSession session = terminal.signIn(to, Purpose.ISSUE);
        try (var transaction = begin(session, terminal, kind, options)) {
            Issue issue = terminal.issue(transaction.request(to.sign(transaction.textToSign())));
            return transaction.open(issue, terminal.document(issue.issueId()), replicas.trust(), CLOCK.instant());
        }
    }

    @Test
    void theFinishedCertificateArrivesWithTheMaskedNameOfWhomItIsAbout() throws Exception {
        try (var document = issued(card, RESIDENCE_CERTIFICATE, HOUSEHOLD)) {
            var binding = assertInstanceOf(DocumentBinding.FinishedPdf.class, document.binding());
            assertEquals("窓○　花○", binding.applicantMasked().text());
            byte[] pdf = document.data();
            assertArrayEquals(Sha256.of(pdf).toArray(), binding.docSha256().toArray());
            assertEquals(2, binding.pages());
            assertEquals(pages(pdf), binding.pageSha256());
            try (var read = Loader.loadPDF(pdf)) {
                String text = new PDFTextStripper().getText(read);
                assertTrue(text.contains("窓口　花子"), "the resident");
                assertTrue(text.contains("窓口　太郎"), "the household");
                assertTrue(text.contains(document.issueNumber()), "the number of the envelope");
                assertTrue(text.contains(document.subjectMarker()), "the marker of the envelope");
            }
        }
    }

    static Stream<Arguments> kinds() throws ConfigurationException {
        CertificateOptions alone = CertificateOptions.plain(Scope.INDIVIDUAL);
        int year = Replicas.taxYears().get(0);
        return Stream.of(
                arguments("adult", RESIDENCE_CERTIFICATE, alone),
                arguments("variant", RESIDENCE_RECORD_ITEMS_CERTIFICATE, alone),
                arguments("adult", SEAL_REGISTRATION_CERTIFICATE, alone),
                arguments(
                        "adult",
                        INCOME_AND_TAX_CERTIFICATE,
                        new CertificateOptions(Scope.INDIVIDUAL, false, false, false, false, year)),
                arguments("variant", FAMILY_REGISTER_FULL_CERTIFICATE, alone),
                arguments("adult", FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE, alone),
                arguments("variant", FAMILY_REGISTER_APPENDIX_CERTIFICATE, HOUSEHOLD));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindCanBeDeliveredFinished(String persona, CertificateKind kind, CertificateOptions options)
            throws Exception {
        try (var document = issued(replicas.card(persona), kind, options)) {
            var binding = assertInstanceOf(DocumentBinding.FinishedPdf.class, document.binding());
            assertEquals(kind, document.kind());
            byte[] pdf = document.data();
            assertEquals(pages(pdf), binding.pageSha256());
            try (var read = Loader.loadPDF(pdf)) {
                String text = new PDFTextStripper().getText(read);
                assertTrue(text.contains(document.issueNumber()));
                boolean surnameOnce =
                        kind == FAMILY_REGISTER_FULL_CERTIFICATE || kind == FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE;
                assertTrue(binding.applicantMasked().standsIn(text, surnameOnce), "whom the kiosk asks for");
                assertTrue(binding.sheetsSealed());
            }
        }
    }

    @Test
    void aMunicipalityMayWriteTheApplicantAloneAsAPartOfTheHousehold() throws Exception {
        CertificateOptions alone = CertificateOptions.plain(Scope.INDIVIDUAL);
        try (var document = issued(replicas.card("variant"), RESIDENCE_CERTIFICATE, alone);
                var read = Loader.loadPDF(document.data())) {
            String text = new PDFTextStripper().getText(read);
            assertTrue(text.contains("この写しは、世帯の一部の住民票の原本と相違ないことを証明する。"), text);
            assertTrue(text.contains("一郎"), "the applicant");
            assertFalse(text.contains("花子"), "the household");
        }
    }

    @Test
    void everyKindIsTriedHere() throws ConfigurationException {
        assertEquals(
                Set.of(CertificateKind.values()),
                kinds().map(arguments -> arguments.get()[1]).collect(Collectors.toSet()));
    }

    private static List<Sha256> pages(byte[] pdf) throws AlteredPdfException {
        return FinishedPdf.of(pdf).pageSha256().stream()
                .map(FinishedPdfIT::hash)
                .toList();
    }

    private static Sha256 hash(ByteBuffer hash) {
        byte[] bytes = new byte[hash.remaining()];
        hash.duplicate().get(bytes);
        return new Sha256(Bytes.of(bytes));
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
