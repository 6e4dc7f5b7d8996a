package jp.madoguchi.print.font;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One TrueType font file, parsed once and shared by every document. PDFBox reads its tables; its outlines are held here, once. */
public final class TrueTypeFace {
    private static final int TAG = 4;

    private final String name;
    private final CmapLookup characters;
    private final VariationSequences sequences;
    private final GlyphOutlines outlines;
    private final HorizontalMetricsTable metrics;
    private final FontSubset.Tables tables;
    private final int unitsPerEm;
    private final Extent extent;

    private TrueTypeFace(TrueTypeFont font) throws IOException {
        this.name = plain(font.getName());
        this.characters = font.getUnicodeCmapLookup();
        this.sequences = VariationSequences.of(table(font, "cmap"));
        this.outlines =
                new GlyphOutlines(table(font, "glyf"), font.getIndexToLocation().getOffsets());
        this.metrics = font.getHorizontalMetrics();
        this.tables = new FontSubset.Tables(
                table(font, "head"),
                table(font, "hhea"),
                table(font, "maxp"),
                metrics::getAdvanceWidth,
                metrics::getLeftSideBearing);
        this.unitsPerEm = font.getUnitsPerEm();
        this.extent = new Extent(
                font.getFontBBox(),
                font.getHorizontalHeader().getAscender(),
                font.getHorizontalHeader().getDescender());
    }

    /** Reads a file with glyf outlines; a PDF would take CFF, but this house does not write it. */
    static TrueTypeFace read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        requireTrueType(file, bytes);
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            if (font.getTableMap().keySet().containsAll(List.of("glyf", "cmap"))) {
                return new TrueTypeFace(font);
            }
        } catch (IOException | RuntimeException e) {
            // The parser's own words mean nothing to whoever named a wrong file, and some files end it unchecked.
            throw new IOException(file + ": not a TrueType font that can be read", e);
        }
        throw new IOException(file + ": no TrueType outlines (glyf)");
    }

    /** Tells apart what people take for TrueType by the first four bytes (OpenType 1.9, "Organization of an OpenType Font"). */
    private static void requireTrueType(Path file, byte[] bytes) throws IOException {
        String tag = new String(bytes, 0, Math.min(TAG, bytes.length), StandardCharsets.ISO_8859_1);
        if (tag.equals("ttcf")) {
            throw new IOException(
                    file + ": a collection of fonts (.ttc); a file of one TrueType font is needed (.ttf)");
        }
        if (tag.equals("OTTO")) {
            throw new IOException(
                    file + ": a font with PostScript outlines (.otf); one with TrueType outlines is needed (.ttf)");
        }
    }

    private static byte[] table(TrueTypeFont font, String tag) throws IOException {
        return font.getTableBytes(font.getTableMap().get(tag));
    }

    /** The glyph of a character; empty for glyph 0 and for an empty outline that is not a space. */
    OptionalInt find(int codePoint) {
        int glyph = characters.getGlyphId(codePoint);
        boolean drawn = glyph != 0 && (!outlines.isEmpty(glyph) || Character.isSpaceChar(codePoint));
        return drawn ? OptionalInt.of(glyph) : OptionalInt.empty();
    }

    /** The glyph of a variation sequence; empty when the font does not know it. */
    OptionalInt find(int base, int selector) {
        OptionalInt glyph = sequences.find(base, selector, characters.getGlyphId(base));
        return glyph.isPresent() && glyph.getAsInt() == 0 ? OptionalInt.empty() : glyph;
    }

    /** The selectors that {@link #find(int, int)} knows after this character. */
    IntStream selectors(int base) {
        return sequences.selectors(base).filter(selector -> find(base, selector).isPresent());
    }

    /** Advance in em. */
    double width(int glyph) {
        return (double) metrics.getAdvanceWidth(glyph) / unitsPerEm;
    }

    /** The font's own name (PostScript), as a PDF mentions it: letters, digits and {@code + _ . -}. */
    public String name() {
        return name;
    }

    /** Other characters would have to be escaped in a PDF, which not all readers undo alike. */
    private static String plain(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9+_.-]", "");
        return plain.isEmpty() ? "Font" : plain;
    }

    /** How far the font's glyphs reach. */
    public Extent extent() {
        return extent.scaled(1000.0 / unitsPerEm);
    }

    /**
     * The font cut down to some glyphs: a font file of its own, without hints.
     *
     * @param glyphs ids; the first becomes glyph 1 of the file, the next glyph 2
     */
    public byte[] subset(List<Integer> glyphs) {
        return FontSubset.of(tables, outlines, glyphs);
    }

    /** The reach of a font's glyphs, in thousandths of an em. */
    public record Extent(BoundingBox box, double ascent, double descent) {
        private Extent scaled(double scale) {
            BoundingBox scaled = new BoundingBox(
                    (float) (box.getLowerLeftX() * scale),
                    (float) (box.getLowerLeftY() * scale),
                    (float) (box.getUpperRightX() * scale),
                    (float) (box.getUpperRightY() * scale));
            return new Extent(scaled, ascent * scale, descent * scale);
        }
    }
}
