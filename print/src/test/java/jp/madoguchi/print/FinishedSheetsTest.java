package jp.madoguchi.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.print.sample.EverySample;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Samples;
import jp.madoguchi.print.sample.SealKeys;
import jp.madoguchi.print.seal.Issuer;
import jp.madoguchi.print.seal.Seals;
import jp.madoguchi.print.verify.Tampered;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a municipality signed for: the sheets of a finished PDF show their issue, by text and by code, or they are not printed. */
class FinishedSheetsTest {
    private static final SealKeys KEYS = SealKeys.of("999999");
    /** The code as a sheet draws it, from its white ground to its end. */
    private static final Pattern CODE = Pattern.compile("q 1 g\n.*?EI\nQ\n", Pattern.DOTALL);

    private static final ResidenceCertificate ONE = Samples.named("架空　花子");
    private static final String WITHOUT_CODE = "sheet 1 bears no code that says the same";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "five persons on two sheets",
                "a foreign resident",
                "a registered seal",
                "an employee's income and tax",
                "record items, all of them"
            })
    void sheetsWhoseCodesSayTheSameAreTaken(String sample) throws Exception {
        CertificateDocument document = EverySample.named(sample);
        byte[] pdf = finished(document, KEYS);
        FinishedPdf.of(pdf)
                .passThrough(pdf, issue(document, text -> true, Optional.of(KEYS.issuer())))
                .close();
    }

    @Test
    void sheetsWithoutCodesAreTakenWhenTheirMunicipalitySignedThatTheyBearNone() throws Exception {
        byte[] pdf = IpamjMincho.COMPOSER.composeFile(ONE);
        FinishedPdf.of(pdf)
                .passThrough(pdf, issue(ONE, text -> text.contains("架空　花子"), Optional.empty()))
                .close();
    }

    @Test
    void aSheetWithoutTheCodeThatWasSignedForIsRefused() throws Exception {
        assertEquals(WITHOUT_CODE, refused(IpamjMincho.COMPOSER.composeFile(ONE), issue(ONE)));
    }

    @Test
    void aCodeOfAnotherIssueIsRefusedWhereverTheTextIsRight() throws Exception {
        byte[] mine = finished(ONE, KEYS);
        byte[] others = finished(Samples.numbered(ONE, "999999-261122-000124"), KEYS);
        assertEquals(WITHOUT_CODE, refused(withCodeOf(mine, others), issue(ONE)));
    }

    @Test
    void aCodeThatAnotherKeySignedIsRefused() throws Exception {
        assertEquals(WITHOUT_CODE, refused(finished(ONE, SealKeys.of("999999")), issue(ONE)));
    }

    @Test
    void sheetsThatChangedPlacesAreRefused() throws Exception {
        CertificateDocument five = Samples.householdOf(5);
        try (PDDocument document = Loader.loadPDF(finished(five, KEYS))) {
            for (int page = 0; page < 2; page++) {
                PDPage first = document.getPage(0);
                document.removePage(0);
                document.addPage(first);
            }
            assertEquals(WITHOUT_CODE, refused(saved(document), issue(five)));
        }
    }

    @Test
    void everySheetBearsTheNumberAndTheMarkerOfItsIssue() throws Exception {
        byte[] pdf = finished(ONE, KEYS);
        var otherNumber = new IssueOnPaper("999999-261122-000124", "K7PQ2WXM", text -> true, Optional.empty());
        assertEquals("sheet 1 bears another issue number", refused(pdf.clone(), otherNumber));
        var otherMarker = new IssueOnPaper("999999-261122-000123", "AAAAAAAA", text -> true, Optional.empty());
        assertEquals("sheet 1 bears another marker", refused(pdf, otherMarker));
    }

    @Test
    void aSheetOfAnotherIssueAmongTheRightOnesIsRefused() throws Exception {
        CertificateDocument five = Samples.householdOf(5);
        byte[] others =
                IpamjMincho.COMPOSER.composeFile(Samples.numbered(Samples.householdOf(5), "999999-261122-000124"));
        try (PDDocument mine = Loader.loadPDF(IpamjMincho.COMPOSER.composeFile(five));
                PDDocument foreign = Loader.loadPDF(others)) {
            mine.removePage(2);
            mine.removePage(2);
            mine.importPage(foreign.getPage(2));
            mine.importPage(foreign.getPage(3));
            IssueOnPaper issue = issue(five, text -> true, Optional.empty());
            assertEquals("sheet 2 bears another issue number", refused(saved(mine), issue));
        }
    }

    @Test
    void aSheetWithAStampOverItsTextIsRefused() throws Exception {
        assertEquals(
                "sheet 1 carries an annotation",
                refused(Tampered.with(finished(ONE, KEYS), Tampered::annotate), issue(ONE)));
    }

    @Test
    void aSheetWithAPictureOverItsTextIsRefused() throws Exception {
        byte[] pdf = Tampered.over(finished(ONE, KEYS), (document, content) -> {
            content.setNonStrokingColor(Color.WHITE);
            content.addRect(100, 400, 400, 300);
            content.fill();
        });
        assertEquals("sheet 1 carries something painted over its text", refused(pdf, issue(ONE)));
    }

    @Test
    void aSheetWhoseFormCallsItselfIsRefusedBeforeItIsDrawn() throws Exception {
        byte[] pdf = Tampered.with(finished(ONE, KEYS), Tampered::loop);
        assertEquals("sheet 1 carries more to draw than any certificate has", refused(pdf, issue(ONE)));
    }

    @Test
    void aMunicipalitysOwnEmblemUnderTheTextAndLinesOverItAreTaken() throws Exception {
        byte[] emblem = Tampered.under(finished(ONE, KEYS), (document, content) -> {
            var picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
            content.drawImage(LosslessFactory.createFromImage(document, picture), 200, 500, 100, 100);
        });
        byte[] pdf = Tampered.over(emblem, (document, content) -> {
            content.addRect(42, 400, 500, 0.5f);
            content.fill();
        });
        FinishedPdf.of(pdf).passThrough(pdf, issue(ONE)).close();
    }

    @Test
    void aPdfThatNamesSomebodyElseIsRefused() throws Exception {
        byte[] pdf = finished(ONE, KEYS);
        IssueOnPaper issue = issue(ONE, text -> text.contains("架空　太郎"), Optional.of(KEYS.issuer()));
        assertEquals("it names somebody else", refused(pdf, issue));
    }

    private static IssueOnPaper issue(CertificateDocument document) {
        return issue(document, text -> true, Optional.of(KEYS.issuer()));
    }

    private static IssueOnPaper issue(
            CertificateDocument document, Predicate<String> naming, Optional<Issuer> sealing) {
        var foot = document.attestation();
        return new IssueOnPaper(foot.issueNumber(), foot.subjectMarker(), naming, sealing);
    }

    /** Signed for just as it is, by mistake. */
    private static String refused(byte[] pdf, IssueOnPaper issue) throws Exception {
        FinishedPdf signed = FinishedPdf.of(pdf);
        var refusal = assertThrows(AlteredPdfException.class, () -> signed.passThrough(pdf, issue));
        return String.valueOf(refusal.getMessage()).replace("a finished PDF that is not printed: ", "");
    }

    private static byte[] finished(CertificateDocument document, SealKeys keys) throws Exception {
        Seals seals = keys.key().seal(IpamjMincho.COMPOSER.statements(document));
        return IpamjMincho.COMPOSER.composeFile(document, seals);
    }

    private static byte[] withCodeOf(byte[] pdf, byte[] other) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                PDDocument foreign = Loader.loadPDF(other)) {
            Matcher code = CODE.matcher(content(foreign));
            code.find();
            String changed = CODE.matcher(content(document)).replaceFirst(Matcher.quoteReplacement(code.group()));
            PDStream stream = new PDStream(document);
            try (var bytes = stream.createOutputStream(COSName.FLATE_DECODE)) {
                bytes.write(changed.getBytes(StandardCharsets.ISO_8859_1));
            }
            document.getPage(0).setContents(List.of(stream));
            return saved(document);
        }
    }

    private static String content(PDDocument document) throws IOException {
        return new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
