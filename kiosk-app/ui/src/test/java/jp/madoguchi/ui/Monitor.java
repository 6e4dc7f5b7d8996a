package jp.madoguchi.ui;

import org.eclipse.swt.graphics.Rectangle;

/** A panel as it hangs: its pixels and its width in millimetres. */
enum Monitor {
    UPRIGHT_21_INCH(1080, 1920, 268),
    UPRIGHT_15_INCH(1080, 1920, 194),
    UPRIGHT_32_INCH(2160, 3840, 398),
    WIDE_21_INCH(1920, 1080, 476),
    WIDE_15_INCH(1920, 1080, 344),
    WIDE_15_INCH_COARSE(1366, 768, 344),
    FIVE_TO_FOUR_19_INCH(1280, 1024, 376),
    FOUR_TO_THREE_15_INCH(1024, 768, 305);

    private final int width;
    private final int height;
    private final double millimetres;

    Monitor(int width, int height, double millimetres) {
        this.width = width;
        this.height = height;
        this.millimetres = millimetres;
    }

    Rectangle bounds() {
        return new Rectangle(0, 0, width, height);
    }

    double millimetres() {
        return millimetres;
    }

    double pixelsPerMm() {
        return width / millimetres;
    }

    double unit() {
        return Areas.unit(width, height);
    }
}
