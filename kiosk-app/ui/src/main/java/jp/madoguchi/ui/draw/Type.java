package jp.madoguchi.ui.draw;

/**
 * The type scale: size in units (u), weight, and whether larger text enlarges it. What is large
 * anyway grows less, so that a heading leaves room for what it stands above.
 */
public enum Type {
    HERO_TITLE(62, true, true),
    TITLE(52, true, true),
    SUBTITLE(30, false, true),
    BODY(34, false, true),
    BRAND(32, true, false),
    CARD_TITLE(39, true, true),
    CARD_TEXT(28, false, true),
    PRIMARY(35, true, true),
    SECONDARY(31, true, true),
    OPTION(33, true, true),
    ROW(32, false, true),
    ROW_NOW(32, true, true),
    PRICE(36, true, true),
    NOTE(27, false, true),
    BADGE(29, true, true),
    FACT_LABEL(27, false, true),
    FACT_VALUE(32, true, true),
    REPORT_VALUE(30, true, true),
    STEP(27, false, true),
    STEP_NOW(27, true, true),
    STEP_NUMBER(27, true, true),
    LANGUAGE(27, false, false),
    LANGUAGE_NOW(27, true, false),
    PLACE(27, true, true),
    REMOVE(27, true, true),
    SWITCH(27, true, true),
    TOOL(27, true, false),
    AUX_KEY(31, true, true),
    KEY(46, true, false),
    PIN_KEY(62, true, false),
    PASSWORD(54, true, false),
    SECONDS(96, true, false);

    /** Up to so many units text is enlarged in full, and by half of that beyond. */
    private static final double LARGE_ENOUGH = 72;

    /** No zoom makes text smaller than so many units: headings shrink further beside it, what is small anyway doesn't. */
    private static final double LEAST = 18;

    private final double size;
    private final boolean bold;
    private final boolean grows;

    Type(double size, boolean bold, boolean grows) {
        this.size = size;
        this.bold = bold;
        this.grows = grows;
    }

    boolean bold() {
        return bold;
    }

    /** The size in pixels. */
    double pixels(Scale scale) {
        return pixels(scale, 1);
    }

    /**
     * The size in pixels at this zoom. What grows less shrinks less: at the zoom that takes all of the enlargement back, every
     * type has its usual size.
     */
    double pixels(Scale scale, double zoom) {
        double usual = size * scale.u();
        double left = zoom * scale.text();
        if (!scale.large() || left <= 1) {
            return Math.max(usual * left, Math.min(usual, LEAST * scale.u()));
        }
        double times = grows ? enlarged(scale.text()) / size : 1;
        return usual * Math.max(1, Math.pow(times, Math.log(left) / Math.log(scale.text())));
    }

    /** That share of the usual size in pixels; of less where a column shrinks below it as a whole. */
    double usual(Scale scale, double zoom, double share) {
        return size * scale.u() * share * Math.min(Math.max(1, zoom), zoom * scale.text());
    }

    private double enlarged(double times) {
        return Math.max((1 + times) / 2 * size, Math.min(times * size, LARGE_ENOUGH));
    }
}
