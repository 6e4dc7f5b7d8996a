package jp.madoguchi.print.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.form.PicturePlace;
import jp.madoguchi.print.pdf.PdfMetadata.Description;
import jp.madoguchi.print.pdf.SideLayout;
import jp.madoguchi.print.seal.SealedPictures;
import jp.madoguchi.print.seal.SheetStatement;
import jp.madoguchi.print.seal.TextComparison;
import jp.madoguchi.print.seal.TextComparison.Difference;

/** The pages that belong to one sheet of paper: a front whose first code says so, and what comes after it. */
final class PresentedSheet {
    private final List<SheetStatement> statements = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean readable = true;
    private int pages;
    private Optional<StrayPage> stray = Optional.empty();
    private final List<OwnPage> own = new ArrayList<>();
    private Optional<String> unknownFont = Optional.empty();
    private int first;

    /**
     * A page that carries more than its text.
     *
     * @param page counted from 1
     * @param stray in words
     */
    record StrayPage(int page, String stray) {}

    /**
     * Adds a page with what its genuine codes say.
     *
     * @param number counted from 1
     */
    void add(int number, PresentedPage page, List<SheetStatement> said) {
        stray = stray.or(() -> page.stray().map(what -> new StrayPage(number, what)));
        page.own().ifPresent(own::add);
        unknownFont = unknownFont.or(page::unknownFont);
        first = pages == 0 ? number : first;
        statements.addAll(said);
        statements.sort(Comparator.comparing(SheetStatement::code));
        pages++;
        readable &= page.text().isPresent();
        text.append(page.text().orElse(""));
    }

    List<SheetStatement> statements() {
        return List.copyOf(statements);
    }

    SheetStatement first() {
        return statements.get(0);
    }

    /** All that was sealed about the sheet; empty when a code is missing. */
    Optional<SheetStatement> whole() {
        return statements.size() == first().codes() ? SheetStatement.join(statements) : Optional.empty();
    }

    int pages() {
        return pages;
    }

    boolean isReadable() {
        return readable;
    }

    /** The first of its pages that carries more than its text, or another title; the text itself is as it was sealed. */
    Optional<StrayPage> stray(SheetStatement whole) {
        return stray.or(() -> own.stream().allMatch(page -> page.description().equals(description(whole)))
                ? Optional.empty()
                : Optional.of(new StrayPage(first, Stray.OTHER_TITLE.words())));
    }

    private static Optional<Description> description(SheetStatement whole) {
        return Optional.of(new Description(whole.kind(), whole.issuedOn()));
    }

    /** Its first page, when something on the sheet stands elsewhere than was sealed; of a scan nobody can tell. */
    Optional<StrayPage> moved(SheetStatement whole) {
        List<SideLayout> layouts = own.stream().map(OwnPage::layout).toList();
        boolean moved = isOwn() && !whole.layout().equals(Optional.of(SideLayout.hash(layouts)));
        return moved ? Optional.of(new StrayPage(first, Stray.MOVED.words())) : Optional.empty();
    }

    /** A font that is not at hand, whose letters were not compared. */
    Optional<String> unknownFont() {
        return unknownFont;
    }

    /** The picture of its front that is not the one that was sealed; of a scan nobody can tell. */
    Optional<PicturePlace.Kind> otherPicture(SheetStatement whole) {
        if (!isOwn()) {
            return Optional.empty();
        }
        SealedPictures pictures = own.get(0).pictures();
        if (!pictures.impression().equals(whole.pictures().impression())) {
            return Optional.of(PicturePlace.Kind.IMPRESSION);
        }
        return pictures.officialSeal().equals(whole.pictures().officialSeal())
                ? Optional.empty()
                : Optional.of(PicturePlace.Kind.OFFICIAL_SEAL);
    }

    Optional<Difference> difference(SheetStatement whole) {
        if (!readable) {
            return Optional.empty();
        }
        return isOwn()
                ? TextComparison.exact(whole.items(), text.toString())
                : TextComparison.of(whole.items(), text.toString());
    }

    /** Whether its letters are known one by one. */
    private boolean isOwn() {
        return own.size() == pages;
    }
}
