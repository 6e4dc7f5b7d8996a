package jp.madoguchi.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.pdf.Sha256;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Municipality;
import jp.madoguchi.print.sample.Samples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinishedPdfTest {
    /** Of a municipality whose sheets bear no code; {@link FinishedSheetsTest} looks at what they show. */
    /** What was signed for this file, but for the pages of the other one. */
    private static FinishedPdf withPagesOf(byte[] other, byte[] pdf) throws AlteredPdfException {
        return new FinishedPdf(
                FinishedPdf.of(pdf).docSha256(), FinishedPdf.of(other).pageSha256());
    }

    private static final IssueOnPaper ISSUE = new IssueOnPaper(
            Municipality.attestation().issueNumber(),
            Municipality.attestation().subjectMarker(),
            text -> true,
            Optional.empty());

    @Test
    void thePrinterGetsTheVeryBytesThatTheMunicipalityMade() throws Exception {
        byte[] pdf = pdf(Samples.householdOf(5));
        byte[] before = pdf.clone();
        try (ComposedCertificate certificate = FinishedPdf.of(pdf).passThrough(pdf, ISSUE)) {
            PrintJob job = certificate.sheets().get(0);
            assertSame(pdf, job.pdf());
            assertArrayEquals(before, job.pdf());
            assertEquals(4, job.pages());
        }
    }

    @Test
    void theJobWipesTheBytes() throws Exception {
        byte[] pdf = pdf(Samples.household());
        FinishedPdf.of(pdf).passThrough(pdf, ISSUE).close();
        assertArrayEquals(new byte[pdf.length], pdf);
    }

    @Test
    void anotherResidentsPageInsideTheRightDocumentIsFound() throws Exception {
        byte[] mine = pdf(Samples.householdOf(5));
        byte[] others = pdf(Samples.named("架空　花子"));
        byte[] mixed = withPage(mine, 2, others);
        assertEquals("another file than was signed", refused(FinishedPdf.of(mine), mixed.clone()));
        assertEquals("page 3", refused(withPagesOf(mine, mixed), mixed));
    }

    @Test
    void aMissingPageIsFound() throws Exception {
        byte[] mine = pdf(Samples.householdOf(5));
        try (PDDocument document = Loader.loadPDF(mine)) {
            document.removePage(3);
            byte[] shorter = saved(document);
            assertEquals("3 pages instead of 4", refused(withPagesOf(mine, shorter), shorter));
        }
    }

    @Test
    void aChangeAroundThePagesIsFound() throws Exception {
        byte[] mine = pdf(Samples.household());
        try (PDDocument document = Loader.loadPDF(mine)) {
            document.getDocumentInformation().setTitle("別の証明書");
            assertEquals("another file than was signed", refused(FinishedPdf.of(mine), saved(document)));
        }
    }

    @Test
    void aRefusedPdfIsWipedToo() throws Exception {
        byte[] pdf = pdf(Samples.household());
        FinishedPdf others = FinishedPdf.of(pdf(Samples.named("架空　花子")));
        refused(others, pdf);
        assertArrayEquals(new byte[pdf.length], pdf);
    }

    @Test
    void whatPdfBoxAnswersWithAnUncheckedExceptionIsARefusalThatNamesThePage() throws Exception {
        byte[] pdf = malformed(page -> page.setItem(COSName.CONTENTS, new COSArray(List.of(COSInteger.ONE))));
        FinishedPdf signed = new FinishedPdf(ByteBuffer.wrap(Sha256.of(pdf)), List.of(ByteBuffer.allocate(32)));
        assertEquals("page 1 can't be read", refused(signed, pdf));
        assertArrayEquals(new byte[pdf.length], pdf);
    }

    @Test
    void aPageLargerThanThePaperIsNeverDrawn() throws Exception {
        byte[] pdf = malformed(page -> page.setItem(COSName.MEDIA_BOX, new PDRectangle(14400, 14400)));
        assertEquals("page 1 is larger than A4", refused(FinishedPdf.of(pdf), pdf));
    }

    @Test
    void moreThanFiftyPagesAreRefusedWhereTheyAreMade() throws Exception {
        byte[] pdf = blank(51);
        var refusal = assertThrows(AlteredPdfException.class, () -> FinishedPdf.of(pdf));
        assertEquals("a finished PDF that is not printed: 51 pages instead of 1 to 50", refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aFileThatGrowsAThousandTimesIsRefusedBeforeItIsRead(int layers) throws Exception {
        byte[] content = new byte[50 * 1024 * 1024];
        for (int layer = 0; layer < layers; layer++) {
            var deflated = new ByteArrayOutputStream();
            try (var out = new DeflaterOutputStream(deflated)) {
                out.write(content);
            }
            content = deflated.toByteArray();
        }
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%PDF-1.7\n1 0 obj <</Filter /FlateDecode>> stream\r\n".getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(content);
        var refusal = assertThrows(AlteredPdfException.class, () -> FinishedPdf.of(pdf.toByteArray()));
        assertEquals(
                "a finished PDF that is not printed: the file grows too large when it is read", refusal.getMessage());
    }

    @Test
    void whatIsNoPdfIsRefused() throws Exception {
        byte[] none = "no PDF".getBytes(StandardCharsets.UTF_8);
        var signed = new FinishedPdf(
                ByteBuffer.wrap(Sha256.of(none)),
                FinishedPdf.of(pdf(Samples.household())).pageSha256());
        assertEquals("the file can't be read", refused(signed, none));
    }

    private static String refused(FinishedPdf signed, byte[] pdf) {
        var refusal = assertThrows(AlteredPdfException.class, () -> signed.passThrough(pdf, ISSUE));
        return String.valueOf(refusal.getMessage()).replace("a finished PDF that is not printed: ", "");
    }

    private static byte[] pdf(CertificateDocument document) throws Exception {
        return IpamjMincho.COMPOSER.composeFile(document);
    }

    private static byte[] malformed(Consumer<COSDictionary> change) throws Exception {
        try (PDDocument document = Loader.loadPDF(blank(1))) {
            change.accept(document.getPage(0).getCOSObject());
            return saved(document);
        }
    }

    private static byte[] blank(int pages) throws Exception {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            return saved(document);
        }
    }

    private static byte[] withPage(byte[] pdf, int index, byte[] other) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf);
                PDDocument foreign = Loader.loadPDF(other)) {
            var page = document.getPage(index);
            page.setContents(List.copyOf(streams(foreign, document)));
            return saved(document);
        }
    }

    private static List<PDStream> streams(PDDocument from, PDDocument into) throws Exception {
        byte[] content = from.getPage(0).getContents().readAllBytes();
        return List.of(new PDStream(into, new ByteArrayInputStream(content)));
    }

    private static byte[] saved(PDDocument document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
