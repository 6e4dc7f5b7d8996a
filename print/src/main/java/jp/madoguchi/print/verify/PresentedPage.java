package jp.madoguchi.print.verify;

import java.util.List;
import java.util.Optional;

/**
 * One side of a sheet as it was presented.
 *
 * @param codes texts of the codes on it that are ours
 * @param text all that can be extracted; empty for a picture, which a person has to read
 * @param stray what it carries beside its text, in words
 * @param unknownFont a font that is not at hand, whose letters have to be compared by eye
 * @param own what it consists of; empty when that can't be compared
 */
record PresentedPage(
        List<String> codes,
        Optional<String> text,
        Optional<String> stray,
        Optional<String> unknownFont,
        Optional<OwnPage> own) {
    /** A page that carries nothing beside its text, or of which a person has to tell. */
    PresentedPage(List<String> codes, Optional<String> text) {
        this(codes, text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, carrying this unless it carries something already. */
    PresentedPage with(Stray more) {
        return new PresentedPage(codes, text, stray.or(() -> Optional.of(more.words())), unknownFont, own);
    }
}
