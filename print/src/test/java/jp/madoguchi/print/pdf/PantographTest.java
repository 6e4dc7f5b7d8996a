package jp.madoguchi.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import jp.madoguchi.print.ComposedCertificate;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Pdf;
import jp.madoguchi.print.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy is simulated: 600 dpi, a box blur of 5 pixels, then black or white. No real copier was tried. */
class PantographTest {
    private static final int SIDE = 1200;

    @Test
    void aCopyLosesTheGroundAndKeepsTheLetters(@TempDir Path folder) throws Exception {
        int[][] paper = middleOfTheBack(folder);
        int[][] copy = copy(paper);
        assertTrue(black(paper) > SIDE * SIDE / 30, "the sheet itself is evenly grey");
        int letters = black(copy);
        assertTrue(letters > 2_000, "letters left in the copy: " + letters);
        assertEquals(0, finestPitch(copy), "fine dots left in the copy");
    }

    @Test
    void lettersAndGroundHaveTheSameTone(@TempDir Path folder) throws Exception {
        int[][] paper = middleOfTheBack(folder);
        int darkest = 0;
        int lightest = Integer.MAX_VALUE;
        int tile = 300;
        for (int y = 0; y < SIDE; y += tile) {
            for (int x = 0; x < SIDE; x += tile) {
                int dots = black(part(paper, x, y, tile));
                darkest = Math.max(darkest, dots);
                lightest = Math.min(lightest, dots);
            }
        }
        assertTrue(darkest < lightest * 1.25, "from " + lightest + " to " + darkest);
    }

    /** Two inches square of grey values from the middle of the back, where nothing but the ground is. */
    private static int[][] middleOfTheBack(Path folder) throws Exception {
        try (ComposedCertificate composed = IpamjMincho.COMPOSER.compose(Samples.named("架空　太郎"))) {
            String side = Integer.toString(SIDE);
            byte[] pgm = Pdf.tool(
                    composed.sheets().get(0),
                    folder,
                    "pdftoppm",
                    "-f",
                    "2",
                    "-l",
                    "2",
                    "-r",
                    "600",
                    "-gray",
                    "-x",
                    "1800",
                    "-y",
                    "2400",
                    "-W",
                    side,
                    "-H",
                    side,
                    "FILE");
            int header = ("P5\n" + side + " " + side + "\n255\n").getBytes(StandardCharsets.US_ASCII).length;
            assertEquals(header + SIDE * SIDE, pgm.length);
            int[][] grey = new int[SIDE][SIDE];
            for (int i = 0; i < SIDE * SIDE; i++) {
                grey[i / SIDE][i % SIDE] = pgm[header + i] & 0xFF;
            }
            return grey;
        }
    }

    private static int[][] copy(int[][] paper) {
        int[][] copy = new int[SIDE][SIDE];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                copy[y][x] = blurred(paper, x, y) < 128 ? 0 : 255;
            }
        }
        return copy;
    }

    private static int blurred(int[][] paper, int x, int y) {
        int sum = 0;
        for (int dy = -2; dy <= 2; dy++) {
            for (int dx = -2; dx <= 2; dx++) {
                boolean inside = y + dy >= 0 && y + dy < SIDE && x + dx >= 0 && x + dx < SIDE;
                sum += inside ? paper[y + dy][x + dx] : 255;
            }
        }
        return sum / 25;
    }

    /** Pairs of black runs nearer to each other than the coarse pitch of 25 pixels allows. */
    private static int finestPitch(int[][] copy) {
        int pairs = 0;
        for (int[] line : copy) {
            int last = -100;
            for (int x = 1; x < SIDE; x++) {
                if (line[x] == 0 && line[x - 1] != 0) {
                    pairs += x - last < 20 ? 1 : 0;
                    last = x;
                }
            }
        }
        return pairs;
    }

    private static int black(int[][] picture) {
        int count = 0;
        for (int[] line : picture) {
            for (int value : line) {
                count += value < 128 ? 1 : 0;
            }
        }
        return count;
    }

    private static int[][] part(int[][] picture, int x, int y, int side) {
        int[][] part = new int[side][];
        for (int i = 0; i < side; i++) {
            part[i] = java.util.Arrays.copyOfRange(picture[y + i], x, x + side);
        }
        return part;
    }
}
