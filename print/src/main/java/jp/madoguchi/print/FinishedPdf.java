package jp.madoguchi.print;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.print.pdf.Sha256;

/**
 * A certificate that arrives as a finished PDF, signed by the municipality, and goes to the printer byte for byte as it came: it is read
 * to be checked, and never written again.
 *
 * @param docSha256 SHA-256 of the whole file
 * @param pageSha256 one for each page: of its decoded content streams, joined by one line feed
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

    /**
     * What a municipality signs for this PDF, which stays the caller's.
     *
     * @throws AlteredPdfException when a kiosk would not print it, whatever was signed: it can't be read, or is too long
     */
    public static FinishedPdf of(byte[] pdf) throws AlteredPdfException {
        try (FinishedPages read = open(pdf)) {
            if (read.count() < 1 || read.count() > MAX_PAGES) {
                throw new AlteredPdfException(read.count() + " pages instead of 1 to " + MAX_PAGES);
            }
            return new FinishedPdf(ByteBuffer.wrap(Sha256.of(pdf)), read.hashes());
        }
    }

    /**
     * Checks the PDF and makes it one print job.
     *
     * @param pdf taken over: wiped when the job is closed, or here when it is refused
     * @param issue what its sheets must show: hashes do not tell that somebody else's document was signed for
     * @throws AlteredPdfException when the bytes, the number of pages or any page differ, the sheets show anything else, or it can't be
     *     read; it names the page or sheet
     */
    public ComposedCertificate passThrough(byte[] pdf, IssueOnPaper issue) throws AlteredPdfException {
        boolean passed = false;
        try {
            check(pdf, issue);
            passed = true;
        } finally {
            if (!passed) {
                Arrays.fill(pdf, (byte) 0);
            }
        }
        return new ComposedCertificate(List.of(new PrintJob(pdf, pageSha256.size(), 1, (pageSha256.size() + 1) / 2)));
    }

    private void check(byte[] pdf, IssueOnPaper issue) throws AlteredPdfException {
        // Before anything is read: only what the municipality itself has signed may keep this machine busy.
        if (!same(ByteBuffer.wrap(Sha256.of(pdf)), docSha256)) {
            throw new AlteredPdfException("another file than was signed");
        }
        try (FinishedPages read = open(pdf)) {
            if (read.count() != pageSha256.size()) {
                throw new AlteredPdfException(read.count() + " pages instead of " + pageSha256.size());
            }
            List<ByteBuffer> pages = read.hashes();
            for (int page = 0; page < pages.size(); page++) {
                if (!same(pages.get(page), pageSha256.get(page))) {
                    throw new AlteredPdfException("page " + (page + 1));
                }
            }
            read.require(issue);
        }
    }

    private static FinishedPages open(byte[] pdf) throws AlteredPdfException {
        if (pdf.length > MAX_BYTES) {
            throw new AlteredPdfException("longer than " + MAX_BYTES + " bytes");
        }
        return FinishedPages.open(pdf);
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
