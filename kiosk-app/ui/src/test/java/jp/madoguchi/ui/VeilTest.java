package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import jp.madoguchi.session.screen.Screen;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VeilTest {
    private static final double OVER = Veil.MILLIS / 1000.0;
    private static final double LATE = Veil.LATE_SECONDS;

    private final TestWindow window = new TestWindow();

    @BeforeEach
    void settle() {
        window.stopAt(0);
        window.show(Samples.named("menu"));
        window.stopAt(OVER);
        window.pumpUntil(this::isSettled);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void anotherPageComesSoftlyAndThenLooksAsItWasBuilt() {
        window.show(Samples.named("pin"));
        Rectangle keys = LayoutCheck.onScreen(window.robot().find("digit-5"));
        byte[] first = seen(keys);
        window.stopAt(OVER + OVER / 2);
        window.pumpUntil(() -> !Arrays.equals(first, seen(keys)));
        window.stopAt(2 * OVER);
        window.pumpUntil(this::isSettled);
        window.pump();
        byte[] settled = window.picture(window.robot().find("digit-5")).data;
        window.pumpUntil(() -> Arrays.equals(settled, seen(keys)));
    }

    /** Rather no veil than one that stutters, or that delays what waits. */
    @Test
    void whereAFrameComesLateThePageIsShownAtOnce() {
        window.show(Samples.named("pin"));
        Rectangle keys = LayoutCheck.onScreen(window.robot().find("digit-5"));
        double inTime = OVER + 0.01;
        thinsAt(inTime, keys);
        double stillInTime = inTime + LATE - 0.02;
        thinsAt(stillInTime, keys);
        assertFalse(isSettled());
        double late = stillInTime + LATE + 0.01;
        assertTrue(late < 2 * OVER, "by then it would have gone in any case");
        window.stopAt(late);
        window.pumpUntil(this::isSettled);
    }

    private void thinsAt(double seconds, Rectangle keys) {
        byte[] before = seen(keys);
        window.stopAt(seconds);
        window.pumpUntil(() -> !Arrays.equals(before, seen(keys)));
    }

    @Test
    void theBarsStayAsTheyAre() {
        Rectangle language = LayoutCheck.onScreen(window.robot().find("language-en"));
        byte[] before = seen(language);
        window.show(Samples.named("pin"));
        window.display().update();
        assertArrayEquals(before, seen(language));
    }

    @Test
    void whatItCoversHearsKeysAtOnce() {
        window.show(Samples.named("menu")).show(Samples.named("insert"));
        assertFalse(isSettled());
        window.forgetPosted();
        window.robot().target("back").press();
        assertEquals(1, window.posted().size());
    }

    @Test
    void itIsGoneBeforeATouchCounts() {
        assertTrue(Veil.MILLIS < Tremor.CALM_MS);
    }

    @Test
    void inHighContrastPagesChangeAtOnce() {
        window.show(Samples.named("pin"), TestWindow.JAPANESE.withHighContrast(true));
        assertTrue(isSettled());
    }

    @Test
    void whatIsNewOnAPageIsShownAtOnce() {
        Screen menu = Samples.named("menu");
        for (var other : List.of(TestWindow.ENGLISH, TestWindow.JAPANESE.withLargeText(true))) {
            window.show(menu, other);
            assertTrue(isSettled());
        }
    }

    private boolean isSettled() {
        return window.window().stage().isSettled();
    }

    /** On the panel itself. */
    private byte[] seen(Rectangle place) {
        var image = new Image(window.display(), place.width, place.height);
        var gc = new GC(window.display());
        gc.copyArea(image, place.x, place.y);
        gc.dispose();
        byte[] data = image.getImageData().data;
        image.dispose();
        return data;
    }
}
