package jp.madoguchi.print.verify;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import jp.madoguchi.config.CommandFiles;
import jp.madoguchi.print.font.CertificateFonts;
import jp.madoguchi.print.form.CodePicture;
import jp.madoguchi.print.seal.SheetSeal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Reads the pages of a file: a PDF by what it shows and what it says, a picture by what it shows. */
final class Presented {
    private static final int SCAN_DPI = 300;
    /** Many pages at 600 dpi in colour. */
    private static final int MOST_BYTES = 256 * 1024 * 1024;

    /** A4 at 600 dpi has 35 million. */
    private static final long MOST_PIXELS = 80_000_000;
    /** Of one stream, inflated: a page at 600 dpi in colour. */
    private static final long MOST_OF_A_STREAM = 128L * 1024 * 1024;

    private static final long MOST_OF_ALL = 2048L * 1024 * 1024;

    /** The longest certificate has 25 sheets, each with its back. */
    private static final int MOST_PAGES = 50;

    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private final LetterShapes shapes;

    Presented(LetterShapes shapes) {
        this.shapes = shapes;
    }

    /**
     * With IPAmj Mincho, if it is installed, and with these fonts: of letters of others nobody can tell whether they look like their text.
     *
     * @param more for characters that IPAmj Mincho lacks, or another release of it
     * @throws IOException when one of these can't be read
     */
    static Presented withFonts(List<Path> more) throws IOException {
        List<CertificateFonts> sets = new ArrayList<>();
        for (Path file : more) {
            sets.add(CertificateFonts.load(List.of(file)));
        }
        try {
            sets.add(CertificateFonts.installed(more));
        } catch (NoSuchFileException e) {
            // Then what is said of its letters is that they are to be compared by eye.
        }
        return new Presented(new LetterShapes(sets));
    }

    /**
     * The pages in their order, at least one.
     *
     * @throws IOException when the file is neither a PDF nor a picture, or cannot be read; its text names the file
     */
    List<PresentedPage> read(Path file) throws IOException {
        byte[] bytes = CommandFiles.read(file, MOST_BYTES);
        return startsWith(bytes, PDF) ? pdf(file, bytes) : List.of(picture(file, bytes));
    }

    private List<PresentedPage> pdf(Path file, byte[] bytes) throws IOException {
        if (!InflatedSize.isAtMost(bytes, MOST_OF_A_STREAM, MOST_OF_ALL)) {
            throw new IOException(file + ": a PDF that grows too large when it is read");
        }
        List<PresentedPage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new EndlessPageException("a PDF of more than " + MOST_PAGES + " pages");
            }
            boolean unambiguous = OwnFile.isUnambiguous(bytes);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                PresentedPage read = page(document, page);
                pages.add(unambiguous || read.text().isEmpty() ? read : read.with(Stray.OTHER_FILE));
            }
        } catch (InvalidPasswordException e) {
            throw new IOException(file + ": a PDF that is locked with a password", e);
        } catch (EndlessPageException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        } catch (OutOfMemoryError e) {
            // Filters may unpack a thousandfold, one in the other.
            throw new IOException(file + ": a PDF that grows too large when it is read", e);
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

    private PresentedPage page(PDDocument document, int page) throws IOException {
        PageContent content = PageContent.of(document, page);
        if (content.scan() > 0) {
            return scan(document, page, content);
        }
        return composed(document, page, content, CodeReader.readDrawn(draw(document, page, content, SCAN_DPI)));
    }

    /** A page that is no scan, and the codes that are read from it once it is drawn. */
    PresentedPage composed(PDDocument document, int page, PageContent content, List<String> codes) throws IOException {
        OwnPage own = OwnPage.of(document, document.getPage(page), content.letters());
        Optional<String> unknown = Optional.empty();
        boolean same = true;
        for (PDFont font : content.fonts()) {
            if (shapes.know(font)) {
                same &= shapes.areThoseOf(font);
            } else {
                unknown = Optional.of(name(font));
            }
        }
        Optional<String> stray = content.stray()
                .map(Stray::words)
                .or(own::stray)
                .or(unless(same, Stray.OTHER_SHAPES))
                .or(unless(areDrawn(codes, own.codes()), Stray.OTHER_CODE));
        return new PresentedPage(codes, Optional.of(content.text()), stray, unknown, Optional.of(own));
    }

    /** As a terminal may show it, without the mark of a subset (ISO 32000-2, 9.9.2). */
    private static String name(PDFont font) {
        return String.valueOf(font.getName()).replaceFirst("^[A-Z]{6}\\+", "").replaceAll("[^!-~]+", " ");
    }

    private static Supplier<Optional<String>> unless(boolean right, Stray otherwise) {
        return () -> right ? Optional.empty() : Optional.of(otherwise.words());
    }

    /** Whether there are no pictures of codes but those of the codes that were read, module by module. */
    private static boolean areDrawn(List<String> codes, List<CodePicture> drawn) {
        return codes.size() == drawn.size()
                && drawn.containsAll(codes.stream()
                        .flatMap(code -> SheetSeal.picture(code).stream())
                        .toList())
                && drawn.stream().distinct().count() == codes.size();
    }

    private static PresentedPage scan(PDDocument document, int page, PageContent content) throws IOException {
        BufferedImage scan = draw(document, page, content, Math.max(SCAN_DPI, content.scan()));
        return new PresentedPage(CodeReader.readScanned(scan), Optional.empty());
    }

    /** A page as it looks, its codes and its text, unless it is a scan; whoever made it. */
    static PresentedPage finished(PDDocument document, int page, PageContent content) throws IOException {
        return content.scan() > 0
                ? scan(document, page, content)
                : new PresentedPage(
                        CodeReader.readDrawn(draw(document, page, content, SCAN_DPI)), Optional.of(content.text()));
    }

    private static BufferedImage draw(PDDocument document, int page, PageContent content, int dpi) throws IOException {
        if (content.isEndless()) {
            throw new EndlessPageException();
        }
        return BoundedRenderer.draw(document, page, dpi);
    }

    private static PresentedPage picture(Path file, byte[] bytes) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException(file + ": neither a PDF nor a picture");
            }
            return new PresentedPage(CodeReader.readScanned(picture(file, readers.next(), in)), Optional.empty());
        }
    }

    private static BufferedImage picture(Path file, ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS) {
                return reader.read(0);
            }
        } catch (IOException | RuntimeException e) {
            // The JDK's readers answer some broken pictures with unchecked exceptions.
            throw new IOException(file + ": a picture that can't be read; it may be cut off", e);
        } finally {
            reader.dispose();
        }
        throw new IOException(file + ": a picture of more than " + MOST_PIXELS + " pixels");
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
