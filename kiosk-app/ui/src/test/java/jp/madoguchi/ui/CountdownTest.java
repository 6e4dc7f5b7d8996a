package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CountdownTest {
    private static final Screen PIN = Samples.named("pin");
    private static final Optional<Duration> HALF_A_MINUTE = Optional.of(Duration.ofSeconds(30));

    private final TestWindow window = new TestWindow();

    @BeforeEach
    void pinPad() {
        window.show(PIN);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void itCoversTheScreenAndSaysTheSeconds() {
        window.countDown(HALF_A_MINUTE);
        assertTrue(Spoke.name(window.robot().find("countdown")).contains("30"));
        assertTrue(window.robot().visible().stream().noneMatch(c -> "digit-1".equals(c.getData("key"))));
    }

    @Test
    void moreTimeTellsThatSomebodyIsThere() {
        window.countDown(HALF_A_MINUTE);
        window.forgetPosted();
        window.robot().press("more-time");
        assertTrue(window.everythingPosted().contains(new Event.Touched()));
        assertEquals(List.of(), window.posted());
    }

    @Test
    void itGoesAndLeavesWhatWasHalfTyped() {
        type("12");
        window.countDown(HALF_A_MINUTE);
        window.countDown(Optional.of(Duration.ofSeconds(29)));
        window.countDown(Optional.empty());
        type("34");
        window.robot().press("confirm");
        var pin = ((Event.PinEntered) window.posted().get(0)).pin();
        assertEquals("1234", new String(pin.copyBytes(), StandardCharsets.US_ASCII));
    }

    @Test
    void itFollowsTheLanguage() {
        window.countDown(HALF_A_MINUTE);
        window.show(PIN, TestWindow.ENGLISH);
        assertEquals(
                "I need more time", window.robot().target("more-time").touch().name());
    }

    private void type(String digits) {
        digits.chars().forEach(d -> window.robot().press("digit-" + (char) d));
    }
}
