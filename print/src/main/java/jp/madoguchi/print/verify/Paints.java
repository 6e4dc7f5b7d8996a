package jp.madoguchi.print.verify;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** What colours, masks and clips make of what is drawn. */
final class Paints {
    /** Of black 0, of white 1: what is darker than this is legible on paper. */
    private static final double LEGIBLE = 0.6;

    private static final double OPAQUE = 0.9;
    /** A letter may touch the edge of a cell that clips it. */
    private static final double EDGE = 0.25;
    /** A tile of a pattern holds a dot or a few lines. */
    private static final int MOST_OF_A_TILE = 400;

    private static final Set<String> LINES_AND_COLOURS = Set.of(
            "q", "Q", "cm", "m", "l", "c", "v", "y", "h", "re", "f", "f*", "S", "s", "B", "n", "w", "J", "j", "M", "g",
            "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "gs");

    private final Supplier<PDGraphicsState> state;

    Paints(Supplier<PDGraphicsState> state) {
        this.state = state;
    }

    /** Whether a letter in this box can be read. */
    boolean showsLetter(Rectangle2D box) {
        PDGraphicsState now = state.get();
        RenderingMode mode = now.getTextState().getRenderingMode();
        boolean inked = (mode.isFill() || mode.isStroke())
                && !mode.isClip()
                && (!mode.isFill() || isInk(now.getNonStrokingColor(), now.getNonStrokeAlphaConstant()))
                && (!mode.isStroke() || isInk(now.getStrokingColor(), now.getAlphaConstant()));
        Rectangle2D inner = new Rectangle2D.Double(
                box.getX() + EDGE * box.getWidth(),
                box.getY() + EDGE * box.getHeight(),
                (1 - 2 * EDGE) * box.getWidth(),
                (1 - 2 * EDGE) * box.getHeight());
        return inked
                && now.getSoftMask() == null
                && (now.getBlendMode() == BlendMode.NORMAL || now.getBlendMode() == BlendMode.MULTIPLY)
                && now.getCurrentClippingPath().contains(inner);
    }

    private static boolean isInk(PDColor colour, double opacity) {
        return opacity >= OPAQUE && isDark(colour);
    }

    static boolean isDark(PDColor colour) {
        if (colour.isPattern()) {
            return false;
        }
        try {
            int rgb = colour.toRGB();
            double light = 0.3 * (rgb >> 16 & 0xFF) + 0.59 * (rgb >> 8 & 0xFF) + 0.11 * (rgb & 0xFF);
            return light / 0xFF <= LEGIBLE;
        } catch (IOException e) {
            // A colour that nobody can name may be any.
            return false;
        }
    }

    /** How many strokes a dashed path falls into. */
    double dashes(Path2D path) {
        double round = 0;
        for (float part : state.get().getLineDashPattern().getDashArray()) {
            round += part;
        }
        Rectangle2D room = path.getBounds2D();
        return round <= 0 ? 0 : (room.getWidth() + room.getHeight()) / round;
    }

    /** Whether a colour is drawn in time that depends on the room it covers and on nothing else. */
    static boolean isBounded(PDColor colour) throws IOException {
        if (!colour.isPattern() || !(colour.getColorSpace() instanceof PDPattern patterns)) {
            return true;
        }
        PDAbstractPattern pattern = patterns.getPattern(colour);
        if (pattern instanceof PDShadingPattern shading) {
            return isSmooth(shading.getShading());
        }
        return pattern instanceof PDTilingPattern tiles && isSimple(tiles);
    }

    /** From colour to colour along a line or between circles (ISO 32000-2, 8.7.4.5.3 and .4). */
    static boolean isSmooth(@Nullable PDShading shading) {
        return shading != null
                && (shading.getShadingType() == PDShading.SHADING_TYPE2
                        || shading.getShadingType() == PDShading.SHADING_TYPE3);
    }

    private static boolean isSimple(PDTilingPattern tiles) throws IOException {
        PDFStreamParser parser = new PDFStreamParser(tiles);
        int tokens = 0;
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            boolean plain = !(token instanceof Operator operator) || LINES_AND_COLOURS.contains(operator.getName());
            if (!plain || ++tokens > MOST_OF_A_TILE) {
                return false;
            }
        }
        return true;
    }
}
