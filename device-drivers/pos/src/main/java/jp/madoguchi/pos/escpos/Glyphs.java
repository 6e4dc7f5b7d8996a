package jp.madoguchi.pos.escpos;

import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the characters that a printer lacks, in the first font that has them. */
public final class Glyphs {
    private static final int HALF = EscPos.CELL_WIDTH;
    private static final int FULL = 2 * EscPos.CELL_WIDTH;
    private static final int HEIGHT = EscPos.CELL_HEIGHT;
    private static final int BYTES_IN_COLUMN = HEIGHT / Byte.SIZE;
    /** Where letters stand in the cell: a font's ideographs reach about an eighth below the base line. */
    private static final double BASE_LINE = 0.86 * HEIGHT;

    private static final double WIDEST_HALF = 0.6;

    private final List<Path> files;
    private List<Face> faces = List.of();

    /** @param files TrueType or OpenType fonts, the best first; read when the first character needs them */
    public Glyphs(List<Path> files) {
        this.files = List.copyOf(files);
    }

    /**
     * The dots of one character, with its variation selector and marks: columns of three bytes, the topmost dot first.
     *
     * @return 12 or 24 columns
     * @throws UnprintableTextException when no font has it
     */
    public byte[] draw(String cluster) throws UnprintableTextException {
        for (Face face : faces()) {
            Optional<GlyphVector> glyphs = face.find(cluster);
            if (glyphs.isPresent()) {
                return dots(glyphs.get());
            }
        }
        throw new UnprintableTextException("no font of " + files + " has the character", cluster);
    }

    private synchronized List<Face> faces() {
        if (faces.isEmpty()) {
            List<Face> read = new ArrayList<>();
            for (Path file : files) {
                try {
                    read.add(Face.read(file, HEIGHT));
                } catch (IOException | FontFormatException absent) {
                    // The next one may have the character; if none has, the exception names the files.
                }
            }
            faces = List.copyOf(read);
        }
        return faces;
    }

    private static byte[] dots(GlyphVector glyphs) {
        double advance = glyphs.getLogicalBounds().getWidth();
        int columns = advance <= WIDEST_HALF * FULL ? HALF : FULL;
        Rectangle2D ink = glyphs.getVisualBounds();
        // Too wide for its cell, as W in a half one: drawn narrower, never cut.
        double narrower = Math.min(1, columns / Math.max(advance, ink.getMaxX()));
        AffineTransform place = AffineTransform.getTranslateInstance((columns - advance * narrower) / 2, BASE_LINE);
        place.scale(narrower, 1);
        return sampled(place.createTransformedShape(glyphs.getOutline()), columns);
    }

    private static byte[] sampled(Shape outline, int columns) {
        byte[] dots = new byte[columns * BYTES_IN_COLUMN];
        for (int x = 0; x < columns; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                if (isInk(outline, x, y)) {
                    dots[x * BYTES_IN_COLUMN + y / Byte.SIZE] |= (byte) (0x80 >> y % Byte.SIZE);
                }
            }
        }
        return dots;
    }

    /** Thin strokes between two dots' middles must not vanish: a dot is black from a third of its area on. */
    private static boolean isInk(Shape outline, int x, int y) {
        int hits = 0;
        for (double right = 1; right < 6; right += 2) {
            for (double down = 1; down < 6; down += 2) {
                hits += outline.contains(x + right / 6, y + down / 6) ? 1 : 0;
            }
        }
        return hits >= 3;
    }
}
