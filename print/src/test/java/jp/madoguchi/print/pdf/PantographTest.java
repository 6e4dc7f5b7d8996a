package jp.madoguchi.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import jp.madoguchi.print.ComposedCertificate;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PantographTest {
    private static final int SIDE = 1200;

    @Test
    void aCopyLosesTheGroundAndKeepsTheLetters(@TempDir Path folder) throws Exception {
        int[][] paper = middleOfTheBack(folder);
        int[][] copy = SimulatedCopier.copy(paper);
        assertTrue(SimulatedCopier.black(paper) > SIDE * SIDE / 30, "the sheet itself is evenly grey");
        int letters = SimulatedCopier.black(copy);
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
                int dots = SimulatedCopier.black(part(paper, x, y, tile));
                darkest = Math.max(darkest, dots);
                lightest = Math.min(lightest, dots);
            }
        }
        assertTrue(darkest < lightest * 1.25, "from " + lightest + " to " + darkest);
    }

    /** Two inches square of grey values from the middle of the back, where nothing but the ground is. */
    private static int[][] middleOfTheBack(Path folder) throws Exception {
        try (ComposedCertificate composed = IpamjMincho.COMPOSER.compose(Samples.named("架空　太郎"))) {
            return SimulatedCopier.scan(composed.sheets().get(0), 2, 1800, 2400, SIDE, SIDE, folder);
        }
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

    private static int[][] part(int[][] picture, int x, int y, int side) {
        int[][] part = new int[side][];
        for (int i = 0; i < side; i++) {
            part[i] = java.util.Arrays.copyOfRange(picture[y + i], x, x + side);
        }
        return part;
    }
}
