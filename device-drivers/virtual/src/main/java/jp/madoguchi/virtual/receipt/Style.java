package jp.madoguchi.virtual.receipt;

/**
 * How the next characters look.
 *
 * @param wide how many times as wide, 1 to 8
 * @param high how many times as high, 1 to 8
 */
record Style(int wide, int high, boolean bold, boolean underlined, boolean kanjiUnderlined, boolean reversed) {
    static final Style PLAIN = new Style(1, 1, false, false, false, false);

    Style sized(int times, int timesHigh) {
        return new Style(times, timesHigh, bold, underlined, kanjiUnderlined, reversed);
    }

    Style bold(boolean now) {
        return new Style(wide, high, now, underlined, kanjiUnderlined, reversed);
    }

    Style underlined(boolean now) {
        return new Style(wide, high, bold, now, kanjiUnderlined, reversed);
    }

    Style kanjiUnderlined(boolean now) {
        return new Style(wide, high, bold, underlined, now, reversed);
    }

    Style reversed(boolean now) {
        return new Style(wide, high, bold, underlined, kanjiUnderlined, now);
    }
}
