package jp.madoguchi.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.print.pdf.PageHashes;
import jp.madoguchi.print.pdf.Sha256;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A certificate that arrives as a finished PDF, signed by the municipality, and goes to the printer byte for byte as it came: it is read
 * to be checked, and never written again.
 *
 * @param docSha256 SHA-256 of the whole file
 * @param pageSha256 one for each page, as {@link PageHashes} takes them
 */
public record FinishedPdf(ByteBuffer docSha256, List<ByteBuffer> pageSha256) {
    /** The limits of the centre's wire. */
    private static final int MAX_PAGES = 50;

    private static final int MAX_BYTES = 4 * 1024 * 1024;

    public FinishedPdf {
        docSha256 = docSha256.asReadOnlyBuffer();
        pageSha256 = List.copyOf(pageSha256);
        if (pageSha256.isEmpty() || pageSha256.size() > MAX_PAGES) {
            throw new IllegalArgumentException("1 to " + MAX_PAGES + " pages");
        }
    }

    /** What a municipality signs for this PDF. */
    public static FinishedPdf of(byte[] pdf) throws AlteredPdfException {
        return new FinishedPdf(ByteBuffer.wrap(Sha256.of(pdf)), pages(pdf));
    }

    /**
     * Checks the PDF and makes it one print job.
     *
     * @param pdf taken over and wiped by the job; stays the caller's when it is refused
     * @param said what its text must hold, such as its issue number: hashes do not show that somebody else's document was signed for
     * @throws AlteredPdfException when the bytes, the number of pages or any page differ, or the text lacks something
     */
    public ComposedCertificate passThrough(byte[] pdf, List<String> said) throws AlteredPdfException {
        if (pdf.length > MAX_BYTES) {
            throw new AlteredPdfException("longer than " + MAX_BYTES + " bytes");
        }
        List<ByteBuffer> pages = pages(pdf);
        if (pages.size() != pageSha256.size()) {
            throw new AlteredPdfException(pages.size() + " pages instead of " + pageSha256.size());
        }
        for (int page = 0; page < pages.size(); page++) {
            if (!same(pages.get(page), pageSha256.get(page))) {
                throw new AlteredPdfException("page " + (page + 1));
            }
        }
        // Last, so that the message tells a page from the rest of the file.
        if (!same(ByteBuffer.wrap(Sha256.of(pdf)), docSha256)) {
            throw new AlteredPdfException("the file around its pages");
        }
        if (!said.stream().allMatch(text(pdf)::contains)) {
            throw new AlteredPdfException("its text is another document's");
        }
        return new ComposedCertificate(List.of(new PrintJob(pdf, pages.size(), 1, (pages.size() + 1) / 2)));
    }

    private static List<ByteBuffer> pages(byte[] pdf) throws AlteredPdfException {
        try {
            List<ByteBuffer> pages = new ArrayList<>();
            PageHashes.of(pdf).forEach(hash -> pages.add(ByteBuffer.wrap(hash)));
            return pages;
        } catch (IOException e) {
            throw new AlteredPdfException("no readable PDF");
        }
    }

    private static String text(byte[] pdf) throws AlteredPdfException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new AlteredPdfException("no readable text");
        }
    }

    private static boolean same(ByteBuffer one, ByteBuffer other) {
        return MessageDigest.isEqual(bytes(one), bytes(other));
    }

    private static byte[] bytes(ByteBuffer hash) {
        byte[] bytes = new byte[hash.remaining()];
        hash.duplicate().get(bytes);
        return bytes;
    }
}
