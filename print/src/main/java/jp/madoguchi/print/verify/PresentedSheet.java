package jp.madoguchi.print.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.form.PicturePlace;
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
    private final List<SideLayout> layouts = new ArrayList<>();
    private Optional<String> unknownFont = Optional.empty();
    private Optional<SealedPictures> pictures = Optional.empty();
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
        page.layout().ifPresent(layouts::add);
        unknownFont = unknownFont.or(page::unknownFont);
        first = pages == 0 ? number : first;
        pictures = pages == 0 ? page.pictures() : pictures;
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

    /** The first of its pages that carries more than its text; the text itself is as it was sealed. */
    Optional<StrayPage> stray() {
        return stray;
    }

    /** Its first page, when something on the sheet stands elsewhere than was sealed; of a scan nobody can tell. */
    Optional<StrayPage> moved(SheetStatement whole) {
        boolean moved = layouts.size() == pages && !whole.layout().equals(Optional.of(SideLayout.hash(layouts)));
        return moved ? Optional.of(new StrayPage(first, Stray.MOVED.words())) : Optional.empty();
    }

    /** A font that is not at hand, whose letters were not compared. */
    Optional<String> unknownFont() {
        return unknownFont;
    }

    /** The picture of its front that is not the one that was sealed; of a scan nobody can tell. */
    Optional<PicturePlace.Kind> otherPicture(SheetStatement whole) {
        if (pictures.isEmpty()) {
            return Optional.empty();
        }
        if (!pictures.get().impression().equals(whole.pictures().impression())) {
            return Optional.of(PicturePlace.Kind.IMPRESSION);
        }
        return pictures.get().officialSeal().equals(whole.pictures().officialSeal())
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
        return layouts.size() == pages;
    }
}
