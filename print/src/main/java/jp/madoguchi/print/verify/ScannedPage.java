package jp.madoguchi.print.verify;

import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Tells a page of a PDF that a scanner made from one that was composed: pictures cover it. Whatever text lies under them, such as that of
 * a character recognition, is not what a person sees.
 */
final class ScannedPage implements Consumer<Drawn> {
    private static final double POINTS_PER_INCH = 72;
    /** No composed page has pictures of this size, in parts of the page; a scan may be in strips, or have a margin. */
    private static final double COVERED = 0.5;
    /** Finer pictures take time and tell nothing more. */
    private static final int FINEST = 600;

    private final double paper;
    private double covered;
    private double finest;

    ScannedPage(PDPage page) {
        PDRectangle box = page.getMediaBox();
        this.paper = (double) box.getWidth() * box.getHeight();
    }

    @Override
    public void accept(Drawn drawn) {
        if (drawn instanceof Drawn.Picture picture) {
            Rectangle2D place = picture.place().getBounds2D();
            covered += place.getWidth() * place.getHeight();
            finest = Math.max(finest, picture.columns() * POINTS_PER_INCH / Math.max(1, picture.width()));
        }
    }

    /** In dots per inch, at most 600; 0 when the page is no scan. */
    int resolution() {
        return covered >= COVERED * paper ? (int) Math.max(1, Math.min(FINEST, Math.round(finest))) : 0;
    }
}
