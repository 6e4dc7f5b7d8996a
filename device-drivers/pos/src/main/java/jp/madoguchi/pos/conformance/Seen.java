package jp.madoguchi.pos.conformance;

/**
 * An event as a listener saw it.
 *
 * @param value the status, the output's number or the extended error code
 * @param locus of an error, else 0
 */
record Seen(Kind kind, int value, int locus) {
    enum Kind {
        STATUS,
        DATA,
        ERROR,
        OUTPUT_COMPLETE
    }

    static Seen status(int value) {
        return new Seen(Kind.STATUS, value, 0);
    }

    boolean isPower() {
        return kind == Kind.STATUS && value > 2000 && value < 2005;
    }

    @Override
    public String toString() {
        return kind + " " + value;
    }
}
