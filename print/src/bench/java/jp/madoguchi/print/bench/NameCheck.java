package jp.madoguchi.print.bench;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Vector;

/** Whether 邊 (U+908A U+E010E) reached the document: as text, and as the shape that the JDK's own text layout draws. */
final class NameCheck {
    static final String NAME = "\u908A\uDB40\uDD0E";

    private static final int EM = 2048;

    private NameCheck() {}

    static boolean extracts(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).contains("渡" + NAME);
        }
    }

    /** The variant is drawn, and the base character, which no name here contains, is not. */
    static boolean isShaped(byte[] pdf) throws IOException, FontFormatException {
        Font font = Font.createFont(Font.TRUETYPE_FONT, Library.FONT.toFile()).deriveFont((float) EM);
        Shape variant = outline(font, NAME);
        Shape base = outline(font, NAME.substring(0, 1));
        boolean found = false;
        for (Shape drawn : drawn(pdf)) {
            if (isSame(drawn, base)) {
                return false;
            }
            found |= isSame(drawn, variant);
        }
        return found;
    }

    private static Shape outline(Font font, String text) {
        char[] chars = text.toCharArray();
        var context = new FontRenderContext(null, true, true);
        return font.layoutGlyphVector(context, chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT)
                .getOutline();
    }

    private static List<Shape> drawn(byte[] pdf) throws IOException {
        List<Shape> shapes = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void showGlyph(
                        org.apache.pdfbox.util.Matrix matrix, PDFont font, int code, Vector displacement)
                        throws IOException {
                    GeneralPath path = ((PDVectorFont) font).getNormalizedPath(code);
                    shapes.add(AffineTransform.getScaleInstance(EM / 1000.0, -EM / 1000.0)
                            .createTransformedShape(path));
                    super.showGlyph(matrix, font, code, displacement);
                }

                @Override
                protected void processTextPosition(TextPosition text) {
                    // only the shapes are wanted
                }
            }.getText(document);
        }
        return shapes;
    }

    /** Within a few thousandths of an em square, for libraries round coordinates differently. */
    private static boolean isSame(Shape one, Shape other) {
        if (Math.abs(one.getBounds2D().getHeight() - other.getBounds2D().getHeight()) > EM / 100.0
                || Math.abs(one.getBounds2D().getWidth() - other.getBounds2D().getWidth()) > EM / 100.0) {
            return false;
        }
        Area difference = new Area(one);
        difference.exclusiveOr(new Area(other));
        return size(difference) < EM * EM / 500.0;
    }

    private static double size(Area area) {
        double size = 0;
        double[] c = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (var it = area.getPathIterator(null, 0.5); !it.isDone(); it.next()) {
            switch (it.currentSegment(c)) {
                case java.awt.geom.PathIterator.SEG_MOVETO -> {
                    startX = c[0];
                    startY = c[1];
                }
                case java.awt.geom.PathIterator.SEG_LINETO -> size += (x * c[1] - c[0] * y) / 2;
                default -> {
                    size += (x * startY - startX * y) / 2;
                    c[0] = startX;
                    c[1] = startY;
                }
            }
            x = c[0];
            y = c[1];
        }
        return Math.abs(size);
    }
}
