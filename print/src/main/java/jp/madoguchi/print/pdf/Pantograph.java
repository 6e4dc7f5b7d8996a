package jp.madoguchi.print.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** A square dot in the corner of its tile. */
    private static final Pattern DOT = Pattern.compile("0 g\\n0 0 (\\d{1,2}(?:\\.\\d{1,2})?) \\1 re f\\n");

    private final PantographDots dots;
    private final DeflatedContent ground = new DeflatedContent(ground());

    public Pantograph(PantographDots dots) {
        this.dots = dots;
    }

    /** Puts the ground into a document once; both sides show the same object. */
    PDFormXObject write(PDDocument document) throws IOException {
        PDFormXObject form = new PDFormXObject(ground.write(document));
        form.setResources(patterns(document, dots));
        form.setBBox(PDRectangle.A4);
        return form;
    }

    /**
     * Whether a form in some PDF is this ground, in dots that a calibration may have chosen: it is what is made of the same dots here.
     *
     * @throws IOException when it can't be read
     */
    public static boolean isGround(PDFormXObject form) throws IOException {
        PDResources resources = form.getResources();
        if (resources == null) {
            return false;
        }
        int[] fine = dots(resources, "Fine");
        int[] coarse = dots(resources, "Coarse");
        try (PDDocument document = new PDDocument()) {
            Pantograph same = new Pantograph(new PantographDots(fine[0], fine[1], coarse[0], coarse[1]));
            return SameObjects.are(form.getCOSObject(), same.write(document).getCOSObject());
        } catch (IllegalArgumentException e) {
            // No dots of any ground.
            return false;
        }
    }

    /** Side and pitch of a pattern's dots, in pixels; -1 for what is none. */
    private static int[] dots(PDResources resources, String name) throws IOException {
        if (!(resources.getPattern(COSName.getPDFName(name)) instanceof PDTilingPattern tiles)) {
            return new int[] {-1, -1};
        }
        try (InputStream content = tiles.getContents()) {
            Matcher dot = DOT.matcher(new String(content.readAllBytes(), StandardCharsets.US_ASCII));
            return dot.matches()
                    ? new int[] {
                        PantographDots.pixels(Double.parseDouble(dot.group(1))), PantographDots.pixels(tiles.getXStep())
                    }
                    : new int[] {-1, -1};
        }
    }

    /** The patterns {@code Fine} and {@code Coarse} of a page or form. */
    static PDResources patterns(PDDocument document, PantographDots dots) throws IOException {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Fine"), pattern(document, dots.fineDot(), dots.finePitch()));
        resources.put(COSName.getPDFName("Coarse"), pattern(document, dots.coarseDot(), dots.coarsePitch()));
        return resources;
    }

    /** Fine dots in a rectangle; then words in white, and over them the same words in coarse dots. */
    static void draw(PdfContent content, double[] rectangle, double letterSize, Consumer<PdfContent> words) {
        content.operator("/Pattern cs /Fine scn").operator("re f", rectangle);
        content.operator("0 J 0 j 10 M 1 G").operator("w", PantographLetters.brush(letterSize));
        words.accept(content);
        content.operator("S /Pattern CS /Coarse SCN");
        words.accept(content);
        content.operator("S");
    }

    private static PDTilingPattern pattern(PDDocument document, int dot, int pitch) throws IOException {
        double side = PantographDots.points(dot);
        float step = (float) PantographDots.points(pitch);
        PDTilingPattern pattern = new PDTilingPattern();
        pattern.setPaintType(PDTilingPattern.PAINT_COLORED);
        pattern.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
        pattern.setBBox(new PDRectangle(step, step));
        pattern.setXStep(step);
        pattern.setYStep(step);
        pattern.setResources(new PDResources());
        new PdfContent().operator("0 g").operator("re f", 0, 0, side, side).writeInto(document, pattern);
        return pattern;
    }

    private static PdfContent ground() {
        double width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        double height = PDRectangle.A4.getHeight() - 2 * MARGIN;
        double[] ground = {MARGIN, MARGIN, width, height};
        // The letters end where the ground ends.
        PdfContent content = new PdfContent().operator("re W n", ground);
        draw(content, ground, LETTER_SIZE, Pantograph::addWords);
        return content;
    }

    /** All the words of a page as one path, every other row shifted by half a column. */
    private static void addWords(PdfContent content) {
        Shape word =
                AffineTransform.getRotateInstance(TURN).createTransformedShape(PantographLetters.strokes(LETTER_SIZE));
        int row = 0;
        for (double y = 84; y < PDRectangle.A4.getHeight() + 40; y += ROW_PITCH) {
            double shift = row++ % 2 == 0 ? 0 : COLUMN_PITCH / 2;
            for (double x = 150 - shift; x < PDRectangle.A4.getWidth() + 100; x += COLUMN_PITCH) {
                content.path(AffineTransform.getTranslateInstance(x, y).createTransformedShape(word));
            }
        }
    }
}
