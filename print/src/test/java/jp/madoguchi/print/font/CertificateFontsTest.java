package jp.madoguchi.print.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.print.document.MissingGlyphException;
import jp.madoguchi.print.sample.IpamjMincho;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateFontsTest {

    @Test
    void aVariantHasAnotherGlyphThanItsBase() throws Exception {
        Glyph base = only("\u908A");
        Glyph variant = only("\u908A\uDB40\uDD0E");
        assertNotEquals(base.id(), variant.id());
        assertEquals("\u908A\uDB40\uDD0E", variant.text());
    }

    @Test
    void aCharacterOutsideTheBasicPlaneHasItsGlyph() throws Exception {
        assertEquals("𠮷", only("𠮷").text());
    }

    @Test
    void aCharacterThatTheFontLacksIsNamed() {
        assertEquals("U+1F600", missing("架空　\uD83D\uDE00太郎"));
    }

    @Test
    void aSequenceThatTheFontLacksIsNamedAndNeverBecomesTheBaseShape() {
        assertEquals("U+4E00 U+E01EF", missing("一\uDB40\uDDEF郎"));
    }

    /** Adobe-Japan1 has U+9F4B U+E0100; Moji_Joho, which the font follows, has others. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            齋\uDB40\uDD00 | U+9F4B U+E0100; of U+9F4B the fonts have U+E0102, U+E0103, U+E0104, U+E0105, U+E0106
            一\uDB40\uDDEF | U+4E00 U+E01EF; of U+4E00 the fonts have no sequence
            か\u3099        | U+304B U+3099
            """)
    void aMissingSequenceComesWithThoseThatTheFontsHave(String text, String reason) {
        MissingGlyphException e = assertThrows(MissingGlyphException.class, () -> IpamjMincho.FONTS.shape(text));
        assertEquals("no font can set " + reason, e.getMessage());
    }

    @Test
    void ofManySequencesOnlySomeAreNamed() {
        String said = CertificateFonts.listed(IntStream.range(0xE0100, 0xE0120).toArray());
        assertTrue(said.startsWith("U+E0100, U+E0101, ") && said.endsWith(", U+E010F and 16 more"), said);
    }

    @Test
    void aStandardVariationSelectorIsNoExtraCharacter() {
        assertEquals("U+4E00 U+FE0F", missing("一\uFE0F郎"));
    }

    @Test
    void aMarkThatWouldHaveToBeCombinedIsMissing() {
        assertEquals("U+304B U+3099", missing("か\u3099き"));
    }

    @Test
    void aSelectorWithoutABaseIsMissing() {
        assertEquals("U+E010E", missing("\uDB40\uDD0E"));
    }

    @Test
    void aFileThatIsNoFontIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("font.ttf"), "this is not a font, but long enough to be read");
        assertThrows(IOException.class, () -> CertificateFonts.load(List.of(file)));
    }

    private static Glyph only(String text) throws MissingGlyphException {
        GlyphRun run = IpamjMincho.FONTS.shape(text);
        assertEquals(1, run.length());
        return run.glyphs().get(0);
    }

    private static String missing(String text) {
        return assertThrows(MissingGlyphException.class, () -> IpamjMincho.FONTS.shape(text))
                .codePoints();
    }
}
