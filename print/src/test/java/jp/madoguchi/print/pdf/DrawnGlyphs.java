package jp.madoguchi.print.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What stands in a PDF: for each character in turn the text it is found as, and the outline that a viewer draws. */
record DrawnGlyphs(List<String> texts, List<int[]> outlines) {

    /** Reads the first page; outlines in parts of an em, y downwards, as flat lists of coordinates. */
    static DrawnGlyphs of(byte[] pdf, double em) throws IOException {
        DrawnGlyphs glyphs = new DrawnGlyphs(new ArrayList<>(), new ArrayList<>());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
                    var path = ((PDVectorFont) font).getNormalizedPath(code);
                    glyphs.outlines.add(
                            coordinates(path.getPathIterator(AffineTransform.getScaleInstance(em / 1000, -em / 1000))));
                    super.showGlyph(matrix, font, code, displacement);
                }

                @Override
                protected void processTextPosition(TextPosition text) {
                    glyphs.texts.add(text.getUnicode());
                }
            };
            reader.setEndPage(1);
            reader.getText(document);
        }
        return glyphs;
    }

    /** The corners of a path, rounded; closing lines, which some add and some do not, are left out. */
    static int[] coordinates(PathIterator path) {
        List<Integer> all = new ArrayList<>();
        double[] c = new double[6];
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(c);
            int count = kind == PathIterator.SEG_CLOSE ? 0 : kind == PathIterator.SEG_QUADTO ? 4 : 2;
            for (int i = 0; i < count; i++) {
                all.add((int) Math.round(c[i]));
            }
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }
}
