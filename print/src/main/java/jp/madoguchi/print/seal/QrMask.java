package jp.madoguchi.print.seal;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/** One of the eight masks of a QR code (ISO/IEC 18004, 7.8.2), as what it changes in a code under mask 0. */
final class QrMask {
    static final QrMask[] ALL = IntStream.range(0, 8).mapToObj(QrMask::new).toArray(QrMask[]::new);

    /** All masks repeat after so many modules both ways. */
    private static final int PERIOD = 12;

    private final QrLine[] rows = new QrLine[PERIOD];
    private final QrLine[] columns = new QrLine[PERIOD];
    /** The smallest code under it: the modules that name the mask (7.9) are the same in all sizes. */
    private final ByteMatrix smallest;

    private QrMask(int number) {
        Arrays.fill(rows, QrLine.LIGHT);
        Arrays.fill(columns, QrLine.LIGHT);
        for (int line = 0; line < PERIOD; line++) {
            for (int module = 0; module < 128; module++) {
                rows[line] = rows[line].with(module, turns(number, line, module) != turns(0, line, module));
                columns[line] = columns[line].with(module, turns(number, module, line) != turns(0, module, line));
            }
        }
        this.smallest = smallest(number);
    }

    QrLine row(int row) {
        return rows[row % PERIOD];
    }

    QrLine column(int column) {
        return columns[column % PERIOD];
    }

    /** Writes level and mask twice: around the first finder, and beside the two others (7.9.1). */
    void name(QrModules code) {
        int small = smallest.getWidth();
        for (int i = 0; i < 9; i++) {
            code.set(i, 8, smallest.get(i, 8) == 1);
            code.set(8, i, smallest.get(8, i) == 1);
        }
        for (int i = 1; i <= 8; i++) {
            code.set(code.side() - i, 8, smallest.get(small - i, 8) == 1);
            code.set(8, code.side() - i, smallest.get(8, small - i) == 1);
        }
    }

    /** Table 10; i is the row, j the column. */
    private static boolean turns(int mask, int i, int j) {
        return switch (mask) {
            case 0 -> (i + j) % 2 == 0;
            case 1 -> i % 2 == 0;
            case 2 -> j % 3 == 0;
            case 3 -> (i + j) % 3 == 0;
            case 4 -> (i / 2 + j / 3) % 2 == 0;
            case 5 -> i * j % 2 + i * j % 3 == 0;
            case 6 -> (i * j % 2 + i * j % 3) % 2 == 0;
            default -> ((i + j) % 2 + i * j % 3) % 2 == 0;
        };
    }

    private static ByteMatrix smallest(int mask) {
        try {
            return Encoder.encode("", ErrorCorrectionLevel.M, Map.of(EncodeHintType.QR_MASK_PATTERN, mask))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("an empty code", e);
        }
    }
}
