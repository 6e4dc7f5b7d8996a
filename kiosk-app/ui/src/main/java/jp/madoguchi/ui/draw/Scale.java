package jp.madoguchi.ui.draw;

/**
 * How large things are drawn.
 *
 * @param u pixels of one unit: the shorter side of the screen has 1080 units
 * @param text how many times larger than usual text is: 1, or more where it is enlarged, as {@link Type} says
 * @param pixelsPerMm of the panel
 */
public record Scale(double u, double text, double pixelsPerMm) {
    /** What a finger hits at once, standing: wider than its tip by some millimetres on every side. */
    private static final double LEAST_TARGET_MM = 20;

    /** What does not fit is tried at so much of its zoom, again and again. */
    public static final double STEP = 0.96;

    public Scale {
        if (!(u > 0) || !(pixelsPerMm > 0)) {
            throw new IllegalArgumentException("u " + u + ", pixels per mm " + pixelsPerMm);
        }
    }

    public boolean large() {
        return text > 1;
    }

    /** The next smaller zoom, but the one at which text has its usual size is not passed over. */
    public double shrunk(double zoom) {
        double usual = 1 / text;
        double next = zoom * STEP;
        return zoom > usual && next < usual ? usual : next;
    }

    /** Pixels of so many units. */
    public int px(double units) {
        return (int) Math.round(units * u);
    }

    /** Pixels of so many units, other ones where text is enlarged. */
    public int px(double usual, double enlarged) {
        return px(large() ? enlarged : usual);
    }

    /** Pixels of so many millimetres on the panel. */
    public double pixelsOf(double millimetres) {
        return millimetres * pixelsPerMm;
    }

    /** Pixels below which no target is to be wide or high. */
    public int leastTarget() {
        return (int) Math.ceil(pixelsOf(LEAST_TARGET_MM));
    }
}
