package jp.madoguchi.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Samples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;

class FinishedPdfTest {

    @Test
    void thePrinterGetsTheVeryBytesThatTheMunicipalityMade() throws Exception {
        byte[] pdf = pdf(Samples.householdOf(5));
        byte[] before = pdf.clone();
        try (ComposedCertificate certificate = FinishedPdf.of(pdf).passThrough(pdf, List.of())) {
            PrintJob job = certificate.sheets().get(0);
            assertSame(pdf, job.pdf());
            assertArrayEquals(before, job.pdf());
            assertEquals(4, job.pages());
        }
    }

    @Test
    void theJobWipesTheBytes() throws Exception {
        byte[] pdf = pdf(Samples.household());
        FinishedPdf.of(pdf).passThrough(pdf, List.of()).close();
        assertArrayEquals(new byte[pdf.length], pdf);
    }

    @Test
    void anotherResidentsPageInsideTheRightDocumentIsFound() throws Exception {
        byte[] mine = pdf(Samples.householdOf(5));
        byte[] others = pdf(Samples.named("架空　花子"));
        assertEquals("page 3", refused(FinishedPdf.of(mine), withPage(mine, 2, others)));
    }

    @Test
    void aMissingPageIsFound() throws Exception {
        byte[] mine = pdf(Samples.householdOf(5));
        try (PDDocument document = Loader.loadPDF(mine)) {
            document.removePage(3);
            assertEquals("3 pages instead of 4", refused(FinishedPdf.of(mine), saved(document)));
        }
    }

    @Test
    void aChangeAroundThePagesIsFound() throws Exception {
        byte[] mine = pdf(Samples.household());
        try (PDDocument document = Loader.loadPDF(mine)) {
            document.getDocumentInformation().setTitle("別の証明書");
            assertEquals("the file around its pages", refused(FinishedPdf.of(mine), saved(document)));
        }
    }

    @Test
    void anotherDocumentThatWasSignedForByMistakeIsFound() throws Exception {
        byte[] pdf = pdf(Samples.household());
        String number = Samples.household().attestation().issueNumber();
        FinishedPdf.of(pdf).passThrough(pdf.clone(), List.of(number)).close();
        var refusal = assertThrows(
                AlteredPdfException.class, () -> FinishedPdf.of(pdf).passThrough(pdf, List.of(number + "1")));
        assertEquals("the PDF is not what was signed for: its text is another document's", refusal.getMessage());
    }

    @Test
    void whatIsNoPdfIsRefused() throws Exception {
        FinishedPdf signed = FinishedPdf.of(pdf(Samples.household()));
        assertEquals("no readable PDF", refused(signed, "no PDF".getBytes(StandardCharsets.UTF_8)));
    }

    private static String refused(FinishedPdf signed, byte[] pdf) {
        var refusal = assertThrows(AlteredPdfException.class, () -> signed.passThrough(pdf, List.of()));
        return String.valueOf(refusal.getMessage()).replace("the PDF is not what was signed for: ", "");
    }

    private static byte[] pdf(CertificateDocument document) throws Exception {
        return IpamjMincho.COMPOSER.composeFile(document);
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
