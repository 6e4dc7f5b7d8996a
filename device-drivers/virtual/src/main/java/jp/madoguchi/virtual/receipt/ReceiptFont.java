package jp.madoguchi.virtual.receipt;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;

/** The printer's own characters: 12 dots wide, Kanji 24, all 24 high. */
final class ReceiptFont {
    static final int HALF = 12;
    static final int HEIGHT = 24;
    private static final float BASE_LINE = 20.5f;
    /** The first one that is installed is taken; Java falls back to its own "Monospaced". */
    private static final String FAMILY = "Noto Sans Mono CJK JP";

    private static final int SIZE = 24;

    private final Font regular = new Font(FAMILY, Font.PLAIN, SIZE);
    private final Font bold = new Font(FAMILY, Font.BOLD, SIZE);

    /** Draws one character into its cell, whose upper left corner and size are given. */
    void draw(Graphics2D on, String character, boolean heavy, int x, int y, int width, int height, int columns) {
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        GlyphVector glyph = (heavy ? bold : regular).createGlyphVector(on.getFontRenderContext(), character);
        double advance = glyph.getLogicalBounds().getWidth();
        int cell = columns * HALF;
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale((double) width / cell, (double) height / HEIGHT);
        // A fallback font may be wider than the cell; a narrower one stands in its middle.
        double narrower = Math.min(1, cell / Math.max(1, advance));
        place.translate((cell - advance * narrower) / 2, BASE_LINE);
        place.scale(narrower, 1);
        on.fill(place.createTransformedShape(glyph.getOutline()));
    }
}
