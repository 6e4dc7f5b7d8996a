package jp.madoguchi.pos.escpos;

/**
 * The four bytes by which a printer tells its state (GS a, Automatic Status Back).
 *
 * @param offline the first byte, bit 3: takes nothing to print
 * @param coverOpen the first byte, bit 5
 * @param cutter the second byte, bit 3: the cutter is stuck
 * @param broken the second byte, bit 5: only switching it off and on may help
 * @param resting the second byte, bit 6: goes on by itself, as when the head has cooled down
 * @param nearEnd the third byte, bits 0 and 1
 * @param empty the third byte, bits 2 and 3
 */
public record ReceiptStatus(
        boolean offline,
        boolean coverOpen,
        boolean cutter,
        boolean broken,
        boolean resting,
        boolean nearEnd,
        boolean empty) {

    static ReceiptStatus of(int first, int second, int third) {
        return new ReceiptStatus(
                (first & 0x08) != 0,
                (first & 0x20) != 0,
                (second & 0x08) != 0,
                (second & 0x20) != 0,
                (second & 0x40) != 0,
                (third & 0x03) != 0,
                (third & 0x0C) != 0);
    }

    /** Whether it would print now. */
    public boolean isReady() {
        return !offline && !coverOpen && !cutter && !broken && !empty;
    }

    /** What is the matter, in words for an operator; empty when nothing is. */
    public String text() {
        StringBuilder text = new StringBuilder();
        append(text, coverOpen, "cover open");
        append(text, empty, "paper end");
        append(text, nearEnd && !empty, "paper near end");
        append(text, cutter, "cutter error");
        append(text, broken, "unrecoverable error");
        append(text, resting, "recoverable error");
        append(text, offline, "offline");
        return text.length() == 0 ? "ready" : text.toString();
    }

    private static void append(StringBuilder text, boolean applies, String word) {
        if (applies) {
            text.append(text.length() == 0 ? "" : ", ").append(word);
        }
    }
}
