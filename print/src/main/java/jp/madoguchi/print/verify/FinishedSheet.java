package jp.madoguchi.print.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.seal.Issuer;
import jp.madoguchi.print.seal.Issuers;
import jp.madoguchi.print.seal.SheetStatement;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A sheet of paper in a PDF that is about to be printed: a front, and a back where there is one. */
public final class FinishedSheet {
    private final PDDocument document;
    private final int front;
    private final List<String> texts;

    private FinishedSheet(PDDocument document, int front, List<String> texts) {
        this.document = document;
        this.front = front;
        this.texts = texts;
    }

    /**
     * Reads what it says.
     *
     * @param sheet counted from 1; each has two pages, the last may have one
     */
    public static FinishedSheet read(PDDocument document, int sheet) throws IOException {
        int front = 2 * (sheet - 1);
        List<String> texts = new ArrayList<>();
        for (int page = front; page < Math.min(front + 2, document.getNumberOfPages()); page++) {
            texts.add(Presented.text(document, page));
        }
        return new FinishedSheet(document, front, texts);
    }

    /** All text of front and back. */
    public String text() {
        return String.join("\n", texts);
    }

    /**
     * What was sealed for it, read from its codes as {@link Verify} reads them: the pages are drawn, about a quarter of a second each. The
     * back is drawn only when the front's code says that it bears one.
     *
     * @return empty unless this issuer sealed it and its text is just what was sealed
     */
    public Optional<SheetStatement> statement(Issuer issuer) throws IOException {
        Issuers issuers = Issuers.of(issuer);
        List<PresentedPage> pages = new ArrayList<>();
        pages.add(Presented.page(document, front));
        if (texts.size() > 1) {
            boolean more = Verification.of(pages, issuers, List.of()) instanceof Verdict.Incomplete;
            pages.add(
                    more
                            ? Presented.page(document, front + 1)
                            : new PresentedPage(List.of(), Optional.of(texts.get(1))));
        }
        Verdict verdict = Verification.of(pages, issuers, List.of());
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
