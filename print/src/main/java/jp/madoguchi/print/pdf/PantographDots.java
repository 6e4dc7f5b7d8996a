package jp.madoguchi.print.pdf;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dots of the ground, which depend on the model of printer: squares and their pitch, in pixels of 600 dpi. The text form, such as
 * {@code 2/10-5/25}, is what an operator reads off the calibration sheet.
 *
 * @param fineDot side of the dots that a copier loses
 * @param coarseDot side of the dots that it keeps, in the letters
 */
public record PantographDots(int fineDot, int finePitch, int coarseDot, int coarsePitch) {
    /** 4 % of black each. */
    public static final PantographDots STANDARD = new PantographDots(2, 10, 5, 25);

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})/(\\d{1,3})-(\\d{1,2})/(\\d{1,3})");
    private static final double POINTS_A_PIXEL = 72.0 / 600;

    public PantographDots {
        if (fineDot < 1 || fineDot >= coarseDot || finePitch <= fineDot || coarsePitch <= coarseDot) {
            throw new IllegalArgumentException(
                    "dots of the ground: fine smaller than coarse, each with room around it");
        }
    }

    /**
     * Reads {@code fine dot/pitch-coarse dot/pitch}.
     *
     * @throws IllegalArgumentException when it is nothing like it
     */
    public static PantographDots parse(CharSequence text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "dots of the ground: as on the calibration sheet, for example " + STANDARD);
        }
        return new PantographDots(number(matcher, 1), number(matcher, 2), number(matcher, 3), number(matcher, 4));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    static double points(int pixels) {
        return pixels * POINTS_A_PIXEL;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d/%d-%d/%d", fineDot, finePitch, coarseDot, coarsePitch);
    }
}
