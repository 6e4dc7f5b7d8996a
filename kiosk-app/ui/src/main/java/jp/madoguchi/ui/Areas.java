package jp.madoguchi.ui;

import jp.madoguchi.ui.draw.Scale;
import org.eclipse.swt.graphics.Rectangle;

/**
 * How a screen is divided, in pixels.
 *
 * @param header brand, and above the reach limit the language buttons
 * @param dock where the tools stand; with the lower screen the language buttons too; empty when the header has room for them
 * @param content what is left to the screen itself
 * @param reach no touch target stands above this line
 */
record Areas(Rectangle header, Rectangle dock, Rectangle content, int reach, boolean landscape, boolean lower) {
    private static final double LOWERED = 0.34;
    private static final int HEADER = 112;
    private static final int TOOL = 112;
    private static final int MARGIN = 40;
    private static final int GAP = 24;

    static Areas of(int width, int height, Scale scale, boolean lower) {
        boolean landscape = width > height;
        boolean docked = lower || !landscape;
        var header = new Rectangle(0, 0, width, scale.px(HEADER));
        int dockHeight = docked ? scale.px(landscape ? 100 : TOOL) : 0;
        int margin = scale.px(MARGIN);
        int bottom = height - scale.px(GAP) - dockHeight;
        var dock = new Rectangle(margin, bottom, width - 2 * margin, dockHeight);
        int contentBottom = docked ? bottom - scale.px(GAP) : height - scale.px(GAP);
        var content = new Rectangle(margin, header.height, width - 2 * margin, contentBottom - header.height);
        return new Areas(header, dock, content, lower ? (int) Math.ceil(height * LOWERED) : 0, landscape, lower);
    }

    /** The shorter side of the screen has 1080 units. */
    static double unit(int width, int height) {
        return Math.max(0.1, Math.min(width, height) / 1080.0);
    }

    boolean isDocked() {
        return dock.height > 0;
    }
}
