package jp.madoguchi.pos.escpos;

import java.util.HexFormat;

/** The commands of ESC/POS that a receipt needs, by their names in Epson's ESC/POS Command Reference. */
public final class EscPos {
    /** The dots of a character of Font A: 12 wide, 24 high; a Kanji is two of them wide. */
    public static final int CELL_WIDTH = 12;

    /** The height of a line of characters, in dots. */
    public static final int CELL_HEIGHT = 24;

    private static final int GREATEST_SCALE = 8;
    private static final int BYTE = 0xFF;

    private EscPos() {}

    /**
     * ESC @ (initialise), FS &amp; (Kanji mode), FS C 1 (Kanji codes are Shift_JIS), ESC R 8 (Japan: 5C is the yen sign),
     * ESC t 1 (A1 to DF are katakana), GS a 0E (tells changes of online, error and paper state by itself).
     */
    public static byte[] initialise() {
        return hex("1B40 1C26 1C4301 1B5208 1B7401 1D610E");
    }

    /** GS ! 0, ESC E 0, ESC - 0, FS - 0, ESC a 0: normal size, neither bold nor underlined, at the left. */
    public static byte[] plain() {
        return hex("1D2100 1B4500 1B2D00 1C2D00 1B6100");
    }

    /** LF: prints the line. */
    public static byte[] lineFeed() {
        return hex("0A");
    }

    /** ESC d n: prints the line and feeds lines. */
    public static byte[] feed(int lines) {
        return new byte[] {0x1B, 'd', (byte) Math.min(lines, BYTE)};
    }

    /** GS ! n: characters so many times as wide and as high, 1 to 8. */
    public static byte[] size(int wide, int high) {
        if (Math.min(wide, high) < 1 || Math.max(wide, high) > GREATEST_SCALE) {
            throw new IllegalArgumentException(wide + " times " + high);
        }
        return new byte[] {0x1D, '!', (byte) ((wide - 1) << 4 | (high - 1))};
    }

    /** ESC E n: bold. */
    public static byte[] bold(boolean on) {
        return new byte[] {0x1B, 'E', (byte) (on ? 1 : 0)};
    }

    /** ESC - n and FS - n: a line of one dot under characters, and under Kanji. */
    public static byte[] underline(boolean on) {
        return hex(on ? "1B2D01 1C2D01" : "1B2D00 1C2D00");
    }

    /** ESC a n. */
    public static byte[] align(Alignment alignment) {
        return new byte[] {0x1B, 'a', alignment.n};
    }

    /** GS V A 0: feeds to the cutter and cuts through; GS V B 0 leaves a bridge in the middle. */
    public static byte[] cut(boolean through) {
        return new byte[] {0x1D, 'V', (byte) (through ? 'A' : 'B'), 0};
    }

    /** GS r 1: the printer answers with the state of its paper once everything before has been printed. */
    public static byte[] askWhenDone() {
        return hex("1D7201");
    }

    /** DLE EOT 1: the printer answers at once, whatever it is doing. */
    public static byte[] askNow() {
        return hex("100401");
    }

    /** DLE DC4 fn 8: drops what has been received and not been printed. */
    public static byte[] clearBuffers() {
        return hex("1014 0801 0314 0106 0208");
    }

    /** ESC * 33: columns of 24 dots in the line, three bytes each. */
    public static byte[] columns(byte[] dots) {
        int count = dots.length / (CELL_HEIGHT / Byte.SIZE);
        byte[] head = {0x1B, '*', 33, (byte) count, (byte) (count >> Byte.SIZE)};
        return joined(head, dots);
    }

    /** GS v 0: rows of dots, each a whole number of bytes. */
    public static byte[] raster(int bytesInRow, byte[] dots) {
        int rows = dots.length / bytesInRow;
        byte[] head = {
            0x1D,
            'v',
            '0',
            0,
            (byte) bytesInRow,
            (byte) (bytesInRow >> Byte.SIZE),
            (byte) rows,
            (byte) (rows >> Byte.SIZE)
        };
        return joined(head, dots);
    }

    static byte[] hex(String bytes) {
        return HexFormat.of().parseHex(bytes.replace(" ", ""));
    }

    /** One after the other. */
    public static byte[] joined(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** Where the next lines stand. */
    public enum Alignment {
        LEFT(0),
        CENTRE(1),
        RIGHT(2);

        private final byte n;

        Alignment(int n) {
            this.n = (byte) n;
        }
    }
}
