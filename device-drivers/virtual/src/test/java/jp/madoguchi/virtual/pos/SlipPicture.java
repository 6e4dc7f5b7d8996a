package jp.madoguchi.virtual.pos;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What can be seen on a slip. */
final class SlipPicture {
    /** Higher than any line of text here: a code. */
    private static final int HIGHEST_LINE = 60;
    /** Lower than any letter: a rule. */
    private static final int LOWEST_LINE = 6;

    private SlipPicture() {}

    /** The QR code on it. */
    static String read(BufferedImage image) throws ReaderException {
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        var source = new RGBLuminanceSource(width, image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    /** Its lines of text as dots, from the topmost ink of each to the lowest; the space between them is left out. */
    static List<String> linesOf(BufferedImage image) {
        List<String> lines = new ArrayList<>();
        List<int[]> line = new ArrayList<>();
        int[] blank = row(image, 0);
        for (int y = 0; y < image.getHeight(); y++) {
            int[] row = row(image, y);
            if (!Arrays.equals(row, blank)) {
                line.add(row);
            } else if (!line.isEmpty()) {
                if (line.size() > LOWEST_LINE && line.size() < HIGHEST_LINE) {
                    lines.add(text(line));
                }
                line.clear();
            }
        }
        return lines;
    }

    private static int[] row(BufferedImage image, int y) {
        return image.getRGB(0, y, image.getWidth(), 1, null, 0, image.getWidth());
    }

    /** Its size, where its ink begins, and all of its dots. */
    private static String text(List<int[]> rows) {
        int hash = 1;
        int first = Integer.MAX_VALUE;
        for (int[] row : rows) {
            hash = 31 * hash + Arrays.hashCode(row);
            for (int x = 0; x < row.length; x++) {
                first = (row[x] & 0xFF) < 0x80 ? Math.min(first, x) : first;
            }
        }
        return rows.size() + " rows from dot " + first + ", " + Integer.toHexString(hash);
    }
}
