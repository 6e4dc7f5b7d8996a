package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A PIN pad whose digits stand in another order each time, so that nobody learns a PIN from where a finger goes. */
class ShuffledDigitsTest {
    private static final Screen PIN = Samples.named("pin");

    private TestWindow window = new TestWindow().show(PIN);

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void shufflingMovesTheKeysAndKeepsWhatWasTyped() {
        List<String> before = digitsInOrder();
        type("1");
        window.robot().press("shuffle");
        var asked = assertInstanceOf(
                Event.PresentationChanged.class, window.posted().get(0));
        window.forgetPosted();
        window.show(PIN, asked.presentation());
        assertNotEquals(before, digitsInOrder());
        assertTrue(window.robot().target("shuffle").touch().checked());
        type("234");
        window.robot().press("confirm");
        assertEquals("1234", pin(window.posted().get(0)));
    }

    @Test
    void theChosenOrderOfTheDigitsLastsToTheNextEntry() {
        List<String> usual = digitsInOrder();
        window.show(PIN, TestWindow.JAPANESE.withShuffled(true));
        List<String> first = digitsInOrder();
        window.show(Samples.named("pin-new"), TestWindow.JAPANESE.withShuffled(true));
        assertNotEquals(usual, digitsInOrder());
        assertNotEquals(first, digitsInOrder());
    }

    @Test
    void whoWantsThemInOrderGetsThemSoWhereTheTerminalShufflesThem() {
        List<String> usual = digitsInOrder();
        window.close();
        window = TestWindow.scrambled().show(PIN, TestWindow.JAPANESE.withShuffled(false));
        assertEquals(usual, digitsInOrder());
    }

    @Test
    void aTerminalMayStartWithShuffledDigits() {
        List<String> usual = digitsInOrder();
        window.close();
        window = TestWindow.scrambled().show(PIN);
        assertNotEquals(usual, digitsInOrder());
        type("1234");
        window.robot().press("confirm");
        assertEquals("1234", pin(window.posted().get(0)));
    }

    private void type(String digits) {
        digits.chars().forEach(d -> window.robot().press("digit-" + (char) d));
    }

    private List<String> digitsInOrder() {
        return window.robot().targets().stream()
                .filter(t -> t.touch().key().startsWith("digit-"))
                .sorted((a, b) -> a.getBounds().y == b.getBounds().y
                        ? a.getBounds().x - b.getBounds().x
                        : a.getBounds().y - b.getBounds().y)
                .map(t -> t.touch().name())
                .toList();
    }

    private static String pin(Event event) {
        return new String(((Event.PinEntered) event).pin().copyBytes(), StandardCharsets.US_ASCII);
    }
}
