package jp.madoguchi.print.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The picture of a seal, a PNG of at most 128 KiB and 1024 by 1024 pixels: an official seal (公印), red on a transparent ground, or a
 * person's registered impression.
 */
public final class SealImage {
    private static final int MAX_BYTES = 128 * 1024;
    private static final int MAX_PIXELS = 1024;
    /** PNG signature, then length and name of the first chunk (ISO/IEC 15948, 5.2 and 11.2.2). */
    private static final byte[] PNG_START = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    private final byte[] png;

    private SealImage(byte[] png) {
        this.png = png;
    }

    /**
     * Takes a copy of the bytes of a PNG file.
     *
     * @throws IllegalArgumentException when it is no PNG or too large; the size is read from the header, before anything is decoded
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SealImage of(byte[] png) {
        if (png.length > MAX_BYTES || png.length < PNG_START.length + 8) {
            throw new FieldException("a PNG of at most " + MAX_BYTES + " bytes");
        }
        if (!Arrays.equals(png, 0, PNG_START.length, PNG_START, 0, PNG_START.length)) {
            throw new FieldException("not a PNG");
        }
        ByteBuffer header = ByteBuffer.wrap(png);
        int width = header.getInt(PNG_START.length);
        int height = header.getInt(PNG_START.length + 4);
        if (isOutside(width) || isOutside(height)) {
            throw new FieldException("1 to " + MAX_PIXELS + " pixels a side");
        }
        return new SealImage(png.clone());
    }

    private static boolean isOutside(int pixels) {
        return pixels < 1 || pixels > MAX_PIXELS;
    }

    /** Pixels from left to right, as the header says. */
    public int width() {
        return ByteBuffer.wrap(png).getInt(PNG_START.length);
    }

    /** Pixels from top to bottom, as the header says. */
    public int height() {
        return ByteBuffer.wrap(png).getInt(PNG_START.length + 4);
    }

    /** A copy of the PNG file. */
    @JsonValue
    public byte[] png() {
        return png.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealImage seal && Arrays.equals(png, seal.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }

    @Override
    public String toString() {
        return "SealImage[" + png.length + " bytes]";
    }
}
