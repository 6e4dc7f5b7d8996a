package jp.madoguchi.terminal.device;

import java.nio.charset.Charset;
import jp.madoguchi.print.receipt.ReceiptPart;

/**
 * The parts of a receipt as text for printNormal, with the escape sequences of UnifiedPOS.
 *
 * @param columns the characters of a line; a Kanji counts twice
 */
record ReceiptLayout(int columns) {
    private static final Charset CODE_PAGE_932 = Charset.forName("windows-31j");
    private static final String ESC = "\u001B|";
    private static final String CENTRE_LARGE = ESC + "cA" + ESC + "4C";
    private static final String BOLD_HIGH = ESC + "bC" + ESC + "3C";
    private static final int CODE_DOTS = 160;

    /** The width of a code on a roll of any width. */
    int codeDots() {
        return CODE_DOTS;
    }

    String text(ReceiptPart part) {
        if (part instanceof ReceiptPart.Heading heading) {
            return CENTRE_LARGE + heading.text() + "\n\n";
        }
        if (part instanceof ReceiptPart.Pair pair) {
            return pair(pair.label(), pair.value());
        }
        if (part instanceof ReceiptPart.Total total) {
            return BOLD_HIGH + pair(total.label(), total.value());
        }
        return "─".repeat(columns / 2) + "\n";
    }

    /** A value that does not fit beside its label stands under it, at the right; one too long for a line flows on. */
    private String pair(String label, String value) {
        int gap = columns - width(label) - width(value);
        return gap > 0
                ? label + " ".repeat(gap) + value + "\n"
                : label + "\n" + " ".repeat(Math.max(0, columns - width(value))) + value + "\n";
    }

    /** Characters that code page 932 lacks are drawn, mostly as wide as a Kanji. */
    private static int width(String text) {
        int width = 0;
        for (int codePoint : text.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            boolean mark = Character.getType(codePoint) == Character.NON_SPACING_MARK;
            boolean narrow =
                    CODE_PAGE_932.newEncoder().canEncode(character) && character.getBytes(CODE_PAGE_932).length == 1;
            width += mark ? 0 : narrow ? 1 : 2;
        }
        return width;
    }
}
