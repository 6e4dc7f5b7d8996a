package jp.madoguchi.ui;

import jp.madoguchi.ui.draw.Scale;
import org.eclipse.swt.graphics.Rectangle;

/**
 * How a screen is divided, in pixels.
 *
 * @param bars brand, languages and tools, which surround every screen
 * @param content what is left to the screen itself
 * @param reach no touch target stands above this line
 */
record Areas(Bars bars, Rectangle content, int reach, boolean landscape, boolean lower) {
    private static final double LOWERED = 0.34;
    private static final double ENLARGED = 2;
    /** On a panel narrower than this, targets take the room. */
    private static final double SMALL_MM = 220;
    /** In less room headings would have to shrink below their usual size. */
    private static final double ENLARGED_LOW = 1.5;

    private static final int MARGIN = 40;

    static Areas of(int width, int height, Scale scale, boolean lower, int languages, int tools) {
        Bars bars = Bars.of(width, height, scale, lower, languages, tools);
        int margin = scale.px(MARGIN);
        int top = bars.header().height;
        int foot = height - bars.dock().y - bars.dock().height;
        int bottom = bars.dock().y - (bars.dock().height > 0 ? foot : 0);
        var content = new Rectangle(margin, top, width - 2 * margin, bottom - top);
        return new Areas(bars, content, lower ? reach(height) : 0, width > height, lower);
    }

    /** Above this line of a screen so high nothing is touched when it is lower. */
    static int reach(int height) {
        return (int) Math.ceil(height * LOWERED);
    }

    /** How many times larger than usual enlarged text is. */
    static double enlarged(int width, int height, double pixelsPerMm, boolean lower) {
        boolean small = Math.min(width, height) < SMALL_MM * pixelsPerMm;
        return lower || small || width > height ? ENLARGED_LOW : ENLARGED;
    }

    /** The shorter side of the screen has 1080 units. */
    static double unit(int width, int height) {
        return Math.max(0.1, Math.min(width, height) / 1080.0);
    }
}
