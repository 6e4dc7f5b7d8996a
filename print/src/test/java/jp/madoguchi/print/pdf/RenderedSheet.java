package jp.madoguchi.print.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import jp.madoguchi.print.PrintJob;
import jp.madoguchi.print.sample.Pdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** The front of a glyph sheet as poppler draws it, without its ground, which would stand behind every character. */
final class RenderedSheet {
    /** Pixels a point: then a cell is a whole number of pixels. */
    static final int SCALE = 4;

    private final byte[] grey;
    private final int start;
    private final int width;

    private RenderedSheet(byte[] pgm) {
        String[] header = new String(pgm, 0, 20, StandardCharsets.ISO_8859_1).split("\\s", 5);
        this.grey = pgm;
        this.width = Integer.parseInt(header[1]);
        this.start = pgm.length - width * Integer.parseInt(header[2]);
    }

    static RenderedSheet of(byte[] pdf, Path folder) throws Exception {
        String dpi = Integer.toString(72 * SCALE);
        PrintJob sheet = new PrintJob(withoutGround(pdf), 2, 1, 1);
        return new RenderedSheet(Pdf.tool(sheet, folder, "pdftoppm", "-l", "1", "-r", dpi, "-gray", "FILE"));
    }

    private static byte[] withoutGround(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var ground = (PDFormXObject) document.getPage(0).getResources().getXObject(COSName.getPDFName("Ground"));
            ground.getContentStream().createOutputStream().close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** The grey values of a square, row by row. */
    byte[] cell(int left, int top, int side) {
        byte[] cell = new byte[side * side];
        for (int row = 0; row < side; row++) {
            System.arraycopy(grey, start + (top + row) * width + left, cell, row * side, side);
        }
        return cell;
    }

    /** How much two pictures of black on white differ, in parts of the first one's black. */
    static double difference(byte[] expected, byte[] seen) {
        double black = 0;
        double different = 0;
        for (int i = 0; i < expected.length; i++) {
            black += 255 - (expected[i] & 0xFF);
            different += Math.abs((expected[i] & 0xFF) - (seen[i] & 0xFF));
        }
        return different / black;
    }
}
