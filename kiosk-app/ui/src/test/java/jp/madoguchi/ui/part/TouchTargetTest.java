package jp.madoguchi.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import jp.madoguchi.config.Language;
import jp.madoguchi.ui.draw.Fonts;
import jp.madoguchi.ui.draw.Look;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Scale;
import jp.madoguchi.ui.draw.Script;
import jp.madoguchi.ui.draw.TextLog;
import jp.madoguchi.ui.draw.Theme;
import jp.madoguchi.ui.draw.Typesetter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TouchTargetTest {
    private final Display display = new Display();
    private final Shell shell = new Shell(display, SWT.NO_TRIM);
    private final Fonts fonts = new Fonts(display);
    private final Scale scale = new Scale(1, 1, 4);
    private final FocusSign focus = new FocusSign();
    private final AtomicInteger touched = new AtomicInteger();
    private final AtomicInteger presses = new AtomicInteger();
    private double feel;
    private final TouchTarget target = target(Touch.button("go", "Go", "Goes on"));

    @AfterEach
    void close() {
        fonts.close();
        display.dispose();
    }

    @Test
    void aPressActsOnceAndOnRelease() {
        mouse(SWT.MouseDown, 50, 1000);
        assertEquals(0, presses.get());
        mouse(SWT.MouseUp, 50, 1040);
        assertEquals(1, presses.get());
    }

    @Test
    void aPressIsSeenButOnAKeyOfASecret() {
        mouse(SWT.MouseDown, 50, 1000);
        picture();
        assertEquals(1, feel);
        mouse(SWT.MouseUp, 500, 1040);
        target.become(target.touch().typing(true));
        mouse(SWT.MouseDown, 50, 2000);
        picture();
        assertTrue(feel < 1);
    }

    @Test
    void aFingerThatSlidesOffDoesNothing() {
        mouse(SWT.MouseDown, 50, 1000);
        mouse(SWT.MouseUp, 500, 1040);
        assertEquals(0, presses.get());
    }

    @Test
    void aReleaseWithoutAPressDoesNothing() {
        mouse(SWT.MouseUp, 50, 1000);
        assertEquals(0, presses.get());
    }

    @Test
    void whatCannotBeUsedDoesNothing() {
        target.become(target.touch().enabled(false));
        press(1000);
        key(' ', 0);
        target.press();
        assertEquals(0, presses.get());
    }

    @Test
    void whatCannotBeUsedSaysSo() {
        assertEquals("Goes on", target.description());
        target.become(target.touch().enabled(false));
        assertEquals("Not now: Goes on", target.description());
    }

    @Test
    void spaceAndEnterPress() {
        key(' ', 0);
        key('\r', SWT.CR);
        key('x', 'x');
        assertEquals(2, presses.get());
    }

    @Test
    void assistiveSoftwarePressesAndIsSomebody() {
        target.press();
        assertEquals(1, presses.get());
        assertEquals(1, touched.get());
    }

    @Test
    void theFocusRingStandsThereOnlyAfterAKeyWasUsed() {
        shell.open();
        target.forceFocus();
        byte[] before = picture();
        focus.keyUsed();
        assertTrue(target.isFocusControl());
        assertTrue(!Arrays.equals(before, picture()));
        focus.touched();
        assertTrue(Arrays.equals(before, picture()));
    }

    private TouchTarget target(Touch touch) {
        var look = new Look(
                Theme.light(),
                scale,
                new Typesetter(display, fonts, scale, Script.of(Language.JAPANESE)),
                TextLog.NONE);
        var box = new Paintbox(look, focus, touched::incrementAndGet, "Not now:");
        Face face = (brush, area, now) -> {
            feel = now.pressed();
            brush.fill(area, 20, Role.CARD);
        };
        return new TouchTarget(shell, touch, box, Role.BG, face, presses::incrementAndGet)
                .at(new Rectangle(0, 0, 100, 100));
    }

    private void press(int time) {
        mouse(SWT.MouseDown, 50, time);
        mouse(SWT.MouseUp, 50, time + 40);
    }

    private void mouse(int type, int x, int time) {
        var event = new Event();
        event.button = 1;
        event.x = x;
        event.y = 50;
        event.time = time;
        target.notifyListeners(type, event);
    }

    private void key(char character, int code) {
        var event = new Event();
        event.character = character;
        event.keyCode = code;
        target.notifyListeners(SWT.KeyDown, event);
    }

    private byte[] picture() {
        var image = new Image(display, 100, 100);
        var gc = new GC(image);
        var event = new Event();
        event.gc = gc;
        target.notifyListeners(SWT.Paint, event);
        gc.dispose();
        byte[] data = image.getImageData().data;
        image.dispose();
        return data;
    }
}
