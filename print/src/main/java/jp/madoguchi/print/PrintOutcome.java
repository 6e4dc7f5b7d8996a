package jp.madoguchi.print;

/** What became of a print. There is no fourth way, and nothing reprints by itself. */
public sealed interface PrintOutcome {

    /** Every page lies in the output tray. */
    record Printed() implements PrintOutcome {}

    /** Certainly nothing came out. */
    record NotPrinted(Reason reason) implements PrintOutcome {}

    /**
     * Nobody can say from here whether the paper came out: no capture, no reprint, ask.
     *
     * @param sheets how many sheets may lie in the tray
     */
    record Unknown(int sheets) implements PrintOutcome {
        public Unknown {
            if (sheets < 1) {
                throw new IllegalArgumentException("sheets " + sheets);
            }
        }
    }

    /** Why nothing was printed. */
    enum Reason {
        NO_PAPER,
        COVER_OPEN,
        NO_TONER,
        JAM,
        OFFLINE,
        OUTPUT_FULL,
        REFUSED
    }
}
