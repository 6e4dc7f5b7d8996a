package jp.madoguchi.print.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;

/**
 * The ground of けん制文字 on both sides: an even grey of fine dots, in which 複写 stands in coarse dots of the same tone. A copier
 * loses the fine dots and keeps the coarse ones.
 */
public final class Pantograph {
    private static final double MARGIN = 28;
    private static final double LETTER_SIZE = 116;
    private static final double TURN = Math.toRadians(18);
    private static final double COLUMN_PITCH = 300;
    private static final double ROW_PITCH = 168;

    private final double fineDot;
    private final double finePitch;
    private final double coarseDot;
    private final double coarsePitch;
    private final PdfContent ground;

    /** Dots are squares; dot and pitch are in points and depend on the printer. */
    Pantograph(double fineDot, double finePitch, double coarseDot, double coarsePitch) {
        this.fineDot = fineDot;
        this.finePitch = finePitch;
        this.coarseDot = coarseDot;
        this.coarsePitch = coarsePitch;
        this.ground = ground();
    }

    /** 4 % of black each: whole pixels at 600 dpi (2 of 10, 5 of 25). */
    public static Pantograph standard() {
        return new Pantograph(0.24, 1.2, 0.6, 3.0);
    }

    /** Makes the ground once for a document; both sides show the same object. */
    PDFormXObject write(PDDocument document) throws IOException {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Fine"), pattern(document, fineDot, finePitch));
        resources.put(COSName.getPDFName("Coarse"), pattern(document, coarseDot, coarsePitch));
        PDFormXObject form = new PDFormXObject(ground.stream(document));
        form.setResources(resources);
        form.setBBox(PDRectangle.A4);
        return form;
    }

    private static PDTilingPattern pattern(PDDocument document, double dot, double pitch) throws IOException {
        PDTilingPattern pattern = new PDTilingPattern();
        pattern.setPaintType(PDTilingPattern.PAINT_COLORED);
        pattern.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
        pattern.setBBox(new PDRectangle((float) pitch, (float) pitch));
        pattern.setXStep((float) pitch);
        pattern.setYStep((float) pitch);
        pattern.setResources(new PDResources());
        new PdfContent().operator("0 g").operator("re f", 0, 0, dot, dot).writeInto(document, pattern);
        return pattern;
    }

    /** Fine dots everywhere; then, inside the letters only, white and the coarse dots. */
    private static PdfContent ground() {
        double width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        double height = PDRectangle.A4.getHeight() - 2 * MARGIN;
        PdfContent content =
                new PdfContent().operator("/Pattern cs /Fine scn").operator("re f", MARGIN, MARGIN, width, height);
        addLetters(content);
        return content.operator("W n")
                .operator("1 g")
                .operator("re f", MARGIN, MARGIN, width, height)
                .operator("/Pattern cs /Coarse scn")
                .operator("re f", MARGIN, MARGIN, width, height);
    }

    /** All the letters of a page as one path, every other row shifted by half a column. */
    private static void addLetters(PdfContent content) {
        Shape word = AffineTransform.getRotateInstance(TURN).createTransformedShape(PantographLetters.of(LETTER_SIZE));
        int row = 0;
        for (double y = 84; y < PDRectangle.A4.getHeight() + 40; y += ROW_PITCH) {
            double shift = row++ % 2 == 0 ? 0 : COLUMN_PITCH / 2;
            for (double x = 150 - shift; x < PDRectangle.A4.getWidth() + 100; x += COLUMN_PITCH) {
                content.path(AffineTransform.getTranslateInstance(x, y).createTransformedShape(word));
            }
        }
    }
}
