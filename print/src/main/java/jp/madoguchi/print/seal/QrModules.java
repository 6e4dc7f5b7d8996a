package jp.madoguchi.print.seal;

import com.google.zxing.qrcode.decoder.Version;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.util.Arrays;
import java.util.BitSet;
import jp.madoguchi.print.form.CodePicture;

/** The modules of a QR code, by rows and by columns. */
final class QrModules {
    private final QrLine[] rows;
    private final QrLine[] columns;

    private QrModules(int side) {
        this.rows = new QrLine[side];
        this.columns = new QrLine[side];
    }

    /**
     * The code under the mask of the least penalty, the first of several (ISO/IEC 18004, 7.8.3). ZXing chooses the same, but lays the
     * whole code out for each, which takes nearly as long as all the rest of a sheet; this turns the one layout into the others.
     */
    static CodePicture best(ByteMatrix underMask0, Version version) {
        QrModules plain = of(underMask0);
        QrModules data = data(version);
        QrModules best = plain;
        int least = Integer.MAX_VALUE;
        for (QrMask mask : QrMask.ALL) {
            QrModules tried = plain.under(mask, data);
            int penalty = QrPenalty.of(tried.rows, tried.columns);
            if (penalty < least) {
                least = penalty;
                best = tried;
            }
        }
        return best.picture();
    }

    int side() {
        return rows.length;
    }

    void set(int x, int y, boolean dark) {
        rows[y] = rows[y].with(x, dark);
        columns[x] = columns[x].with(y, dark);
    }

    private static QrModules of(ByteMatrix matrix) {
        QrModules code = new QrModules(matrix.getWidth());
        Arrays.fill(code.rows, QrLine.LIGHT);
        Arrays.fill(code.columns, QrLine.LIGHT);
        byte[][] modules = matrix.getArray();
        for (int y = 0; y < code.side(); y++) {
            for (int x = 0; x < code.side(); x++) {
                if (modules[y][x] == 1) {
                    code.set(x, y, true);
                }
            }
        }
        return code;
    }

    private QrModules under(QrMask mask, QrModules data) {
        QrModules code = new QrModules(side());
        for (int i = 0; i < side(); i++) {
            code.rows[i] = rows[i].xor(data.rows[i].and(mask.row(i)));
            code.columns[i] = columns[i].xor(data.columns[i].and(mask.column(i)));
        }
        mask.name(code);
        return code;
    }

    /** Which modules are masked: all but finders, timing, alignment, and what names mask and version (6.3). */
    private static QrModules data(Version version) {
        int side = version.getDimensionForVersion();
        QrModules data = new QrModules(side);
        Arrays.fill(data.rows, QrLine.first(side));
        Arrays.fill(data.columns, QrLine.first(side));
        data.clear(0, 0, 9, 9);
        data.clear(side - 8, 0, 8, 9);
        data.clear(0, side - 8, 9, 8);
        data.clear(6, 0, 1, side);
        data.clear(0, 6, side, 1);
        data.clearAlignment(version.getAlignmentPatternCenters());
        if (version.getVersionNumber() >= 7) {
            data.clear(side - 11, 0, 3, 6);
            data.clear(0, side - 11, 6, 3);
        }
        return data;
    }

    private void clearAlignment(int[] centres) {
        int last = side() - 7;
        for (int x : centres) {
            for (int y : centres) {
                boolean finder = (x == 6 && (y == 6 || y == last)) || (x == last && y == 6);
                if (!finder) {
                    clear(x - 2, y - 2, 5, 5);
                }
            }
        }
    }

    private void clear(int x, int y, int width, int height) {
        for (int i = 0; i < width * height; i++) {
            set(x + i % width, y + i / width, false);
        }
    }

    private CodePicture picture() {
        BitSet dark = new BitSet(side() * side());
        for (int y = 0; y < side(); y++) {
            for (int x = 0; x < side(); x++) {
                dark.set(y * side() + x, rows[y].isDark(x));
            }
        }
        return new CodePicture(side(), dark);
    }
}
