package jp.madoguchi.print.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import jp.madoguchi.print.PrintJob;
import jp.madoguchi.print.sample.Pdf;

/** A model of a copier: 600 dpi, a box blur of 5 pixels, then black or white. No real copier was tried. */
final class SimulatedCopier {

    private SimulatedCopier() {}

    /** Grey values of a part of the paper, by rows; in pixels from the upper left. */
    static int[][] scan(PrintJob sheet, int page, int x, int y, int width, int height, Path folder)
            throws IOException, InterruptedException {
        String command = "pdftoppm -f %d -l %d -r 600 -gray -x %d -y %d -W %d -H %d FILE"
                .formatted(page, page, x, y, width, height);
        byte[] pgm = Pdf.tool(sheet, folder, command.split(" ", -1));
        int header = ("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII).length;
        if (pgm.length != header + width * height) {
            throw new IOException("the part reaches beyond the page");
        }
        int[][] grey = new int[height][width];
        for (int i = 0; i < width * height; i++) {
            int row = i / width;
            grey[row][i % width] = pgm[header + i] & 0xFF;
        }
        return grey;
    }

    static int[][] copy(int[][] paper) {
        int[][] copy = new int[paper.length][paper[0].length];
        for (int y = 0; y < copy.length; y++) {
            for (int x = 0; x < copy[y].length; x++) {
                copy[y][x] = blurred(paper, x, y) < 128 ? 0 : 255;
            }
        }
        return copy;
    }

    static int black(int[][] picture) {
        int count = 0;
        for (int[] line : picture) {
            for (int value : line) {
                count += value < 128 ? 1 : 0;
            }
        }
        return count;
    }

    private static int blurred(int[][] paper, int x, int y) {
        int sum = 0;
        for (int dy = -2; dy <= 2; dy++) {
            for (int dx = -2; dx <= 2; dx++) {
                boolean inside = y + dy >= 0 && y + dy < paper.length && x + dx >= 0 && x + dx < paper[0].length;
                sum += inside ? paper[y + dy][x + dx] : 255;
            }
        }
        return sum / 25;
    }
}
