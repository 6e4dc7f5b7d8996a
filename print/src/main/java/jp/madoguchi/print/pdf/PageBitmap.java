package jp.madoguchi.print.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * One page as a bitmap, for a printer that takes no PDF: Windows BMP, black and white, 600 dots per inch like the dots of the
 * ground, 4.4 MB for A4. Holds personal data until closed.
 */
public final class PageBitmap implements AutoCloseable {
    private static final int DOTS_PER_INCH = 600;
    /** More than a page of A4 takes. */
    private static final int A4 = 5_000_000;

    private final byte[] bmp;

    private PageBitmap(byte[] bmp) {
        this.bmp = bmp;
    }

    /**
     * Draws a page of a PDF of ours.
     *
     * @param page from 0
     * @throws IOException when it can't be drawn
     */
    public static PageBitmap of(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH, ImageType.BINARY);
            try (var out = new WipedBuffer(A4)) {
                if (!ImageIO.write(image, "bmp", out)) {
                    throw new IOException("this Java writes no black and white BMP");
                }
                return new PageBitmap(out.toByteArray());
            } finally {
                Arrays.fill(((DataBufferByte) image.getRaster().getDataBuffer()).getData(), (byte) 0);
            }
        }
    }

    /** The file itself, not a copy, so that closing leaves none behind. */
    public byte[] bmp() {
        return bmp;
    }

    /** Zeroes it. */
    @Override
    public void close() {
        Arrays.fill(bmp, (byte) 0);
    }
}
