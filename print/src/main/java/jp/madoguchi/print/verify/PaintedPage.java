package jp.madoguchi.print.verify;

import java.awt.Shape;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Walks through what a page draws, without drawing it, and stops where it becomes too much. */
final class PaintedPage extends PDFGraphicsStreamEngine {
    /** A stretch of paint through a pattern or shading, in such of plain colour. */
    private static final double PATTERN = 5;
    /** Its picture is put together in memory first. */
    private static final double GROUP = 20;

    private static final double MOST_DASHES = 100_000;

    private final Consumer<Drawn> drawn;
    private final Work work;
    private final Paints paints = new Paints(this::getGraphicsState);
    private final Path2D.Double path = new Path2D.Double();
    private OptionalInt clip = OptionalInt.empty();

    private PaintedPage(PDPage page, Work work, Consumer<Drawn> drawn) {
        super(page);
        this.work = work;
        this.drawn = drawn;
    }

    /** Hands on all that a page draws. */
    static void walk(PDPage page, Consumer<Drawn> drawn) throws IOException {
        Work work = Work.on(page);
        new PaintedPage(page, work, drawn).processPage(page);
        if (work.isEndless()) {
            drawn.accept(new Drawn.Other(Stray.ENDLESS));
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        work.operator();
        if (!work.isEndless()) {
            super.processOperator(operator, operands);
        }
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector advance) throws IOException {
        if (font instanceof PDType3Font) {
            drawn.accept(new Drawn.Other(Stray.DRAWN_LETTERS));
            return;
        }
        work.letter();
        if (work.isEndless()) {
            return;
        }
        Rectangle2D em = new Rectangle2D.Double(0, -0.12, Math.max(0.01, advance.getX()), 1);
        Rectangle2D box =
                place.createAffineTransform().createTransformedShape(em).getBounds2D();
        String text = font.toUnicode(code);
        work.paint(box.getWidth() * box.getHeight(), 1);
        drawn.accept(new Drawn.Letter(text == null ? "" : text, font, code, box, paints.showsLetter(box)));
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        work.formBegins();
        super.showForm(form);
        work.formEnds();
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        work.paint(Double.MAX_VALUE, GROUP);
        work.formBegins();
        super.showTransparencyGroup(group);
        work.formEnds();
    }

    @Override
    public void drawImage(PDImage picture) throws IOException {
        work.picture(picture.getWidth(), picture.getHeight());
        if (picture instanceof PDImageXObject file) {
            for (PDImageXObject mask : Arrays.asList(file.getMask(), file.getSoftMask())) {
                if (mask != null) {
                    work.picture(mask.getWidth(), mask.getHeight());
                }
            }
        }
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        Shape where = place.createAffineTransform().createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
        paint(where.getBounds2D(), PATTERN);
        drawn.accept(new Drawn.Picture(where, picture.getWidth(), place.getScalingFactorX()));
    }

    @Override
    public void shadingFill(COSName name) throws IOException {
        Rectangle2D room = getGraphicsState().getCurrentClippingPath().getBounds2D();
        if (!Paints.isSmooth(getResources().getShading(name))) {
            work.giveUp();
        }
        paint(room, PATTERN);
        drawn.accept(new Drawn.Area(room, false));
    }

    @Override
    public void fillPath(int rule) throws IOException {
        fill(rule);
        endPath();
    }

    @Override
    public void strokePath() throws IOException {
        stroke();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
        fill(rule);
        strokePath();
    }

    private void fill(int rule) throws IOException {
        path.setWindingRule(rule);
        PDColor colour = getGraphicsState().getNonStrokingColor();
        paint(path.getBounds2D(), colour.isPattern() ? PATTERN : 1);
        if (!Paints.isBounded(colour)) {
            work.giveUp();
        }
        drawn.accept(new Drawn.Area((Path2D) path.clone(), Paints.isDark(colour)));
    }

    private void stroke() throws IOException {
        PDColor colour = getGraphicsState().getStrokingColor();
        paint(path.getBounds2D(), colour.isPattern() ? PATTERN : 1);
        if (!Paints.isBounded(colour) || paints.dashes(path) > MOST_DASHES) {
            work.giveUp();
        }
        double width = transformWidth(getGraphicsState().getLineWidth());
        drawn.accept(new Drawn.Line((Path2D) path.clone(), width, Paints.isDark(colour)));
    }

    private void paint(Rectangle2D room, double hardness) {
        work.paint(room.getWidth() * room.getHeight(), hardness);
        if (getGraphicsState().getSoftMask() != null) {
            drawn.accept(new Drawn.Other(Stray.MASK));
        }
    }

    @Override
    public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D last) {
        path.moveTo(first.getX(), first.getY());
        path.lineTo(second.getX(), second.getY());
        path.lineTo(third.getX(), third.getY());
        path.lineTo(last.getX(), last.getY());
        path.closePath();
    }

    @Override
    public void clip(int rule) {
        clip = OptionalInt.of(rule);
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        start(x, y);
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        start(x1, y1);
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    /** Some programs begin a path without a place. */
    private void start(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        if (clip.isPresent()) {
            path.setWindingRule(clip.getAsInt());
            getGraphicsState().intersectClippingPath(new GeneralPath(path));
            clip = OptionalInt.empty();
        }
        path.reset();
    }
}
