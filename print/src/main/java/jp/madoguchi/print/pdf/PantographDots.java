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
    /** In dots: a closer ground would hide what stands on it, a wider one shows no letters. */
    private static final int CLOSEST = 3;

    private static final int WIDEST = 12;
    /** Half a millimetre. */
    private static final int LARGEST = 12;

    private static final double POINTS_A_PIXEL = 72.0 / 600;

    public PantographDots {
        if (fineDot < 1
                || fineDot >= coarseDot
                || coarseDot > LARGEST
                || !isSparse(fineDot, finePitch)
                || !isSparse(coarseDot, coarsePitch)) {
            throw new IllegalArgumentException("dots of the ground: fine smaller than coarse, coarse at most " + LARGEST
                    + " pixels, each with " + CLOSEST + " to " + WIDEST + " of its size from one to the next");
        }
    }

    private static boolean isSparse(int dot, int pitch) {
        return pitch >= CLOSEST * dot && pitch <= WIDEST * dot;
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

    static int pixels(double points) {
        return (int) Math.round(points / POINTS_A_PIXEL);
    }

    static double points(int pixels) {
        return pixels * POINTS_A_PIXEL;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d/%d-%d/%d", fineDot, finePitch, coarseDot, coarsePitch);
    }
}
