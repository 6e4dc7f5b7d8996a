package jp.madoguchi.virtual.receipt;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Graphics2D;
import java.util.BitSet;

/** A picture of black dots; the dot at (x, y) is bit y * width + x. */
record Dots(int width, int height, BitSet black) {

    /** Columns from the top, as ESC * sends them; dots of a low density are as large as several of a high one. */
    static Dots ofColumns(byte[] bytes, int bytesInColumn, int wide, int high) {
        int columns = bytes.length / bytesInColumn;
        int rows = bytesInColumn * Byte.SIZE;
        BitSet black = new BitSet();
        for (int x = 0; x < columns; x++) {
            for (int y = 0; y < rows; y++) {
                if (isSet(bytes[x * bytesInColumn + y / Byte.SIZE], y)) {
                    black.set(y * columns + x);
                }
            }
        }
        return new Dots(columns, rows, black).magnified(wide, high);
    }

    /** Rows from the left, as GS v 0 and GS 8 L send them. */
    static Dots ofRows(byte[] bytes, int bytesInRow, int wide, int high) {
        int width = bytesInRow * Byte.SIZE;
        BitSet black = new BitSet();
        for (int i = 0; i < bytes.length * Byte.SIZE; i++) {
            if (isSet(bytes[i / Byte.SIZE], i)) {
                black.set(i);
            }
        }
        return new Dots(width, bytes.length / bytesInRow, black).magnified(wide, high);
    }

    /** The modules of a QR code, each so many dots wide. */
    static Dots ofQrCode(String text, ErrorCorrectionLevel level, int dotsPerModule) throws WriterException {
        ByteMatrix modules = Encoder.encode(text, level).getMatrix();
        BitSet black = new BitSet();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                black.set(y * modules.getWidth() + x, modules.get(x, y) == 1);
            }
        }
        return new Dots(modules.getWidth(), modules.getHeight(), black).magnified(dotsPerModule, dotsPerModule);
    }

    void draw(Graphics2D on, int left, int top) {
        for (int dot = black.nextSetBit(0); dot >= 0; dot = black.nextSetBit(dot + 1)) {
            on.fillRect(left + dot % width, top + dot / width, 1, 1);
        }
    }

    private Dots magnified(int wide, int high) {
        BitSet larger = new BitSet();
        for (int y = 0; y < height * high; y++) {
            for (int x = 0; x < width * wide; x++) {
                larger.set(y * width * wide + x, black.get(y / high * width + x / wide));
            }
        }
        return new Dots(width * wide, height * high, larger);
    }

    private static boolean isSet(byte bits, int index) {
        return (bits & 0x80 >> index % Byte.SIZE) != 0;
    }
}
