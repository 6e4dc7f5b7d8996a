package jp.madoguchi.print.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.pdf.PdfMetadata;
import jp.madoguchi.print.pdf.PdfMetadata.Description;
import jp.madoguchi.print.sample.TaxSamples;
import jp.madoguchi.print.seal.Seals;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody hears who has a sheet read aloud, and reads in the title of a window, is what is printed. */
class OwnTagsTest {
    private static final COSName ROOT = COSName.getPDFName("StructTreeRoot");

    @Test
    void otherWordsInThePlaceOfATextAreFound() throws Exception {
        assertFalse(areRight((document, page) ->
                leaves(document, "LBody").forEach(leaf -> leaf.setString(COSName.ALT, "9,999,999"))));
    }

    @Test
    void valuesThatAreReadAfterEachOthersCaptionsAreFound() throws Exception {
        assertFalse(areRight((document, page) -> {
            List<COSDictionary> values = leaves(document, "LBody");
            COSBase first = values.get(0).getDictionaryObject(COSName.K);
            values.get(0).setItem(COSName.K, values.get(1).getDictionaryObject(COSName.K));
            values.get(1).setItem(COSName.K, first);
        }));
    }

    @Test
    void aTextThatIsNotReadAtAllIsFound() throws Exception {
        assertFalse(
                areRight((document, page) -> leaves(document, "LBody").get(0).setItem(COSName.K, new COSArray())));
    }

    /** A reader takes the page of such a tag from elsewhere, and reads the value after another caption. */
    @Test
    void aTagOfNoPageIsFound() throws Exception {
        assertFalse(
                areRight((document, page) -> leaves(document, "LBody").get(0).removeItem(COSName.PG)));
        assertFalse(areRight((document, page) -> document.getDocumentCatalog()
                .getCOSObject()
                .getCOSDictionary(ROOT)
                .setItem(COSName.PG, page)));
    }

    @Test
    void aTextThatLeadsBackToAnotherTagIsFound() throws Exception {
        assertFalse(areRight((document, page) -> {
            COSArray tags = (COSArray) document.getDocumentCatalog()
                    .getCOSObject()
                    .getCOSDictionary(ROOT)
                    .getCOSDictionary(COSName.getPDFName("ParentTree"))
                    .getCOSArray(COSName.NUMS)
                    .getObject(1);
            tags.set(3, tags.get(5));
        }));
    }

    @Test
    void coloursOfAForeignProfileAreFound() throws Exception {
        byte[] pdf = Tampered.with(sheet(), (document, page) -> document.getDocumentCatalog()
                .getOutputIntents()
                .get(0)
                .getCOSObject()
                .getCOSStream(COSName.DEST_OUTPUT_PROFILE)
                .setInt(COSName.N, 1));
        try (PDDocument genuine = Loader.loadPDF(sheet());
                PDDocument other = Loader.loadPDF(pdf)) {
            assertTrue(PdfMetadata.hasOwnColours(genuine));
            assertFalse(PdfMetadata.hasOwnColours(other));
        }
    }

    @Test
    void whatIsComposedHereIsReadAsItIsPrinted() throws Exception {
        assertTrue(areRight((document, page) -> {}));
    }

    /** A viewer shows the description too, as the subject. */
    @ParameterizedTest
    @CsvSource({
        "所得・課税証明書, 非課税証明書",
        "<dc:identifier>, <dc:description>非課税</dc:description><dc:identifier>",
        "<xmp:CreateDate>2026, <xmp:CreateDate>明日"
    })
    void otherWordsInTheMetadataAreFound(String ours, String others) throws Exception {
        byte[] pdf = Tampered.with(sheet(), (document, page) -> {
            String xmp = xmp(document).replace(ours, others);
            document.getDocumentCatalog()
                    .setMetadata(
                            new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
        });
        try (PDDocument genuine = Loader.loadPDF(sheet());
                PDDocument retitled = Loader.loadPDF(pdf)) {
            assertEquals(
                    Optional.of(TaxSamples.employee().title()),
                    OwnDescription.of(genuine).map(Description::title));
            assertEquals(Optional.empty(), OwnDescription.of(retitled));
        }
    }

    private static boolean areRight(Tampered.Change change) throws Exception {
        try (PDDocument document = Loader.loadPDF(Tampered.with(sheet(), change))) {
            return OwnTags.areRight(document, document.getPage(0)) && OwnTags.areRight(document, document.getPage(1));
        }
    }

    private static byte[] sheet() throws Exception {
        return Forgery.composed(TaxSamples.employee(), Seals.none()).get(0);
    }

    private static String xmp(PDDocument document) throws IOException {
        try (InputStream in = document.getDocumentCatalog().getMetadata().createInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<COSDictionary> leaves(PDDocument document, String type) {
        List<COSDictionary> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getCOSObject().getCOSDictionary(ROOT), type, found);
        return found;
    }

    private static void collect(COSDictionary element, String type, List<COSDictionary> found) {
        if (type.equals(element.getNameAsString(COSName.S))) {
            found.add(element);
        }
        COSArray kids = element.getCOSArray(COSName.K);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                collect(kid, type, found);
            }
        }
    }
}
