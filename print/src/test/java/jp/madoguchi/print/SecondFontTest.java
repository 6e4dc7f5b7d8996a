package jp.madoguchi.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.print.document.MissingGlyphException;
import jp.madoguchi.print.font.CertificateFonts;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Pdf;
import jp.madoguchi.print.sample.Samples;
import jp.madoguchi.print.sample.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The operator's own font stands in the same line as the first one, character by character. */
class SecondFontTest {
    /** U+4E06 and U+4E2A are not in IPAmj Mincho; 邊 is, with a variant of its own. */
    private static final String MIXED_NAME = "邊\uDB40\uDD0E\u4E06田\u4E2A";

    private final CertificateComposer composer;

    SecondFontTest() throws IOException {
        this.composer =
                CertificateComposer.withFonts(CertificateFonts.load(List.of(IpamjMincho.FILE, IpamjMincho.HANAZONO)));
    }

    @Test
    void aNameOfBothFontsIsFoundAsItWas(@TempDir Path folder) throws Exception {
        assertThrows(MissingGlyphException.class, () -> IpamjMincho.COMPOSER.check(Samples.named(MIXED_NAME)));
        try (ComposedCertificate composed = composer.compose(Samples.named(MIXED_NAME))) {
            PrintJob sheet = composed.sheets().get(0);
            assertTrue(Pdf.text(sheet).contains(MIXED_NAME));
            byte[] text = Pdf.tool(sheet, folder, "pdftotext", "-raw", "-enc", "UTF-8", "FILE", "-");
            assertTrue(new String(text, StandardCharsets.UTF_8).contains(MIXED_NAME));
        }
    }

    @Test
    void bothFontsAreEmbeddedAsAnArchiveWantsThem() throws Exception {
        try (ComposedCertificate composed = composer.compose(Samples.named(MIXED_NAME))) {
            byte[] pdf = composed.sheets().get(0).pdf();
            assertEquals(List.of(), VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_U));
            assertEquals(List.of(), VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1));
        }
    }

    @Test
    void aCharacterThatNeitherHasIsNamedBeforeAnythingIsMade() {
        MissingGlyphException e =
                assertThrows(MissingGlyphException.class, () -> composer.check(Samples.named("架空　\uDB80\uDC00子")));
        assertEquals("U+F0000", e.codePoints());
    }

    @Test
    void aSequenceThatNeitherHasIsNotDrawnAsItsBase() {
        assertThrows(MissingGlyphException.class, () -> composer.check(Samples.named("\u908A\uDB40\uDDEF")));
    }
}
