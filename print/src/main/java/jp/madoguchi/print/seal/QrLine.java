package jp.madoguchi.print.seal;

/**
 * A row or column of a QR code of up to 128 modules, the first in the lowest bit: what is asked of every module is asked of all at once.
 *
 * @param low the first 64 modules, dark ones set
 */
record QrLine(long low, long high) {
    static final QrLine LIGHT = new QrLine(0, 0);

    /** The first modules dark, the others light. */
    static QrLine first(int modules) {
        return new QrLine(-1, -1).down(128 - modules);
    }

    boolean isDark(int module) {
        return ((module < 64 ? low : high) >>> module & 1) == 1;
    }

    QrLine with(int module, boolean dark) {
        long bit = 1L << module;
        long before = module < 64 ? low : high;
        long after = dark ? before | bit : before & ~bit;
        return module < 64 ? new QrLine(after, high) : new QrLine(low, after);
    }

    QrLine and(QrLine other) {
        return new QrLine(low & other.low, high & other.high);
    }

    QrLine or(QrLine other) {
        return new QrLine(low | other.low, high | other.high);
    }

    QrLine xor(QrLine other) {
        return new QrLine(low ^ other.low, high ^ other.high);
    }

    QrLine not() {
        return new QrLine(~low, ~high);
    }

    /** Each module in the place of the one so many before it; what comes in at the end is light. */
    QrLine down(int by) {
        return by == 0
                ? this
                : by < 64 ? new QrLine(low >>> by | high << -by, high >>> by) : new QrLine(high >>> (by - 64), 0);
    }

    /** Each module in the place of the one so many, up to 63, after it; what comes in at the beginning is light. */
    QrLine up(int by) {
        return new QrLine(low << by, high << by | low >>> -by);
    }

    /** How many modules are dark. */
    int count() {
        return Long.bitCount(low) + Long.bitCount(high);
    }
}
