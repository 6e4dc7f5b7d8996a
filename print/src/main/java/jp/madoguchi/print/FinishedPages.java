package jp.madoguchi.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.pdf.PageHashes;
import jp.madoguchi.print.seal.Issuer;
import jp.madoguchi.print.verify.FinishedSheet;
import jp.madoguchi.print.verify.InflatedSize;
import jp.madoguchi.print.verify.Stray;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A finished PDF, open to be checked; whatever goes wrong in reading it is said by page or sheet. */
final class FinishedPages implements AutoCloseable {
    /** Some programs round the size of the paper up; more than that would be cut off, and cost any amount of memory. */
    private static final double TOLERANCE = 3;

    /** Of one stream, inflated: a page at 600 dpi in grey. */
    private static final long MOST_OF_A_STREAM = 40L * 1024 * 1024;

    private static final long MOST_OF_ALL = 256L * 1024 * 1024;

    private final PDDocument document;

    private FinishedPages(PDDocument document) {
        this.document = document;
    }

    static FinishedPages open(byte[] pdf) throws AlteredPdfException {
        require(InflatedSize.isAtMost(pdf, MOST_OF_A_STREAM, MOST_OF_ALL), "the file grows too large when it is read");
        return new FinishedPages(read("the file", () -> {
            PDDocument document = Loader.loadPDF(pdf);
            if (document.isEncrypted()) {
                document.close();
                throw new IOException("encrypted");
            }
            return document;
        }));
    }

    int count() throws AlteredPdfException {
        return read("the file", document::getNumberOfPages);
    }

    /** One for each page. */
    List<ByteBuffer> hashes() throws AlteredPdfException {
        List<ByteBuffer> hashes = new ArrayList<>();
        for (int page = 0; page < count(); page++) {
            int index = page;
            hashes.add(ByteBuffer.wrap(read("page " + (page + 1), () -> PageHashes.of(document.getPage(index)))));
        }
        return hashes;
    }

    /** Holds every sheet, front and back, against the issue that it must show. */
    void require(IssueOnPaper issue) throws AlteredPdfException {
        int pages = count();
        for (int page = 0; page < pages; page++) {
            int index = page;
            require(read("page " + (page + 1), () -> isWithinA4(index)), "page " + (page + 1) + " is larger than A4");
        }
        int sheets = (pages + 1) / 2;
        StringBuilder text = new StringBuilder();
        for (int sheet = 1; sheet <= sheets; sheet++) {
            text.append(require(sheet, sheets, issue)).append('\n');
        }
        require(issue.naming().test(text.toString()), "it names somebody else");
    }

    private String require(int number, int sheets, IssueOnPaper issue) throws AlteredPdfException {
        String name = "sheet " + number;
        FinishedSheet sheet = read(name, () -> FinishedSheet.read(document, number));
        Optional<Stray> stray = sheet.stray();
        require(stray.isEmpty(), name + " carries " + stray.map(Stray::words).orElse(""));
        String text = read(name, sheet::text);
        require(text.contains(issue.issueNumber()), name + " bears another issue number");
        require(text.contains(issue.subjectMarker()), name + " bears another marker");
        if (issue.sealing().isPresent()) {
            Issuer issuer = issue.sealing().get();
            require(
                    read(name, () -> sheet.statement(issuer)).stream()
                            .anyMatch(said -> said.issueNumber().equals(issue.issueNumber())
                                    && said.sheet() == number
                                    && said.sheets() == sheets),
                    name + " bears no code that says the same");
        }
        return text;
    }

    private boolean isWithinA4(int page) {
        PDRectangle paper = document.getPage(page).getMediaBox();
        double longer = Math.max(paper.getWidth(), paper.getHeight());
        double shorter = Math.min(paper.getWidth(), paper.getHeight());
        return longer <= PDRectangle.A4.getHeight() + TOLERANCE && shorter <= PDRectangle.A4.getWidth() + TOLERANCE;
    }

    private static void require(boolean right, String difference) throws AlteredPdfException {
        if (!right) {
            throw new AlteredPdfException(difference);
        }
    }

    private static <T> T read(String what, Reading<T> reading) throws AlteredPdfException {
        try {
            return reading.read();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox answers some malformed files with unchecked exceptions, or never stops descending into them. What
            // these say may quote the page.
            throw new AlteredPdfException(what + " can't be read");
        }
    }

    @Override
    public void close() throws AlteredPdfException {
        read("the file", () -> {
            document.close();
            return document;
        });
    }

    /** Something that PDFBox does. */
    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }
}
