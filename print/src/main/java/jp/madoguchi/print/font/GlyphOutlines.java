package jp.madoguchi.print.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The outlines of a font: its tables {@code glyf} and {@code loca} (OpenType 1.9). They are handed out without hints, which are two
 * fifths of a subset's size and move nothing at a printer's resolution.
 */
final class GlyphOutlines {
    /** Bytes before the contours: their number and the glyph's bounding box. */
    private static final int HEADER = 10;

    /** Flags of a component of a composite glyph. */
    private static final int ARGUMENTS_ARE_WORDS = 0x0001;

    private static final int HAS_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int HAS_TWO_SCALES = 0x0040;
    private static final int HAS_MATRIX = 0x0080;
    private static final int HAS_INSTRUCTIONS = 0x0100;

    private final byte[] glyf;
    private final long[] offsets;

    GlyphOutlines(byte[] glyf, long[] offsets) {
        this.glyf = glyf;
        this.offsets = offsets;
    }

    boolean isEmpty(int glyph) {
        return offsets[glyph + 1] == offsets[glyph];
    }

    /** A glyph's description; its components, where it has some, are numbered anew. */
    byte[] withoutHints(int glyph, Renumbering components) {
        if (isEmpty(glyph)) {
            return new byte[0];
        }
        byte[] description = Arrays.copyOfRange(glyf, (int) offsets[glyph], (int) offsets[glyph + 1]);
        int contours = ByteBuffer.wrap(description).getShort();
        return contours < 0 ? composite(description, components) : simple(description, contours);
    }

    private static byte[] simple(byte[] description, int contours) {
        int lengthAt = HEADER + 2 * contours;
        int hints = uint16(description, lengthAt);
        ByteArrayOutputStream bare = new ByteArrayOutputStream(description.length);
        bare.write(description, 0, lengthAt);
        bare.write(0);
        bare.write(0);
        int rest = lengthAt + 2 + hints;
        bare.write(description, rest, description.length - rest);
        return bare.toByteArray();
    }

    private static byte[] composite(byte[] description, Renumbering components) {
        ByteBuffer bytes = ByteBuffer.wrap(description);
        int at = HEADER;
        int flags = MORE_COMPONENTS;
        while ((flags & MORE_COMPONENTS) != 0) {
            flags = uint16(description, at);
            bytes.putShort(at, (short) (flags & ~HAS_INSTRUCTIONS));
            bytes.putShort(at + 2, (short) components.numberOf(uint16(description, at + 2)));
            at += 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2) + transformation(flags);
        }
        return Arrays.copyOf(description, at);
    }

    private static int transformation(int flags) {
        if ((flags & HAS_SCALE) != 0) {
            return 2;
        }
        if ((flags & HAS_TWO_SCALES) != 0) {
            return 4;
        }
        return (flags & HAS_MATRIX) != 0 ? 8 : 0;
    }

    private static int uint16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }

    /** Gives the glyphs that others are composed of a place in the subset. */
    @FunctionalInterface
    interface Renumbering {
        int numberOf(int glyph);
    }
}
