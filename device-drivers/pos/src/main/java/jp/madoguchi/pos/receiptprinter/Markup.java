package jp.madoguchi.pos.receiptprinter;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.pos.escpos.EscPos;
import jp.madoguchi.pos.escpos.EscPos.Alignment;
import jp.madoguchi.pos.escpos.ReceiptCharacters;
import jp.madoguchi.pos.escpos.UnprintableTextException;

/**
 * The data of printNormal: text, line ends, and the escape sequences of UnifiedPOS ({@code ESC |} ...). Those that this
 * printer cannot follow leave the text as it is; no byte of the data reaches the printer as a command.
 */
record Markup(ReceiptCharacters characters) {
    private static final Pattern PART = Pattern.compile(
            "\u001B\\|(?<not>!?)(?<number>\\d*)(?<word>[a-z]{0,2}[A-Z])|(?<end>\r?\n)|(?<text>[^\u001B\r\n]+)");

    private static final int FULL_CUT = 100;

    /**
     * A text on the wire.
     *
     * @param ignored hears of each escape sequence that is left aside
     * @throws UnprintableTextException when no font has a character, or there is a control character
     */
    byte[] translate(String data, Consumer<String> ignored) throws UnprintableTextException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(EscPos.plain());
        Matcher part = PART.matcher(data);
        for (int at = 0; at < data.length(); at = part.end()) {
            if (!part.region(at, data.length()).lookingAt()) {
                // A lone ESC or CR: the characters refuse it by its code point.
                characters.encode(data.substring(at, at + 1));
            }
            byte[] bytes = bytes(part);
            if (bytes.length == 0) {
                ignored.accept(part.group().substring(2));
            }
            out.writeBytes(bytes);
        }
        return out.toByteArray();
    }

    private byte[] bytes(Matcher part) throws UnprintableTextException {
        if (part.group("text") != null) {
            return characters.encode(part.group("text"));
        }
        return part.group("end") != null
                // ESC a is obeyed at the beginning of a line only, and what it said would outlive the line.
                ? EscPos.joined(EscPos.lineFeed(), EscPos.align(Alignment.LEFT))
                : command(
                        part.group("word"),
                        part.group("number"),
                        part.group("not").isEmpty());
    }

    private static byte[] command(String word, String digits, boolean on) {
        int number = digits.isEmpty() ? 1 : Integer.parseInt(digits.substring(0, Math.min(digits.length(), 3)));
        return switch (word) {
            case "N" -> EscPos.plain();
            case "bC" -> EscPos.bold(on);
            case "uC" -> EscPos.underline(on);
            case "C" -> number >= 1 && number <= 4 ? sized(number) : new byte[0];
            case "cA" -> EscPos.align(Alignment.CENTRE);
            case "rA" -> EscPos.align(Alignment.RIGHT);
            case "lA" -> EscPos.align(Alignment.LEFT);
            case "lF" -> EscPos.feed(number);
            case "fP", "P" -> EscPos.cut(digits.isEmpty() || number >= FULL_CUT);
            default -> new byte[0];
        };
    }

    /** UnifiedPOS: 1 normal, 2 double width, 3 double height, 4 both. */
    private static byte[] sized(int kind) {
        return EscPos.size(kind % 2 == 0 ? 2 : 1, kind > 2 ? 2 : 1);
    }
}
