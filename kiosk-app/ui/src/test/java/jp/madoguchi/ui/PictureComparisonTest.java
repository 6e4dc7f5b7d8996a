package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import jp.madoguchi.ui.draw.TextLog;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the comparison of pictures lets pass and what it doesn't, tried on the smallest line of text of a card of the menu. */
class PictureComparisonTest {
    private final List<Rectangle> texts = new ArrayList<>();
    private final TextLog log = (text, extent, box, size, asked) -> texts.add(extent);
    private final TestWindow window = new TestWindow(Monitor.UPRIGHT_21_INCH, log);
    private final ImageData screen = menu();
    private final Rectangle line = line();

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theSameScreenIsAsApproved() {
        assertEquals(List.of(), faults(copy()));
    }

    /** As another rasteriser puts or hints its glyphs. */
    @ParameterizedTest
    @CsvSource({"1, 0", "0, 1"})
    void aPixelAsideIsNoDifference(int dx, int dy) {
        ImageData other = copy();
        for (int y = 1; y < screen.height; y++) {
            for (int x = 1; x < screen.width; x++) {
                other.setPixel(x, y, screen.getPixel(x - dx, y - dy));
            }
        }
        assertEquals(List.of(), faults(other));
    }

    /** As another rasteriser fills its glyphs: a fifth fainter or fatter. */
    @ParameterizedTest
    @CsvSource({"0.8", "1.2"})
    void aSlightlyOtherWeightIsNoDifference(double weight) {
        ImageData other = copy();
        recolour(other, line, value -> Math.max(0, (int) (255 - (255 - value) * weight)), 0, 1, 2);
        assertEquals(List.of(), faults(other));
    }

    @Test
    void aLineThatIsGoneIsADifference() {
        ImageData other = copy();
        recolour(other, line, value -> 255, 0, 1, 2);
        assertFalse(faults(other).isEmpty());
    }

    @Test
    void aFaintLineThatIsGoneIsADifference() {
        ImageData faint = copy();
        recolour(faint, line, value -> 255 - (255 - value) / 2, 0, 1, 2);
        ImageData gone = copy();
        recolour(gone, line, value -> 255, 0, 1, 2);
        assertFalse(new PictureComparison(Picture.of(gone), Picture.of(faint))
                .faults()
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"0, 8", "0, -8", "12, 0"})
    void aLineThatHasMovedIsADifference(int dx, int dy) {
        ImageData other = copy();
        recolour(other, line, value -> 255, 0, 1, 2);
        for (int y = line.y; y < line.y + line.height; y++) {
            for (int x = line.x; x < line.x + line.width; x++) {
                other.setPixel(x + dx, y + dy, screen.getPixel(x, y));
            }
        }
        assertFalse(faults(other).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void aLineOfAnotherColourIsADifference(int channel) {
        ImageData other = copy();
        recolour(other, line, value -> 255, channel);
        assertFalse(faults(other).isEmpty());
    }

    /** As little as no reader of code would see. */
    @Test
    void aSlightlyOtherGroundIsADifference() {
        ImageData other = copy();
        var card = LayoutCheck.onScreen(window.robot().find("entry-1"));
        recolour(other, card, value -> value == 255 ? 247 : value, 0);
        assertFalse(faults(other).isEmpty());
    }

    private ImageData menu() {
        window.show(Samples.named("menu"));
        return new Still(window).screen();
    }

    private List<String> faults(ImageData other) {
        return new PictureComparison(Picture.of(other), Picture.of(screen)).faults();
    }

    private Rectangle line() {
        Control card = window.robot().find("entry-1");
        texts.clear();
        window.paint(card);
        Rectangle place = LayoutCheck.onScreen(card);
        Rectangle last = texts.get(texts.size() - 1);
        return new Rectangle(place.x + last.x, place.y + last.y, last.width, last.height);
    }

    private ImageData copy() {
        return (ImageData) screen.clone();
    }

    /** Gives the channels (0 is red) of these pixels other values. */
    private static void recolour(ImageData image, Rectangle where, IntUnaryOperator change, int... channels) {
        for (int y = where.y; y < where.y + where.height; y++) {
            for (int x = where.x; x < where.x + where.width; x++) {
                var rgb = image.palette.getRGB(image.getPixel(x, y));
                int[] values = {rgb.red, rgb.green, rgb.blue};
                for (int channel : channels) {
                    values[channel] = change.applyAsInt(values[channel]);
                }
                image.setPixel(x, y, image.palette.getPixel(new RGB(values[0], values[1], values[2])));
            }
        }
    }
}
