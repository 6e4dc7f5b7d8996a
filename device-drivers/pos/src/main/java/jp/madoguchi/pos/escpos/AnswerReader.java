package jp.madoguchi.pos.escpos;

/**
 * Tells the bytes apart that a printer sends. Fixed bits say what a byte is (GS a, DLE EOT and GS r, each "fixed bits"):
 * a status of four bytes begins with 0xx1xx00, an answer to DLE EOT is 0xx1xx10, XON and XOFF 0xx1xx11, an answer to
 * GS r 0xx0xxxx. Blocks begin with 37 and end with 00 (GS ( H, DLE DC4 fn 8) or with 5F and 00 (GS I).
 */
final class AnswerReader {
    private static final int KIND = 0x93;
    private static final int STATUS = 0x10;
    private static final int ALIVE = 0x12;
    private static final int FOLLOWING = 0x90;
    private static final int BLOCK = 0x37;
    private static final int LONG_BLOCK = 0x5F;
    private static final int CLEARED = 0x25;

    /** Hears what came. */
    interface Answers {
        void status(ReceiptStatus status);

        /** The answer to GS r: all that was sent before it has been printed. */
        void done();

        /** The answer to DLE DC4 fn 8: what had not been printed is forgotten. */
        void cleared();

        /** Any other sign of life. */
        void alive();
    }

    private final Answers listener;
    private final int[] status = new int[4];
    private int have;
    private boolean inBlock;
    private int kindOfBlock;

    AnswerReader(Answers listener) {
        this.listener = listener;
    }

    void take(byte signed) {
        int next = signed & 0xFF;
        if (inBlock) {
            continueBlock(next);
        } else if (have > 0) {
            continueStatus(next);
        } else if (next == BLOCK || next == LONG_BLOCK) {
            inBlock = true;
            kindOfBlock = 0;
        } else if ((next & KIND) == STATUS) {
            status[have++] = next;
        } else if ((next & KIND) == ALIVE) {
            listener.alive();
        } else if ((next & FOLLOWING) == 0) {
            listener.done();
        }
    }

    /** The second byte says what it is about. */
    private void continueBlock(int next) {
        if (next == 0) {
            inBlock = false;
            if (kindOfBlock == CLEARED) {
                listener.cleared();
            }
        } else if (kindOfBlock == 0) {
            kindOfBlock = next;
        }
    }

    private void continueStatus(int next) {
        if ((next & FOLLOWING) != 0) {
            // The rest of it is lost; this byte may begin another one.
            have = 0;
            take((byte) next);
            return;
        }
        status[have++] = next;
        if (have == status.length) {
            have = 0;
            listener.status(ReceiptStatus.of(status[0], status[1], status[2]));
        }
    }
}
