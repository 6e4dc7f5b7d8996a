package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hand that presses twice where it meant once. */
class TremorTest {
    private final TestWindow window = new TestWindow();

    @BeforeEach
    void beginsCalmly() {
        window.show(Samples.named("menu"));
        window.hurry();
        window.pass(1000);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aDoubleTapDoesNotReachTheScreenThatItsFirstHalfLedTo() {
        window.robot().press("entry-1");
        window.pass(60);
        window.show(Samples.named("choice"));
        window.pass(150);
        window.robot().press("option-1");
        assertEquals(1, window.posted().size());
        window.pass(300);
        window.robot().press("option-1");
        assertEquals(2, window.posted().size());
    }

    @Test
    void whatComesByItselfJustBeforeAPressIsNotPressed() {
        window.pass(5000);
        window.show(Samples.named("choice"));
        window.pass(299);
        window.robot().press("option-1");
        assertEquals(0, window.posted().size());
    }

    @Test
    void aTremblingHandIsHeardOnce() {
        window.robot().press("entry-1");
        window.pass(299);
        window.robot().press("entry-1");
        assertEquals(1, window.posted().size());
        window.pass(300);
        window.robot().press("entry-1");
        assertEquals(2, window.posted().size());
    }

    @Test
    void aHandThatSlipsToTheNextTargetIsHeardOnce() {
        window.robot().press("entry-1");
        window.pass(200);
        window.robot().press("entry-2");
        assertEquals(1, window.posted().size());
    }

    @Test
    void aPinIsTypedAndConfirmedAsQuicklyAsAnyoneCan() {
        window.show(Samples.named("pin"));
        window.pass(300);
        for (String key : new String[] {"digit-1", "digit-1", "digit-2", "digit-3", "confirm"}) {
            window.robot().press(key);
            window.pass(20);
        }
        assertEquals(1, window.posted().size());
    }

    @Test
    void notEvenAKeyIsPressedOnAScreenThatHasJustCome() {
        window.show(Samples.named("pin"), TestWindow.ENGLISH);
        window.pass(100);
        window.robot().press("digit-1");
        assertEquals("0 of 4 digits of the PIN typed", Spoke.name(window.robot().find("places")));
        window.pass(300);
        window.robot().press("digit-1");
        assertEquals("1 of 4 digits of the PIN typed", Spoke.name(window.robot().find("places")));
    }

    @Test
    void whatStoodUnderTheCountdownIsNotPressedAsItGoes() {
        window.countDown(Optional.of(Duration.ofSeconds(20)));
        window.pass(1000);
        window.countDown(Optional.empty());
        window.pass(150);
        window.robot().press("entry-1");
        assertEquals(0, window.posted().size());
    }

    @Test
    void enterPressedTwiceDoesNothingOnTheNextScreen() {
        window.show(Samples.named("choice"));
        window.pass(150);
        enter();
        assertEquals(0, window.posted().size());
        window.pass(300);
        enter();
        assertEquals(1, window.posted().size());
    }

    private void enter() {
        window.robot().find("option-1").forceFocus();
        var event = new Event();
        event.keyCode = SWT.CR;
        event.character = SWT.CR;
        window.robot().find("option-1").notifyListeners(SWT.KeyDown, event);
        window.robot().find("option-1").notifyListeners(SWT.KeyUp, event);
    }
}
