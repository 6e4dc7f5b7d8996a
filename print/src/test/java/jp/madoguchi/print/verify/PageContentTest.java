package jp.madoguchi.print.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.sample.EverySample;
import jp.madoguchi.print.sample.Samples;
import jp.madoguchi.print.sample.SealKeys;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageContentTest {
    /** In the box of the name on the form of one person. */
    private static final PDRectangle NAME = new PDRectangle(130, 700, 200, 40);

    private static final byte[] SHEET = sheet();

    private static byte[] sheet() {
        try {
            return Forgery.sealed(Samples.individual(Samples.FAMILY), SealKeys.of("999999"))
                    .get(0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("jp.madoguchi.print.sample.EverySample#names")
    void aComposedSheetCarriesNothingBesideWhatItSays(String name) throws Exception {
        CertificateDocument document = EverySample.named(name);
        SealKeys keys = SealKeys.of(document.attestation().municipalityCode());
        for (byte[] pdf : Forgery.sealed(document, keys)) {
            for (int page = 0; page < 2; page++) {
                assertEquals(Optional.empty(), content(pdf, page).stray());
            }
        }
    }

    static Stream<Map.Entry<Stray, Tampered.Change>> aroundThePage() {
        return Stream.of(
                Map.entry(Stray.ANNOTATION, Tampered::annotate),
                Map.entry(Stray.TURNED, (document, page) -> page.setRotation(90)),
                Map.entry(Stray.TURNED, (document, page) -> page.setUserUnit(2)),
                Map.entry(Stray.FORM_FIELDS, (document, page) -> document.getDocumentCatalog()
                        .setAcroForm(new PDAcroForm(document))),
                Map.entry(Stray.LAYERS, (document, page) -> document.getDocumentCatalog()
                        .setOCProperties(new PDOptionalContentProperties())),
                Map.entry(Stray.SCRIPT, (document, page) -> {
                    COSDictionary script = new COSDictionary();
                    script.setItem(COSName.S, COSName.JAVA_SCRIPT);
                    script.setItem(COSName.JS, new COSString("app.alert(1)"));
                    document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, script);
                }),
                Map.entry(Stray.HIDDEN_TEXT, (document, page) -> page.setCropBox(new PDRectangle(0, 0, 595, 700))),
                Map.entry(Stray.ENDLESS, Tampered::loop),
                Map.entry(Stray.ENDLESS, (document, page) -> page.setMediaBox(new PDRectangle(9000, 9000))));
    }

    @ParameterizedTest
    @MethodSource("aroundThePage")
    void whatHidesThePageOrLiesOverItIsNamedWhoeverMadeIt(Map.Entry<Stray, Tampered.Change> forged) throws Exception {
        byte[] pdf = Tampered.with(SHEET, forged.getValue());
        assertEquals(Optional.of(forged.getKey()), content(pdf, 0).stray());
    }

    @ParameterizedTest
    @MethodSource("paints")
    void paintOverATextIsFoundWhoeverMadeThePage(Tampered.Drawing paint) throws Exception {
        assertEquals(
                Optional.of(Stray.COVERED_TEXT),
                content(Tampered.over(SHEET, paint), 0).stray());
    }

    static List<Tampered.Drawing> paints() {
        return List.of(
                (document, content) -> {
                    var picture = LosslessFactory.createFromImage(
                            document, new BufferedImage(20, 4, BufferedImage.TYPE_INT_RGB));
                    content.drawImage(
                            picture, NAME.getLowerLeftX(), NAME.getLowerLeftY(), NAME.getWidth(), NAME.getHeight());
                },
                (document, content) -> {
                    content.setNonStrokingColor(Color.WHITE);
                    fill(content, NAME);
                },
                (document, content) -> fill(content, NAME),
                (document, content) -> {
                    content.setStrokingColor(Color.WHITE);
                    content.setLineWidth(1);
                    for (float y = NAME.getLowerLeftY(); y < NAME.getUpperRightY(); y++) {
                        content.moveTo(NAME.getLowerLeftX(), y);
                        content.lineTo(NAME.getUpperRightX(), y);
                    }
                    content.stroke();
                });
    }

    static Stream<String> hidden() {
        return Stream.of("3 Tr", "7 Tr", "1 g", "1 0 0 1 4000 0 cm", "0.1 0 0 0.1 100 100 cm", "0 0 10 10 re W n");
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void textThatNobodySeesIsFoundWhoeverMadeThePage(String operators) throws Exception {
        byte[] pdf = Tampered.rewritten(SHEET, "BT\n((?s).*?)[02] Tr\n", "q " + operators + " BT\n$1");
        assertEquals(Optional.of(Stray.HIDDEN_TEXT), content(pdf, 0).stray());
    }

    @Test
    void aPictureUnderTheTextIsAMunicipalitysOwnAffair() throws Exception {
        byte[] pdf = Tampered.under(SHEET, (document, content) -> {
            var emblem =
                    LosslessFactory.createFromImage(document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB));
            content.drawImage(emblem, 200, 500, 100, 100);
        });
        assertEquals(Optional.empty(), content(pdf, 0).stray());
    }

    @Test
    void linesOfATableMayBeDrawnAfterItsTextByOthers() throws Exception {
        byte[] pdf = Tampered.over(SHEET, (document, content) -> {
            content.addRect(42, 700, 500, 0.5f);
            content.fill();
            content.addRect(42, 600, 500, 100);
            content.stroke();
        });
        assertEquals(Optional.empty(), content(pdf, 0).stray());
    }

    private static void fill(PDPageContentStream content, PDRectangle place) throws IOException {
        content.addRect(place.getLowerLeftX(), place.getLowerLeftY(), place.getWidth(), place.getHeight());
        content.fill();
    }

    private static PageContent content(byte[] pdf, int page) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return PageContent.of(document, page);
        }
    }
}
