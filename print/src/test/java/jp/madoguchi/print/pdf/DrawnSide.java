package jp.madoguchi.print.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What a page of a PDF draws, read back from its operators: the ink of each piece of text, and the lines around them. */
public final class DrawnSide extends PDFGraphicsStreamEngine {
    private static final int NONE = -1;

    private final Map<Integer, Rectangle2D> texts = new LinkedHashMap<>();
    private final List<Line2D> lines = new ArrayList<>();
    private final GeneralPath path = new GeneralPath();
    private int part = NONE;

    private DrawnSide(PDPage page) {
        super(page);
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    public static DrawnSide of(PDPage page) throws IOException {
        DrawnSide side = new DrawnSide(page);
        side.processPage(page);
        return side;
    }

    /** All the ink of each marked-content sequence, by its number; y counts from the bottom. */
    public Map<Integer, Rectangle2D> texts() {
        return texts;
    }

    /** Every ruled line and every side of a frame. */
    public List<Line2D> lines() {
        return lines;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        part = properties == null ? NONE : properties.getInt(COSName.MCID, NONE);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        AffineTransform place = matrix.createAffineTransform();
        place.concatenate(font.getFontMatrix().createAffineTransform());
        Rectangle2D ink = ((PDVectorFont) font)
                .getNormalizedPath(code)
                .createTransformedShape(place)
                .getBounds2D();
        if (part != NONE && !ink.isEmpty()) {
            texts.merge(part, ink, Rectangle2D::createUnion);
        }
    }

    /** The ground is no text, and has no lines. */
    @Override
    public void showForm(PDFormXObject form) {}

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        double[] to = new double[6];
        Point2D start = new Point2D.Double();
        Point2D last = start;
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            int kind = it.currentSegment(to);
            Point2D end = kind == PathIterator.SEG_CLOSE ? start : new Point2D.Double(to[0], to[1]);
            if (kind == PathIterator.SEG_MOVETO) {
                start = end;
            } else {
                lines.add(new Line2D.Double(last, end));
            }
            last = end;
        }
        endPath();
    }

    @Override
    public void fillPath(int rule) {
        endPath();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        strokePath();
    }

    @Override
    public void clip(int rule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}
}
