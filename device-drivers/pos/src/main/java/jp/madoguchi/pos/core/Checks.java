package jp.madoguchi.pos.core;

import jpos.JposConst;
import jpos.JposException;

/** The checks of arguments that every category has. */
public final class Checks {
    private Checks() {}

    /** A time-out of UnifiedPOS: milliseconds, 0 for at once, -1 for ever. */
    public static void timeout(Faults faults, int millis) throws JposException {
        if (millis < JposConst.JPOS_FOREVER) {
            throw faults.illegal("the time-out " + millis + " means nothing", "use -1 (for ever), 0 or milliseconds");
        }
    }

    /** One of the values that the contract lists. */
    public static void oneOf(Faults faults, String property, int value, int... allowed) throws JposException {
        for (int each : allowed) {
            if (each == value) {
                return;
            }
        }
        throw faults.illegal(property + " cannot be " + value, "use one of the values that its capability names");
    }
}
