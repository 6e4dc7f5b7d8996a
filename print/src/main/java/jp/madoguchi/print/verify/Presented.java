package jp.madoguchi.print.verify;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the pages of a file: a PDF by what it shows and what it says, a picture by what it shows. */
final class Presented {
    private static final int SCAN_DPI = 300;
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private Presented() {}

    /**
     * The pages in their order.
     *
     * @throws IOException when the file is neither a PDF nor a picture, or cannot be read
     */
    static List<PresentedPage> read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return startsWith(bytes, PDF) ? pdf(bytes) : List.of(picture(file, bytes));
    }

    private static List<PresentedPage> pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<PresentedPage> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page + 1);
                text.setEndPage(page + 1);
                pages.add(new PresentedPage(
                        CodeReader.readDrawn(renderer.renderImageWithDPI(page, SCAN_DPI, ImageType.GRAY)),
                        Optional.of(text.getText(document))));
            }
            return pages;
        }
    }

    private static PresentedPage picture(Path file, byte[] bytes) throws IOException {
        BufferedImage picture = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
        if (picture == null) {
            throw new IOException(file + ": neither a PDF nor a picture");
        }
        return new PresentedPage(CodeReader.readScanned(picture), Optional.empty());
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
