package jp.madoguchi.virtual.receipt;

/** The printer's states as bytes, by Epson's ESC/POS Command Reference; fixed bits included. */
final class States {
    private static final int FIXED_AUTOMATIC = 0x10;
    private static final int FIXED_REAL_TIME = 0x12;

    private States() {}

    /** GS a, Automatic Status Back: four bytes. */
    static byte[] automatic(Works works) {
        int first = FIXED_AUTOMATIC | bit(!works.isReady(), 0x08) | bit(works.isCoverOpen(), 0x20);
        return new byte[] {(byte) first, (byte) bit(works.isCutterStuck(), 0x08), (byte) paper(works), 0};
    }

    /** GS r 1: the paper sensors. */
    static byte[] paperSensors(Works works) {
        return new byte[] {(byte) paper(works)};
    }

    /** DLE EOT n. */
    static byte[] realTime(int n, Works works) {
        int state =
                switch (n) {
                    case 1 -> bit(!works.isReady(), 0x08);
                    case 2 ->
                        bit(works.isCoverOpen(), 0x04) | bit(works.isEmpty(), 0x20) | bit(works.isCutterStuck(), 0x40);
                    case 3 -> bit(works.isCutterStuck(), 0x08);
                    default -> bit(works.isNearEnd(), 0x0C) | bit(works.isEmpty(), 0x60);
                };
        return new byte[] {(byte) (FIXED_REAL_TIME | state)};
    }

    private static int paper(Works works) {
        return bit(works.isNearEnd(), 0x03) | bit(works.isEmpty(), 0x0C);
    }

    private static int bit(boolean set, int bit) {
        return set ? bit : 0;
    }
}
