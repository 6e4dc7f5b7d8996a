package jp.madoguchi.print.verify;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Tells a page of a PDF that a scanner made from one that was composed: pictures cover it. Whatever text lies under them, such as that of
 * a character recognition, is not what a person sees.
 */
final class ScannedPage extends PDFStreamEngine {
    private static final double POINTS_PER_INCH = 72;
    /** No composed page has pictures of this size, in parts of the page; a scan may be in strips, or have a margin. */
    private static final double COVERED = 0.5;
    /** Finer pictures take time and tell nothing more. */
    private static final int FINEST = 600;

    private double covered;
    private double finest;

    private ScannedPage() {
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new DrawObject(this));
    }

    /** In dots per inch, at most 600; 0 when the page is no scan. */
    static int resolution(PDPage page) throws IOException {
        ScannedPage scanned = new ScannedPage();
        scanned.processPage(page);
        PDRectangle paper = page.getMediaBox();
        boolean scan = scanned.covered >= COVERED * paper.getWidth() * paper.getHeight();
        return scan ? (int) Math.max(1, Math.min(FINEST, Math.round(scanned.finest))) : 0;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        boolean drawn = OperatorName.DRAW_OBJECT.equals(operator.getName())
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && isPicture(name);
        if (!drawn) {
            super.processOperator(operator, operands);
        }
    }

    private boolean isPicture(COSName name) throws IOException {
        if (!getResources().isImageXObject(name)
                || !(getResources().getXObject(name) instanceof PDImageXObject picture)) {
            return false;
        }
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        double width = place.getScalingFactorX();
        double height = place.getScalingFactorY();
        covered += width * height;
        finest = Math.max(finest, picture.getWidth() * POINTS_PER_INCH / Math.max(1, width));
        return true;
    }
}
