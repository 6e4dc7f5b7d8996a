package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.card.SecretPolicy;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The keyboard where it asks for the password that the card knows, before a new one is made up. */
class CurrentPasswordTest {
    private static final Screen CURRENT = Samples.named("keyboard-current");
    private static final Screen NEW = Samples.named("keyboard");

    private final TestWindow window = new TestWindow().show(CURRENT);

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theTriesLeftStandInThePlaceOfTheRules() {
        assertEquals("残り回数 5回", Spoke.name(window.robot().find("tries")));
        assertTrue(keys().stream().noneMatch(key -> key.startsWith("rule-")), () -> "" + keys());
        window.show(NEW);
        assertFalse(keys().contains("tries"));
        assertTrue(keys().stream().anyMatch(key -> key.startsWith("rule-")), () -> "" + keys());
    }

    @Test
    void theTriesStandOutWhereTheyAreToWorryAbout() {
        byte[] calm = tries();
        window.show(warning(CURRENT));
        assertFalse(Arrays.equals(calm, tries()));
    }

    @Test
    void theFieldIsNotCalledNew() {
        assertEquals("パスワード、最大16文字のうち0文字を入力済み", Spoke.name(window.robot().find("field")));
        window.show(NEW);
        assertEquals("新しいパスワード、最大16文字のうち0文字を入力済み", Spoke.name(window.robot().find("field")));
    }

    @Test
    void whatWasTypedForItIsNotInTheFieldOfTheNewOne() {
        window.show(NEW);
        byte[] empty = field();
        window.show(CURRENT);
        window.robot().type("KIOSK2");
        window.robot().press("show");
        window.show(NEW);
        assertArrayEquals(empty, field());
        window.robot().type("NEW123");
        window.robot().press("confirm");
        assertEquals("NEW123", password(window.posted().get(0)));
    }

    @Test
    void nothingOfItIsLeftWhenItWasWrong() {
        window.robot().type("WRONG1");
        window.show(Samples.named("keyboard-current-wrong"));
        window.robot().type("RIGHT1");
        window.robot().press("confirm");
        assertEquals("RIGHT1", password(window.posted().get(0)));
    }

    private static Screen warning(Screen screen) {
        var calm = (Screen.Keyboard) screen;
        return new Screen.Keyboard(
                calm.steps(),
                calm.title(),
                calm.subtitle(),
                SecretPolicy.LETTERS_AND_DIGITS,
                calm.problem(),
                calm.triesLeft(),
                true,
                calm.back());
    }

    private List<String> keys() {
        return window.robot().visible().stream()
                .map(control -> String.valueOf(control.getData("key")))
                .toList();
    }

    private byte[] tries() {
        return window.picture(window.robot().find("tries")).data;
    }

    private byte[] field() {
        return window.picture(window.robot().find("field")).data;
    }

    private static String password(Event event) {
        return new String(((Event.PasswordEntered) event).password().copyBytes(), StandardCharsets.US_ASCII);
    }
}
