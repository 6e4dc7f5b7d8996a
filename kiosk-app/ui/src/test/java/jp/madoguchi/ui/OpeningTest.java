package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpeningTest {
    private final Monitor monitor = Monitor.UPRIGHT_21_INCH;
    private final Display display = KioskWindow.newDisplay();

    @AfterEach
    void close() {
        display.dispose();
    }

    @Test
    void theBrandIsOnTheScreenWhenTheProgramHasHardlyBegun() {
        Opening.show(display, SampleTexts.load(), Optional.of(monitor.bounds()));
        assertTrue(coloursDownTheMiddle() > 2, "brand and words on their ground");
    }

    @Test
    void theWindowTakesItsPlace() {
        Opening.show(display, SampleTexts.load(), Optional.of(monitor.bounds()));
        var settings = Settings.fullScreen(monitor.millimetres()).within(monitor.bounds());
        var window = new KioskWindow(display, SampleTexts.load(), settings, event -> {});
        window.open();
        assertArrayEquals(new Shell[] {window.shell()}, display.getShells());
    }

    private long coloursDownTheMiddle() {
        var image = new Image(display, monitor.bounds().width, monitor.bounds().height);
        var gc = new GC(display.getShells()[0]);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        var data = image.getImageData();
        image.dispose();
        return IntStream.range(0, data.height)
                .map(y -> data.getPixel(data.width / 2, y))
                .distinct()
                .count();
    }
}
