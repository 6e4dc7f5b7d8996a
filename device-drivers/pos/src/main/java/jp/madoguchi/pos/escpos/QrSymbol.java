package jp.madoguchi.pos.escpos;

import java.nio.charset.StandardCharsets;

/**
 * A QR code that the printer draws, by the functions of GS ( k for QR Code: model 2, error correction M.
 *
 * @param text in the characters that whoever reads it expects; UTF-8 beyond ASCII
 */
public record QrSymbol(String text) {
    /** The bytes that versions 1 to 20 hold at level M (ISO/IEC 18004, table 7). */
    private static final int[] CAPACITY = {
        14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666
    };

    private static final int LEAST_MODULES = 21;
    private static final int MODULES_PER_VERSION = 4;
    private static final int GREATEST_MODULE = 16;

    public QrSymbol {
        if (bytes(text).length > CAPACITY[CAPACITY.length - 1]) {
            throw new IllegalArgumentException("too long for a code on a receipt: " + text.length());
        }
    }

    /** The most modules that the symbol has on a side; letters and digits alone may take fewer. */
    public int modules() {
        int version = 0;
        while (CAPACITY[version] < bytes(text).length) {
            version++;
        }
        return LEAST_MODULES + MODULES_PER_VERSION * version;
    }

    /** Functions 165 (model), 167 (size of a module), 169 (error correction), 180 (data), 181 (print). */
    public byte[] commands(int dotsPerModule) {
        byte[] data = bytes(text);
        int length = data.length + 3;
        byte size = (byte) Math.max(1, Math.min(dotsPerModule, GREATEST_MODULE));
        byte[] store = {0x1D, '(', 'k', (byte) length, (byte) (length >> Byte.SIZE), '1', 'P', '0'};
        return EscPos.joined(
                EscPos.hex("1D286B 0400 31413200"),
                new byte[] {0x1D, '(', 'k', 3, 0, '1', 'C', size},
                EscPos.hex("1D286B 0300 314531"),
                store,
                data,
                EscPos.hex("1D286B 0300 315130"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
