package jp.madoguchi.pos.escpos;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * The variation sequences that a font has: subtable format 14 of its {@code cmap} (OpenType 1.9, cmap, format 14). The JDK
 * draws them, but doesn't tell one that looks like its base character from one that the font doesn't know.
 */
final class VariationSequences {
    private static final int CMAP = 0x636D6170;
    private static final int COLLECTION = 0x74746366;
    private static final int FORMAT = 14;
    private static final int TABLE_RECORD = 16;
    private static final int SELECTOR_RECORD = 11;
    /** The length of a range in the default table, and of a mapping in the other. */
    private static final int DEFAULT = 4;

    private static final int OTHER = 5;

    private final ByteBuffer cmap;

    private VariationSequences(ByteBuffer cmap) {
        this.cmap = cmap;
    }

    /** Of a font file, or of the first font in a collection. */
    static VariationSequences read(Path file) throws IOException {
        try (var font = new RandomAccessFile(file.toFile(), "r")) {
            boolean collection = font.readInt() == COLLECTION;
            font.seek(12);
            int directory = collection ? font.readInt() : 0;
            font.seek(directory + 4L);
            int tables = font.readUnsignedShort();
            for (int i = 0; i < tables; i++) {
                font.seek(directory + 12L + (long) TABLE_RECORD * i);
                if (font.readInt() == CMAP) {
                    font.readInt();
                    long offset = font.readInt() & 0xFFFFFFFFL;
                    byte[] cmap = new byte[font.readInt()];
                    font.seek(offset);
                    font.readFully(cmap);
                    return new VariationSequences(ByteBuffer.wrap(cmap));
                }
            }
            throw new IOException(file + ": no cmap");
        }
    }

    /** U+FE00 to U+FE0F, U+E0100 to U+E01EF. */
    static boolean isSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    /** Whether the font says how the base looks with this selector, be it as it does alone. */
    boolean has(int base, int selector) {
        return IntStream.range(0, cmap.getShort(2) & 0xFFFF)
                .map(subtable -> cmap.getInt(4 + 8 * subtable + 4))
                .filter(start -> cmap.getShort(start) == FORMAT)
                .anyMatch(start -> hasIn(start, base, selector));
    }

    private boolean hasIn(int start, int base, int selector) {
        return IntStream.range(0, cmap.getInt(start + 6))
                .map(index -> start + 10 + SELECTOR_RECORD * index)
                .filter(entry -> uint24(entry) == selector)
                .anyMatch(entry -> isIn(start, cmap.getInt(entry + 3), DEFAULT, base)
                        || isIn(start, cmap.getInt(entry + 7), OTHER, base));
    }

    /** In ranges of characters of the default table, or in one of the mappings of the other. */
    private boolean isIn(int start, int offset, int length, int base) {
        return offset != 0
                && IntStream.range(0, cmap.getInt(start + offset))
                        .map(index -> start + offset + 4 + length * index)
                        .anyMatch(entry -> base >= uint24(entry) && base <= uint24(entry) + more(entry, length));
    }

    /** How many characters follow the first one of a range. */
    private int more(int entry, int length) {
        return length == DEFAULT ? cmap.get(entry + 3) & 0xFF : 0;
    }

    private int uint24(int at) {
        return (cmap.getShort(at) & 0xFFFF) << 8 | (cmap.get(at + 2) & 0xFF);
    }
}
