package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hand that rests on a key. */
class HeldKeysTest {
    private static final int PAUSE_BEFORE_REPEATING = 660;
    private static final int REPEATED_EVERY = 40;

    private final TestWindow window = new TestWindow();

    @BeforeEach
    void beginsCalmly() {
        window.show(Samples.named("menu"));
        window.robot().find("entry-1").forceFocus();
        window.hurry();
        window.pass(5000);
        window.forgetPosted();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aHeldKeyPressesOnce() {
        key(SWT.KeyDown);
        hold();
        assertEquals(1, window.posted().size());
    }

    @Test
    void whatLiesOnAKeyIsNobody() {
        key(SWT.KeyDown);
        List<?> pressed = window.everythingPosted();
        hold();
        assertEquals(pressed, window.everythingPosted());
    }

    @Test
    void aKeyThatWasReleasedPressesAgainAtOnce() {
        key(SWT.KeyDown);
        key(SWT.KeyUp);
        window.pass(REPEATED_EVERY);
        key(SWT.KeyDown);
        assertEquals(2, window.posted().size());
    }

    @Test
    void aKeyWhoseReleaseWentElsewherePressesAgainAfterAWhile() {
        key(SWT.KeyDown);
        window.pass(1500);
        key(SWT.KeyDown);
        assertEquals(2, window.posted().size());
    }

    private void hold() {
        for (int pause : List.of(PAUSE_BEFORE_REPEATING, REPEATED_EVERY, REPEATED_EVERY)) {
            window.pass(pause);
            key(SWT.KeyDown);
        }
    }

    private void key(int type) {
        var event = new Event();
        event.keyCode = SWT.CR;
        event.character = SWT.CR;
        window.robot().find("entry-1").notifyListeners(type, event);
    }
}
