package jp.madoguchi.print.receipt;

/** What a receipt printer does next, whatever its paper is wide. */
public sealed interface ReceiptPart {
    /** A line in large letters, in the middle. */
    record Heading(String text) implements ReceiptPart {}

    /** A word at the left and one at the right; on narrow paper the second takes a line of its own. */
    record Pair(String label, String value) implements ReceiptPart {}

    /** As {@link Pair}, and what everything above comes to. */
    record Total(String label, String value) implements ReceiptPart {}

    /** A line across. */
    record Rule() implements ReceiptPart {}

    /**
     * A QR code, which receipt printers draw by themselves.
     *
     * @param text in the characters of the alphanumeric mode
     */
    record Code(String text) implements ReceiptPart {}
}
