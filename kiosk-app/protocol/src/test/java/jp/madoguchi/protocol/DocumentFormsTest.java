package jp.madoguchi.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.config.DocumentForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two forms in which a document may arrive. */
class DocumentFormsTest {
    private static final byte[] PDF = "%PDF-1.7 invented".getBytes(StandardCharsets.US_ASCII);
    private static final Sha256 PAGE = Sha256.of(new byte[] {7});
    private static final MaskedName NAME = MaskedName.of("架空　花子");
    private static final DocumentBinding FINISHED = finished(PDF);
    private static final DocumentBinding DATA = Sample.DATA_BINDING;

    private final Sample sample = new Sample();
    private final IssueTransaction transaction = Sample.transaction();

    @AfterEach
    void close() {
        transaction.close();
    }

    private static DocumentBinding finished(byte[] pdf) {
        return new DocumentBinding.FinishedPdf(Sha256.of(pdf), 1, List.of(PAGE), NAME, true);
    }

    /** Opens what the municipality signed for as one thing and encrypted as another. */
    private VerifiedDocument open(DocumentBinding signed, byte[] document, DocumentBinding sealed)
            throws BindingException {
        return open(transaction, signed, document, sealed);
    }

    private VerifiedDocument open(
            IssueTransaction asked, DocumentBinding signed, byte[] document, DocumentBinding sealed)
            throws BindingException {
        IssueRequest request = asked.request(new byte[] {1});
        return asked.open(
                sample.issue(request, sample.envelope(request, signed)),
                IssueTransaction.seal(document, sealed, request, Sample.SUBJECT, Sample.RANDOM),
                sample.trust,
                Sample.NOW);
    }

    @Test
    void theKioskTakesBothForms() {
        assertEquals(
                List.of(DocumentForm.SIGNED_DATA, DocumentForm.FINISHED_PDF),
                transaction.request(new byte[0]).acceptForms());
    }

    @Test
    void aFinishedPdfOpensAsItWasMadeWithAllThatWasSignedForAboutIt() throws BindingException {
        try (var document = open(FINISHED, PDF, FINISHED)) {
            assertArrayEquals(PDF, document.data());
            assertEquals(FINISHED, document.binding());
            document.confirm(Sample.SUBJECT, Sample.NOW);
        }
    }

    @Test
    void theBindingTravelsAsTheDescriptionSays() throws Exception {
        String json = new String(ProtocolJson.canonical(FINISHED), StandardCharsets.UTF_8);
        assertEquals(
                "{\"applicantMasked\":\"架○　花○\",\"docSha256\":\""
                        + Sha256.of(PDF).value().base64url()
                        + "\",\"form\":\"FINISHED_PDF\",\"pageSha256\":[\""
                        + PAGE.value().base64url() + "\"],\"pages\":1,\"sheetsSealed\":true}",
                json);
        assertEquals(FINISHED, ProtocolJson.readSigned(json.getBytes(StandardCharsets.UTF_8), DocumentBinding.class));
    }

    @Test
    void aPdfThatDiffersInAnyOneByteIsRefused() {
        IntStream.range(0, PDF.length).forEach(position -> {
            byte[] other = PDF.clone();
            other[position] ^= 1;
            var refusal = assertThrows(BindingException.class, () -> open(FINISHED, other, FINISHED));
            assertEquals("docSha256", refusal.member());
        });
    }

    @Test
    void whatIsNoPdfIsNotTakenForOneEvenWhenItIsSignedFor() {
        DocumentBinding signed = finished(Sample.DATA);
        var refusal = assertThrows(BindingException.class, () -> open(signed, Sample.DATA, signed));
        assertEquals("docSha256", refusal.member());
    }

    @Test
    void aFormThatTheSignatureDoesNotNameDoesNotOpen() {
        assertEquals(
                "protected",
                assertThrows(BindingException.class, () -> open(FINISHED, PDF, DATA))
                        .member());
        assertEquals(
                "protected",
                assertThrows(BindingException.class, () -> open(DATA, Sample.DATA, FINISHED))
                        .member());
    }

    @Test
    void aFormThatWasNotAskedForIsRefused() {
        try (var asked = IssueTransaction.begin(
                Sample.session(Purpose.ISSUE),
                Sample.quote(),
                List.of(DocumentForm.SIGNED_DATA),
                Sample.CLOCK,
                Sample.RANDOM)) {
            var refusal = assertThrows(BindingException.class, () -> open(asked, FINISHED, PDF, FINISHED));
            assertEquals("form", refusal.member());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 51})
    void anotherNumberOfPagesThanOfHashesIsNoBinding(int pages) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new DocumentBinding.FinishedPdf(Sha256.of(PDF), pages, List.of(PAGE), NAME, true));
    }

    @ParameterizedTest
    @CsvSource({"架空　花子", "架空○", "林　一", "架○ 花○", "架○　花○子"})
    void aNameThatIsNotMaskedAsOnEveryScreenIsNoBinding(String name) {
        assertThrows(IllegalArgumentException.class, () -> new MaskedName(name));
    }

    @ParameterizedTest
    @CsvSource({"架○　花○", "林　○", "架", "G○○○○○　M○○○○"})
    void aMaskedNameIsTakenAsItIs(String name) {
        assertEquals(new MaskedName(name), MaskedName.of(name));
    }

    @Test
    void aClosedPdfIsNeitherGivenNorConfirmed() throws BindingException {
        var document = open(FINISHED, PDF, FINISHED);
        document.close();
        assertThrows(IllegalStateException.class, document::data);
        assertThrows(BindingException.class, () -> document.confirm(Sample.SUBJECT, Sample.NOW));
    }
}
