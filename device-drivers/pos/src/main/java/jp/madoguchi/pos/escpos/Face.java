package jp.madoguchi.pos.escpos;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** One font of {@link Glyphs}. */
record Face(Font font, VariationSequences sequences) {
    private static final FontRenderContext EXACT = new FontRenderContext(new AffineTransform(), true, true);

    /** @param size of its em, in dots */
    static Face read(Path file, int size) throws IOException, FontFormatException {
        Font font = Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont((float) size);
        return new Face(font, VariationSequences.read(file));
    }

    /**
     * The shape of a character with its variation selector and marks. Where that is the base's own shape the JDK leaves the
     * selector standing as a glyph; where the font doesn't know the sequence too, and then it has no shape.
     */
    Optional<GlyphVector> find(String cluster) {
        int base = cluster.codePointAt(0);
        OptionalInt selector =
                cluster.codePoints().filter(VariationSequences::isSelector).findFirst();
        if (!font.canDisplay(base) || (selector.isPresent() && !sequences.has(base, selector.getAsInt()))) {
            return Optional.empty();
        }
        GlyphVector glyphs = laidOut(cluster);
        if (selector.isEmpty() || isVaried(glyphs, base)) {
            return Optional.of(glyphs);
        }
        return Optional.of(laidOut(cluster.replace(Character.toString(selector.getAsInt()), "")));
    }

    private boolean isVaried(GlyphVector glyphs, int base) {
        return glyphs.getGlyphCode(0) != laidOut(Character.toString(base)).getGlyphCode(0);
    }

    private GlyphVector laidOut(String text) {
        return font.layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    }
}
