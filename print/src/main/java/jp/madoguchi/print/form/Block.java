package jp.madoguchi.print.form;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.font.CertificateFonts;

/** A part of a form that stands on one sheet as a whole: a row of a table, a person, an entry. */
interface Block {

    /** The height it takes at this width, in points. */
    double height(CertificateFonts fonts, double width) throws UnprintableException;

    /** Lays it out into a box of that height. */
    void draw(Side side, Box box) throws UnprintableException;

    /** What it may be broken into when it is higher than a whole sheet; by itself alone, it is too long to be printed. */
    default List<Block> parts() {
        return List.of(this);
    }

    /** What is said once more above it when it begins a sheet. */
    default Optional<Block> repeated() {
        return Optional.empty();
    }

    /** What a refusal calls it. */
    String name();
}
