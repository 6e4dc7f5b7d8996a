package jp.madoguchi.print.verify;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import jp.madoguchi.config.CommandFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the pages of a file: a PDF by what it shows and what it says, a picture by what it shows. */
final class Presented {
    private static final int SCAN_DPI = 300;
    /** Many pages at 600 dpi in colour. */
    private static final int MOST_BYTES = 256 * 1024 * 1024;

    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private Presented() {}

    /**
     * The pages in their order, at least one.
     *
     * @throws IOException when the file is neither a PDF nor a picture, or cannot be read; its text names the file
     */
    static List<PresentedPage> read(Path file) throws IOException {
        byte[] bytes = CommandFiles.read(file, MOST_BYTES);
        return startsWith(bytes, PDF) ? pdf(file, bytes) : List.of(picture(file, bytes));
    }

    private static List<PresentedPage> pdf(Path file, byte[] bytes) throws IOException {
        List<PresentedPage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(page(document, page));
            }
        } catch (InvalidPasswordException e) {
            throw new IOException(file + ": a PDF that is locked with a password", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox speaks of its own structures, which help nobody at a counter, and throws whatever comes on broken
            // ones.
            throw new IOException(file + ": a PDF that can't be read; it may be cut off", e);
        }
        if (pages.isEmpty()) {
            throw new IOException(file + ": a PDF without pages");
        }
        return pages;
    }

    /** One page by what it shows, and what it says unless it is a scan. */
    static PresentedPage page(PDDocument document, int page) throws IOException {
        int dpi = ScannedPage.resolution(document.getPage(page));
        PDFRenderer renderer = new PDFRenderer(document);
        if (dpi > 0) {
            BufferedImage scan = renderer.renderImageWithDPI(page, Math.max(SCAN_DPI, dpi), ImageType.GRAY);
            return new PresentedPage(CodeReader.readScanned(scan), Optional.empty());
        }
        return new PresentedPage(
                CodeReader.readDrawn(renderer.renderImageWithDPI(page, SCAN_DPI, ImageType.GRAY)),
                Optional.of(text(document, page)));
    }

    /** All text of a page. */
    static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page + 1);
        text.setEndPage(page + 1);
        return text.getText(document);
    }

    private static PresentedPage picture(Path file, byte[] bytes) throws IOException {
        BufferedImage picture;
        try {
            picture = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new IOException(file + ": a picture that can't be read; it may be cut off", e);
        }
        if (picture == null) {
            throw new IOException(file + ": neither a PDF nor a picture");
        }
        return new PresentedPage(CodeReader.readScanned(picture), Optional.empty());
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
