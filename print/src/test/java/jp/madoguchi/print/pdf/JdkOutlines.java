package jp.madoguchi.print.pdf;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What the JDK's own text layout (HarfBuzz, FreeType) draws for a text: it reads the font, variation sequences included, with code
 * that has nothing in common with ours.
 */
final class JdkOutlines {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Font font;
    private final double em;

    /** Coordinates are in parts of an em; y grows downwards. */
    JdkOutlines(Path file, int em) throws IOException, FontFormatException {
        this.font = Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont((float) em);
        this.em = em;
    }

    /** The outline of a text whose first character stands at the origin. */
    Shape of(String text) {
        char[] chars = text.toCharArray();
        return font.layoutGlyphVector(CONTEXT, chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT)
                .getOutline();
    }

    /**
     * The grey values of a square cell with the text in it, row by row.
     *
     * @param side of the cell, in pixels
     * @param size of the text, in pixels
     */
    byte[] cell(String text, int side, double size, double baseline) {
        BufferedImage cell = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = cell.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(0, baseline);
        graphics.fill(AffineTransform.getScaleInstance(size / em, size / em).createTransformedShape(of(text)));
        graphics.dispose();
        return ((DataBufferByte) cell.getRaster().getDataBuffer()).getData();
    }
}
