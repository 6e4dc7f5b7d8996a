package jp.madoguchi.print.verify;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages, and gives one up that takes more than {@link Work} allows, in time too. */
final class BoundedRenderer extends PDFRenderer {

    private BoundedRenderer(PDDocument document) {
        super(document);
    }

    /**
     * Draws a page in grey.
     *
     * @throws EndlessPageException when it takes too long
     * @throws IOException when it can't be drawn
     */
    static BufferedImage draw(PDDocument document, int page, int dpi) throws IOException {
        return new BoundedRenderer(document).renderImageWithDPI(page, dpi, ImageType.GRAY);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private static final class Drawer extends PageDrawer {
        private final Work work;

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
            this.work = Work.on(parameters.getPage());
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            work.operator();
            if (work.isEndless()) {
                // At every level of forms anew: what is thrown inside one, PDFBox drops.
                throw new EndlessPageException();
            }
            super.processOperator(operator, operands);
        }
    }
}
