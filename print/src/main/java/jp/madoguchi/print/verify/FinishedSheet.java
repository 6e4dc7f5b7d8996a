package jp.madoguchi.print.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.seal.Issuer;
import jp.madoguchi.print.seal.Issuers;
import jp.madoguchi.print.seal.SheetStatement;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A sheet of paper in a PDF that is about to be printed: a front, and a back where there is one. */
public final class FinishedSheet {
    private final PDDocument document;
    private final int front;
    private final List<PageContent> pages;

    private FinishedSheet(PDDocument document, int front, List<PageContent> pages) {
        this.document = document;
        this.front = front;
        this.pages = pages;
    }

    /**
     * Looks its pages through; nothing is drawn yet.
     *
     * @param sheet counted from 1; each has two pages, the last may have one
     */
    public static FinishedSheet read(PDDocument document, int sheet) throws IOException {
        int front = 2 * (sheet - 1);
        List<PageContent> pages = new ArrayList<>();
        for (int page = front; page < Math.min(front + 2, document.getNumberOfPages()); page++) {
            pages.add(PageContent.of(document, page));
        }
        return new FinishedSheet(document, front, pages);
    }

    /** The first thing that a page carries and that may hide its text or show another; empty when there is none. */
    public Optional<Stray> stray() {
        return pages.stream().flatMap(page -> page.stray().stream()).findFirst();
    }

    /** All text of front and back, in words and lines. */
    public String text() throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(front + 1);
        text.setEndPage(front + pages.size());
        return text.getText(document);
    }

    /**
     * What was sealed for it, read from its codes as {@link Verify} reads them: the pages are drawn, about a quarter of a second each. The
     * back is drawn only when the front's code says that it bears one.
     *
     * @return empty unless this issuer sealed it and its text is just what was sealed
     */
    public Optional<SheetStatement> statement(Issuer issuer) throws IOException {
        Issuers issuers = Issuers.of(issuer);
        List<PresentedPage> shown = new ArrayList<>();
        shown.add(Presented.finished(document, front, pages.get(0)));
        if (pages.size() > 1) {
            PageContent back = pages.get(1);
            boolean more = Verification.of(shown, issuers, List.of()) instanceof Verdict.Incomplete;
            shown.add(
                    more
                            ? Presented.finished(document, front + 1, back)
                            : new PresentedPage(List.of(), Optional.of(back.text())));
        }
        Verdict verdict = Verification.of(shown, issuers, List.of());
        if (verdict instanceof Verdict.SheetsMissing others) {
            verdict = others.shown();
        }
        return verdict instanceof Verdict.Valid valid
                        && valid.read()
                        && valid.sheets().size() == 1
                ? Optional.of(valid.sheets().get(0))
                : Optional.empty();
    }
}
