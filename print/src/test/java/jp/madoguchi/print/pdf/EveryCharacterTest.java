package jp.madoguchi.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.print.PrintJob;
import jp.madoguchi.print.font.Repertoire;
import jp.madoguchi.print.font.TrueTypeFace;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Pdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Every character for names that IPAmj Mincho has: composed, found again as text, and drawn with the shape that the JDK draws. */
class EveryCharacterTest {
    private static final int EM = 2048;
    private static final TrueTypeFace FACE = IpamjMincho.FONTS.faces().get(0);
    /** Poppler and the JDK smooth edges differently, by a twentieth of the black at most. */
    private static final double SMOOTHING = 0.1;
    /** Pixels by which poppler draws text higher, because a page is no whole number of pixels high. */
    private static final int HIGHER = 1;

    private final GlyphSheets sheets = new GlyphSheets(IpamjMincho.FONTS);
    private final JdkOutlines jdk = new JdkOutlines(IpamjMincho.FILE, EM);
    private final Path folder;

    EveryCharacterTest(@TempDir Path folder) throws IOException, FontFormatException {
        this.folder = folder;
    }

    @Test
    void someCharactersAreRightInTextAndShape() throws Exception {
        Repertoire part = Repertoire.between(0x8000, 0x9FFF, FACE);
        List<String> some = Stream.concat(every(10, part.ideographs()), every(3, part.sequences()))
                .toList();
        assertTrue(some.size() > 1_000 && some.size() < GlyphSheets.COLUMNS * GlyphSheets.ROWS, "" + some.size());
        assertRight(some);
    }

    @Test
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void everyIdeographAndEverySequenceIsRightInTextAndShape() throws Exception {
        Repertoire all = Repertoire.of(FACE);
        // The maker's 52,605 ideographs, and 々, 〇 and 〻.
        assertEquals(52_608, all.ideographs().size());
        assertEquals(11_474, all.sequences().size());
        for (List<String> sheet : sheets.split(all.ideographs())) {
            assertRight(sheet);
        }
        for (List<String> sheet : sheets.split(all.sequences())) {
            assertRight(sheet);
        }
    }

    @Test
    void aVariantDrawnAsItsBaseWouldBeSeen() {
        byte[] variant = cell("\u908A\uDB40\uDD0E");
        assertTrue(RenderedSheet.difference(variant, cell("\u908A")) > SMOOTHING);
    }

    private void assertRight(List<String> texts) throws Exception {
        byte[] pdf = sheets.compose(texts);
        DrawnGlyphs drawn = DrawnGlyphs.of(pdf, EM);
        assertEquals(texts, drawn.texts());
        assertEquals(String.join("", texts), extracted(pdf));
        RenderedSheet rendered = RenderedSheet.of(pdf, folder);
        for (int i = 0; i < texts.size(); i++) {
            assertSameOutline(texts.get(i), drawn.outlines().get(i));
            double difference = RenderedSheet.difference(cell(texts.get(i)), cell(rendered, i));
            assertTrue(difference < SMOOTHING, texts.get(i) + " is drawn otherwise: " + difference);
        }
    }

    /** The text as poppler finds it. */
    private String extracted(byte[] pdf) throws Exception {
        PrintJob sheet = new PrintJob(pdf.clone(), 2, 1, 1);
        byte[] text = Pdf.tool(sheet, folder, "pdftotext", "-raw", "-enc", "UTF-8", "-l", "1", "FILE", "-");
        return new String(text, StandardCharsets.UTF_8).replaceAll("\\s", "");
    }

    /** Point by point; half a unit may be rounded either way. */
    private void assertSameOutline(String text, int[] drawn) {
        int[] expected = DrawnGlyphs.coordinates(jdk.of(text).getPathIterator(null));
        assertEquals(expected.length, drawn.length, text);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], drawn[i], 1, text);
        }
    }

    private byte[] cell(String text) {
        int scale = RenderedSheet.SCALE;
        return jdk.cell(text, side(), GlyphSheets.SIZE * scale, GlyphSheets.BASELINE * scale - HIGHER);
    }

    private static byte[] cell(RenderedSheet rendered, int number) {
        int row = number / GlyphSheets.COLUMNS;
        int left = GlyphSheets.LEFT + number % GlyphSheets.COLUMNS * GlyphSheets.CELL;
        int top = GlyphSheets.TOP + row * GlyphSheets.CELL;
        return rendered.cell(left * RenderedSheet.SCALE, top * RenderedSheet.SCALE, side());
    }

    private static int side() {
        return GlyphSheets.CELL * RenderedSheet.SCALE;
    }

    private static Stream<String> every(int nth, List<String> texts) {
        return IntStream.range(0, texts.size()).filter(i -> i % nth == 0).mapToObj(texts::get);
    }
}
