package jp.madoguchi.print.font;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The variation sequences of a font: subtable format 14 of its {@code cmap} (OpenType 1.9, cmap, format 14). PDFBox skips that subtable.
 * A sequence in the default table wants the base character's own glyph, one in the non-default table another glyph, and one in
 * neither has no glyph at all: it must not fall back to the base shape, which is another person's name.
 */
final class VariationSequences {
    private static final int FORMAT = 14;
    private static final int SELECTOR_RECORD = 11;
    private static final int BASE_GLYPH = -1;

    private final Map<Long, Integer> glyphs = new HashMap<>();

    private VariationSequences() {}

    /** Reads a whole {@code cmap} table; a font without format 14 has no sequence. */
    static VariationSequences of(byte[] cmapTable) {
        VariationSequences sequences = new VariationSequences();
        ByteBuffer cmap = ByteBuffer.wrap(cmapTable);
        int subtables = cmap.getShort(2) & 0xFFFF;
        for (int i = 0; i < subtables; i++) {
            int start = cmap.getInt(4 + 8 * i + 4);
            if (cmap.getShort(start) == FORMAT) {
                sequences.readSubtable(cmap, start);
            }
        }
        return sequences;
    }

    /** U+FE00 to U+FE0F, U+E0100 to U+E01EF. */
    static boolean isSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    /** The sequence's glyph, which is {@code baseGlyph} where the font says so; empty when the font does not know the sequence. */
    OptionalInt find(int base, int selector, int baseGlyph) {
        Integer glyph = glyphs.get(key(base, selector));
        if (glyph == null) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(glyph == BASE_GLYPH ? baseGlyph : glyph);
    }

    /** The selectors that make a sequence with this base character, in no order. */
    IntStream selectors(int base) {
        return glyphs.keySet().stream().filter(key -> key >> 32 == base).mapToInt(Long::intValue);
    }

    private void readSubtable(ByteBuffer cmap, int start) {
        int records = cmap.getInt(start + 6);
        for (int i = 0; i < records; i++) {
            int record = start + 10 + SELECTOR_RECORD * i;
            int selector = uint24(cmap, record);
            int defaults = cmap.getInt(record + 3);
            int others = cmap.getInt(record + 7);
            if (defaults != 0) {
                readDefaults(cmap, start + defaults, selector);
            }
            if (others != 0) {
                readOthers(cmap, start + others, selector);
            }
        }
    }

    private void readDefaults(ByteBuffer cmap, int table, int selector) {
        int ranges = cmap.getInt(table);
        for (int i = 0; i < ranges; i++) {
            int first = uint24(cmap, table + 4 + 4 * i);
            int more = cmap.get(table + 4 + 4 * i + 3) & 0xFF;
            for (int base = first; base <= first + more; base++) {
                glyphs.put(key(base, selector), BASE_GLYPH);
            }
        }
    }

    private void readOthers(ByteBuffer cmap, int table, int selector) {
        int mappings = cmap.getInt(table);
        for (int i = 0; i < mappings; i++) {
            int mapping = table + 4 + 5 * i;
            glyphs.put(key(uint24(cmap, mapping), selector), cmap.getShort(mapping + 3) & 0xFFFF);
        }
    }

    private static int uint24(ByteBuffer bytes, int at) {
        return (bytes.getShort(at) & 0xFFFF) << 8 | (bytes.get(at + 2) & 0xFF);
    }

    private static long key(int base, int selector) {
        return (long) base << 32 | selector;
    }
}
