package jp.madoguchi.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.sample.EverySample;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Pdf;
import jp.madoguchi.print.sample.Samples;
import jp.madoguchi.print.sample.SealKeys;
import jp.madoguchi.print.sample.VeraPdf;
import jp.madoguchi.print.seal.Seals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What holds for the PDF of every kind of certificate. */
class ConformanceTest {
    /** A signature differs each time it is made: the same sample bears the same one. */
    private static final Map<String, Seals> SEALS = new ConcurrentHashMap<>();

    private static final String SAMPLES = "jp.madoguchi.print.sample.EverySample#names";

    @Test
    void everyKindIsAmongTheSamples() {
        Set<Class<?>> tried = EverySample.names()
                .map(name -> EverySample.named(name).getClass())
                .collect(Collectors.toSet());
        assertEquals(new HashSet<>(Arrays.asList(CertificateDocument.class.getPermittedSubclasses())), tried);
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void anArchiveTakesIt(String sample) throws Exception {
        try (ComposedCertificate composed = compose(sample)) {
            for (PrintJob sheet : composed.sheets()) {
                assertEquals(List.of(), VeraPdf.faults(sheet.pdf(), PDFAFlavour.PDFA_2_U));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void aScreenReaderReadsIt(String sample) throws Exception {
        try (ComposedCertificate composed = compose(sample)) {
            for (PrintJob sheet : composed.sheets()) {
                assertEquals(List.of(), VeraPdf.faults(sheet.pdf(), PDFAFlavour.PDFUA_1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void qpdfFindsNoFault(String sample, @TempDir Path folder) throws Exception {
        try (ComposedCertificate composed = compose(sample)) {
            for (PrintJob sheet : composed.sheets()) {
                byte[] answer = Pdf.tool(sheet, folder, "qpdf", "--check", "FILE");
                assertTrue(new String(answer, StandardCharsets.UTF_8)
                        .contains("No syntax or stream encoding errors found"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void theSameDataGiveTheSameBytes(String sample) throws Exception {
        try (ComposedCertificate once = compose(sample);
                ComposedCertificate again = compose(sample)) {
            for (int i = 0; i < once.sheets().size(); i++) {
                assertArrayEquals(
                        once.sheets().get(i).pdf(), again.sheets().get(i).pdf());
            }
        }
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void everySheetHasOneHeading(String sample, @TempDir Path folder) throws Exception {
        try (ComposedCertificate composed = compose(sample)) {
            for (PrintJob sheet : composed.sheets()) {
                String structure =
                        new String(Pdf.tool(sheet, folder, "pdfinfo", "-struct", "FILE"), StandardCharsets.UTF_8);
                assertEquals(
                        1,
                        structure.lines().filter(line -> line.matches(" *H1.*")).count());
            }
        }
    }

    @Test
    void charactersThatShareAShapeAreFoundAsWhatTheyWere() throws Exception {
        assertTrue(Pdf.text(Samples.named(EverySample.SHARED_GLYPHS)).contains(EverySample.SHARED_GLYPHS));
    }

    /** Read with poppler, who knows nothing of how the tree was made. */
    @Test
    void aValueIsReadRightAfterItsCaption(@TempDir Path folder) throws Exception {
        try (ComposedCertificate composed = IpamjMincho.COMPOSER.compose(Samples.household())) {
            byte[] structure = Pdf.tool(composed.sheets().get(0), folder, "pdfinfo", "-struct-text", "FILE");
            String spoken = new String(structure, StandardCharsets.UTF_8).replaceAll("\\s+|\\(block\\)", "");
            assertTrue(
                    spoken.contains("LILbl\"フリガナ\"LBody\"ワタナベ　イチロウ\"LILbl\"氏名\"LBody\"" + Samples.VARIANT_NAME),
                    spoken);
            assertTrue(spoken.contains("Figure"), spoken);
        }
    }

    private static ComposedCertificate compose(String sample) throws Exception {
        CertificateDocument document = EverySample.named(sample);
        Seals seals = SEALS.computeIfAbsent(sample, unseen -> sealed(document));
        return IpamjMincho.COMPOSER.compose(document, seals);
    }

    private static Seals sealed(CertificateDocument document) {
        try {
            String issuer = document.attestation().municipalityCode();
            return SealKeys.of(issuer).key().seal(IpamjMincho.COMPOSER.statements(document));
        } catch (UnprintableException e) {
            throw new IllegalStateException(e);
        }
    }
}
