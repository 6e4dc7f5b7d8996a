package jp.madoguchi.print.form;

/** What holds for the lines of all forms, by which a reader tells them from other strokes. */
public final class FormLines {
    /** Both ends are written with two decimals. */
    private static final double ROUNDING = 0.01;
    /** Sums of fractions differ in their last digits. */
    private static final double SUMS = 1e-6;

    /** In points: the line between two cells of the lowest row there is. None is shorter, nor is any side of a frame. */
    public static final double SHORTEST = Math.min(PersonBlock.FOREIGN_ROW, AmountRow.HEIGHT) - ROUNDING - SUMS;

    private FormLines() {}
}
