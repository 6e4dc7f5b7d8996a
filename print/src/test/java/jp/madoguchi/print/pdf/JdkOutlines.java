package jp.madoguchi.print.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What the JDK's own text layout (HarfBuzz, FreeType) draws for a text: it reads the font, variation sequences included, with code
 * that has nothing in common with ours.
 */
public final class JdkOutlines {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Font font;

    /** Coordinates are in parts of an em; y grows downwards. */
    public JdkOutlines(Path file, float em) throws IOException, FontFormatException {
        this.font = Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont(em);
    }

    /** The outline of a text whose first character stands at the origin. */
    public Shape of(String text) {
        char[] chars = text.toCharArray();
        return font.layoutGlyphVector(CONTEXT, chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT)
                .getOutline();
    }
}
