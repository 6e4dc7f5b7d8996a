package jp.madoguchi.print.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One TrueType font file, parsed once and shared by every document. */
public final class TrueTypeFace {
    /** What a subset inside a PDF needs; names, cmap and the rest stay out. */
    private static final List<String> SUBSET_TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final VariationSequences sequences;
    private final long[] outlines;
    private final HorizontalMetricsTable metrics;
    private final int unitsPerEm;

    private TrueTypeFace(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.outlines = font.getIndexToLocation().getOffsets();
        this.metrics = font.getHorizontalMetrics();
        this.unitsPerEm = font.getUnitsPerEm();
        TTFTable cmap = font.getTableMap().get("cmap");
        this.sequences = VariationSequences.of(font.getTableBytes(cmap));
    }

    /** Reads a file with glyf outlines; CFF fonts cannot be subset by PDFBox. */
    static TrueTypeFace read(Path file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
        if (!font.getTableMap().keySet().containsAll(List.of("glyf", "cmap"))) {
            throw new IOException(file + ": no TrueType outlines (glyf)");
        }
        return new TrueTypeFace(font);
    }

    /** The glyph of a character; empty for glyph 0 and for an empty outline that is not a space. */
    OptionalInt find(int codePoint) {
        int glyph = characters.getGlyphId(codePoint);
        boolean drawn = glyph != 0 && (outlines[glyph + 1] > outlines[glyph] || Character.isSpaceChar(codePoint));
        return drawn ? OptionalInt.of(glyph) : OptionalInt.empty();
    }

    /** The glyph of a variation sequence; empty when the font does not know it. */
    OptionalInt find(int base, int selector) {
        OptionalInt glyph = sequences.find(base, selector, characters.getGlyphId(base));
        return glyph.isPresent() && glyph.getAsInt() == 0 ? OptionalInt.empty() : glyph;
    }

    /** Advance in em. */
    double width(int glyph) {
        return (double) metrics.getAdvanceWidth(glyph) / unitsPerEm;
    }

    public String name() throws IOException {
        return font.getName();
    }

    /** Ascent and descent in thousandths of an em. */
    public double[] ascentAndDescent() throws IOException {
        double scale = 1000.0 / unitsPerEm;
        return new double[] {
            font.getHorizontalHeader().getAscender() * scale,
            font.getHorizontalHeader().getDescender() * scale
        };
    }

    public BoundingBox boundingBox() throws IOException {
        double scale = 1000.0 / unitsPerEm;
        BoundingBox box = font.getFontBBox();
        return new BoundingBox(
                (float) (box.getLowerLeftX() * scale),
                (float) (box.getLowerLeftY() * scale),
                (float) (box.getUpperRightX() * scale),
                (float) (box.getUpperRightY() * scale));
    }

    /** The font cut down to some glyphs. */
    public synchronized Subset subset(Set<Integer> glyphs) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(font, SUBSET_TABLES);
        subsetter.addGlyphIds(glyphs);
        ByteArrayOutputStream file = new ByteArrayOutputStream(64 * 1024);
        subsetter.writeToStream(file);
        return new Subset(file.toByteArray(), subsetter.getGIDMap());
    }

    /**
     * A font file of its own.
     *
     * @param oldIds from glyph id in this file to glyph id in the whole font
     */
    @SuppressWarnings("ArrayRecordComponent") // lives for one call and is never compared
    public record Subset(byte[] file, Map<Integer, Integer> oldIds) {}
}
