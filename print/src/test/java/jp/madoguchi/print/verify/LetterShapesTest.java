package jp.madoguchi.print.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.sample.EverySample;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Samples;
import jp.madoguchi.print.seal.Seals;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetterShapesTest {
    private static final LetterShapes SHAPES = new LetterShapes(List.of(IpamjMincho.FONTS));

    @ParameterizedTest
    @MethodSource("jp.madoguchi.print.sample.EverySample#names")
    void theLettersOfAComposedSheetLookLikeTheirText(String name) throws Exception {
        assertTrue(areRight(sheet(EverySample.named(name))));
    }

    @Test
    void lettersThatExchangedTheirShapesAreFoundThoughTheTextIsTheSame() throws Exception {
        byte[] genuine = sheet(Samples.household());
        byte[] forged = Tampered.with(genuine, Tampered::exchangeShapes);
        try (PDDocument one = Loader.loadPDF(genuine);
                PDDocument other = Loader.loadPDF(forged)) {
            assertEquals(PageContent.of(one, 0).text(), PageContent.of(other, 0).text());
        }
        assertFalse(areRight(forged));
    }

    @Test
    void aMapThatGivesLettersOtherShapesIsFound() throws Exception {
        assertFalse(areRight(Tampered.with(sheet(Samples.household()), (document, page) -> {
            COSStream map = document.getDocument().createCOSStream();
            try (var out = map.createOutputStream()) {
                out.write(new byte[] {0, 0, 0, 2, 0, 1});
            }
            PDType0Font font = (PDType0Font) page.getResources().getFont(COSName.getPDFName("F0"));
            font.getDescendantFont().getCOSObject().setItem(COSName.CID_TO_GID_MAP, map);
        })));
    }

    @Test
    void widthsThatLayTheLettersOnEachOtherAreFound() throws Exception {
        assertFalse(areRight(Tampered.with(sheet(Samples.household()), Tampered::narrow)));
    }

    @Test
    void ofAnotherFontNothingIsKnown() {
        assertFalse(SHAPES.know(new PDType1Font(FontName.HELVETICA)));
    }

    private static byte[] sheet(CertificateDocument document) throws Exception {
        return Forgery.composed(document, Seals.none()).get(0);
    }

    private static boolean areRight(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDFont font : PageContent.of(document, 0).fonts()) {
                if (!SHAPES.know(font) || !SHAPES.areThoseOf(font)) {
                    return false;
                }
            }
            return true;
        }
    }
}
