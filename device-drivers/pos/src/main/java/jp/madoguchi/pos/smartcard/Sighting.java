package jp.madoguchi.pos.smartcard;

/**
 * What pcscd says of one reader at one moment: dwEventState of SCARD_READERSTATE (pcsclite.h), whose upper half counts the
 * comings and goings that pcscd has noticed.
 */
record Sighting(int state) {
    private static final int SCARD_STATE_CHANGED = 0x0002;
    private static final int SCARD_STATE_UNKNOWN = 0x0004;
    private static final int SCARD_STATE_UNAVAILABLE = 0x0008;
    private static final int SCARD_STATE_PRESENT = 0x0020;
    private static final int SCARD_STATE_EXCLUSIVE = 0x0080;
    private static final int SCARD_STATE_INUSE = 0x0100;
    private static final int COUNTS = 0x10000;

    /** Of a reader that has not been looked at. */
    static final Sighting NONE = new Sighting(0);

    Sighting {
        state &= ~SCARD_STATE_CHANGED;
    }

    /** Whether the reader works at all. */
    boolean isAvailable() {
        return (state & (SCARD_STATE_UNKNOWN | SCARD_STATE_UNAVAILABLE)) == 0;
    }

    /** Whether there is a card in it. */
    boolean isOccupied() {
        return isAvailable() && (state & SCARD_STATE_PRESENT) != 0;
    }

    /** Whether somebody has connected its card, be it ourselves. */
    boolean isInUse() {
        return (state & (SCARD_STATE_EXCLUSIVE | SCARD_STATE_INUSE)) != 0;
    }

    /** How many comings and goings lie between that and this. */
    int changesSince(Sighting before) {
        return Math.floorMod((state >>> Short.SIZE) - (before.state >>> Short.SIZE), COUNTS);
    }
}
