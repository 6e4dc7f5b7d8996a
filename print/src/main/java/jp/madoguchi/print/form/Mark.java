package jp.madoguchi.print.form;

import jp.madoguchi.print.document.SealImage;
import jp.madoguchi.print.font.GlyphRun;

/** Something to be drawn on a side of a sheet. Points, from the top left corner. */
public sealed interface Mark {

    /** What it is to a reader. */
    default Part part() {
        return Part.DECORATION;
    }

    /**
     * A line of text.
     *
     * @param x left end
     * @param baseline where the characters stand
     * @param spacing added after each character
     * @param weight width of an outline drawn around the letters, for data that must survive a copy; 0 for none
     */
    record Text(GlyphRun run, double x, double baseline, double size, double spacing, double weight, Part part)
            implements Mark {}

    /** A ruled line. */
    record Rule(double x1, double y1, double x2, double y2, double width) implements Mark {}

    /** The frame of a box. */
    record Frame(Box box, double width) implements Mark {}

    /** Words across the whole page in outline, such as 見本: no part of what the certificate says. */
    record Overprint(GlyphRun run) implements Mark {}

    /** The registered impression of a person's seal, filling a box. */
    record Impression(Box box, SealImage image, Part part) implements Mark {}

    /** The official seal, filling a box. */
    record Seal(Box box, Part part) implements Mark {}

    /**
     * A two-dimensional code on white.
     *
     * @param white the code with its margin
     * @param margin on each side
     * @param module side of a module
     */
    record Code(Box white, CodePicture picture, double margin, double module, Part part) implements Mark {}
}
