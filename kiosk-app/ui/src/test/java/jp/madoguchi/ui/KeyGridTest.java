package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyGridTest {
    /** Pixels per millimetre of 1080 by 1920: 4.03 at 21.5 inch, 5.56 at 15.6 inch. */
    @ParameterizedTest
    @CsvSource({
        "1000, 1000, 4.03",
        "1000, 1000, 5.56",
        "1000, 700, 4.03",
        "1000, 700, 5.56",
        "1084, 690, 4.03",
        "1084, 690, 5.56"
    })
    void keysAreAtLeastTwentyMillimetresWide(int width, int height, double pixelsPerMm) {
        var grid = KeyGrid.of(width, height, 20 * pixelsPerMm);
        assertTrue(grid.keyWidth() >= 20 * pixelsPerMm, grid::toString);
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000", "1000, 500", "600, 900", "300, 900"})
    void noKeyCoversAnotherAndNoneIsMissing(int width, int height) {
        var grid = KeyGrid.of(width, height, 80);
        List<Rectangle> all = Stream.concat(
                        grid.keys().stream().map(KeyGrid.Key::bounds), Stream.of(grid.show(), grid.correct()))
                .toList();
        assertEquals(38, all.size());
        for (int i = 0; i < all.size(); i++) {
            assertTrue(new Rectangle(0, 0, width, height).union(all.get(i)).equals(new Rectangle(0, 0, width, height)));
            for (int j = i + 1; j < all.size(); j++) {
                assertFalse(all.get(i).intersects(all.get(j)), all.get(i) + " " + all.get(j));
            }
        }
    }

    @Test
    void lettersStandInTheOrderOfTheAlphabet() {
        String letters = KeyGrid.of(1000, 1000, 80).keys().stream()
                .map(key -> String.valueOf(key.character()))
                .filter(c -> !Character.isDigit(c.charAt(0)))
                .reduce("", String::concat);
        assertEquals(KeyGrid.LETTERS, letters);
    }
}
