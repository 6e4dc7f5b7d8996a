package jp.madoguchi.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.MissingGlyphException;
import jp.madoguchi.print.document.OptionalItems;
import jp.madoguchi.print.document.OverlongTextException;
import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.print.document.Scope;
import jp.madoguchi.print.document.SealImage;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.document.UnreadableSealException;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Municipality;
import jp.madoguchi.print.sample.Pdf;
import jp.madoguchi.print.sample.Samples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateComposerTest {
    private final CertificateComposer composer = IpamjMincho.COMPOSER;

    @Test
    void fourPersonsFitOnOneSheetWithAFrontAndABack() throws Exception {
        try (ComposedCertificate composed = composer.compose(Samples.household())) {
            assertEquals(1, composed.sheets().size());
            assertEquals(2, composed.pages());
            try (PDDocument document = Loader.loadPDF(composed.sheets().get(0).pdf())) {
                assertEquals(2, document.getNumberOfPages());
            }
        }
    }

    @Test
    void theFifthPersonTakesASecondSheet() throws Exception {
        try (ComposedCertificate composed = composer.compose(Samples.householdOf(5))) {
            assertEquals(2, composed.sheets().size());
            String first = Pdf.text(composed.sheets().get(0));
            String second = Pdf.text(composed.sheets().get(1));
            assertTrue(first.contains("２枚中１枚目") && first.contains("架空エ太郎") && !first.contains("架空オ太郎"));
            assertTrue(second.contains("２枚中２枚目") && second.contains("架空オ太郎") && !second.contains("架空エ太郎"));
        }
    }

    @Test
    void theBlankRestIsClosedOnTheLastSheetOnly() throws Exception {
        try (ComposedCertificate composed = composer.compose(Samples.householdOf(5))) {
            assertFalse(Pdf.text(composed.sheets().get(0)).contains("以下余白"));
            assertTrue(Pdf.text(composed.sheets().get(1)).contains("以下余白"));
        }
    }

    @Test
    void severalThreadsDoNotMixTheirCertificates() throws Exception {
        byte[] alone = bytes(Samples.household());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> answers = threads.invokeAll(java.util.Collections.nCopies(8, () -> {
                bytes(Samples.foreigner());
                return bytes(Samples.household());
            }));
            for (Future<byte[]> answer : answers) {
                assertArrayEquals(alone, answer.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aNameThatNoFontHasStopsBeforeAnythingIsMade() {
        MissingGlyphException e =
                assertThrows(MissingGlyphException.class, () -> composer.compose(Samples.named("架空　\uDB80\uDC00子")));
        assertEquals("residents[0].name: no font can set U+F0000", e.getMessage());
    }

    @Test
    void theCheckBeforePaymentFindsWhatComposingWouldFind() {
        assertThrows(MissingGlyphException.class, () -> composer.check(Samples.named("\u908A\uDB40\uDDEF")));
    }

    @Test
    void aLongNameIsSetSmallerAndStaysWhole() throws Exception {
        String name = "長".repeat(79) + "末";
        assertTrue(Pdf.text(Samples.named(name)).contains(name));
    }

    @Test
    void aTextThatFitsInNoSizeIsRefusedByItsFieldAndTheNameOfItsBox() {
        ResidenceCertificate certificate = Samples.individual(Samples.FAMILY);
        List<String> remarks = java.util.Collections.nCopies(6, "備".repeat(120));
        ResidenceCertificate wordy = new ResidenceCertificate(
                certificate.scope(),
                certificate.items(),
                certificate.address(),
                certificate.headOfHousehold(),
                certificate.residents(),
                certificate.applicant(),
                remarks,
                certificate.attestation());
        OverlongTextException e = assertThrows(OverlongTextException.class, () -> composer.compose(wordy));
        assertEquals("remarks: too long for its box 備考", e.getMessage());
    }

    @Test
    void aBrokenSealStopsTheCertificate() {
        Attestation good = Municipality.attestation();
        byte[] png = java.util.Arrays.copyOf(good.seal().png(), 60);
        Attestation torn = new Attestation(
                good.municipalityCode(),
                good.issueNumber(),
                good.issuedOn(),
                good.mayorTitle(),
                good.mayorName(),
                SealImage.of(png),
                good.subjectMarker());
        ResidenceCertificate certificate = new ResidenceCertificate(
                Scope.INDIVIDUAL,
                OptionalItems.none(),
                "架空県架空市",
                Optional.empty(),
                Samples.named("架空　太郎").residents(),
                0,
                List.of(),
                torn);
        assertThrows(UnreadableSealException.class, () -> composer.compose(certificate));
    }

    @Test
    void nothingIsCachedOnDisk(@TempDir Path folder) throws Exception {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        ImageIO.setCacheDirectory(gone.toFile());
        Files.delete(gone);
        try {
            composer.compose(Samples.household()).close();
        } finally {
            ImageIO.setCacheDirectory(null);
        }
        assertFalse(Files.exists(gone));
    }

    @Test
    void theMetadataHoldTheMarkerAndNoPerson() throws Exception {
        try (ComposedCertificate composed = composer.compose(Samples.household());
                PDDocument document = Loader.loadPDF(composed.sheets().get(0).pdf())) {
            byte[] xmp = document.getDocumentCatalog().getMetadata().toByteArray();
            String text = new String(xmp, StandardCharsets.UTF_8);
            assertTrue(text.contains("<dc:identifier>K7PQ2WXM</dc:identifier>"));
            assertFalse(text.contains("渡"));
            assertEquals("住民票の写し", document.getDocumentInformation().getTitle());
        }
    }

    private byte[] bytes(CertificateDocument document) throws UnprintableException {
        try (ComposedCertificate composed = composer.compose(document)) {
            return composed.sheets().get(0).pdf().clone();
        }
    }
}
