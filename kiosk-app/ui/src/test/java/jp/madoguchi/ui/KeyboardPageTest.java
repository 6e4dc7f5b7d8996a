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
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeyboardPageTest {
    private static final Screen KEYBOARD = Samples.named("keyboard");

    private final TestWindow window = new TestWindow().show(KEYBOARD);

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatIsTypedIsHiddenAtFirst() {
        window.robot().type("ABC");
        byte[] one = field();
        erase(3);
        window.robot().type("XY9");
        assertArrayEquals(one, field());
    }

    @Test
    void whatIsTypedCanBeShownAndHidesItselfAgain() {
        window.robot().type("ABC");
        byte[] hidden = field();
        window.robot().press("show");
        assertFalse(Arrays.equals(hidden, field()));
        window.pumpUntil(() -> Arrays.equals(hidden, field()));
    }

    @Test
    void theKeysKeepStillWhileWhatIsTypedIsHidden() {
        Control key = window.robot().find("key-Q");
        byte[] before = window.picture(key).data;
        window.robot().down(key);
        assertArrayEquals(before, window.picture(key).data);
    }

    @Test
    void theCharactersAreInNoSpokenText() {
        window.robot().type("QX7");
        window.robot().press("show");
        List<String> spoken = window.robot().visible().stream()
                .filter(c -> !String.valueOf(c.getData("key")).startsWith("key-"))
                .map(Spoke::name)
                .toList();
        assertTrue(spoken.stream().noneMatch(s -> s.contains("Q") || s.contains("X") || s.contains("7")), "" + spoken);
    }

    @Test
    void theRulesTickAsTheyAreKept() {
        assertEquals(List.of(false, false, false, false), kept());
        window.robot().type("A");
        assertEquals(List.of(false, true, true, false), kept());
        window.robot().type("1");
        assertEquals(List.of(false, true, true, true), kept());
        window.robot().type("BCDE");
        assertEquals(List.of(true, true, true, true), kept());
        erase(1);
        assertEquals(List.of(false, true, true, true), kept());
    }

    @Test
    void aSeventeenthCharacterIsNotTaken() {
        window.robot().type("ABCDEFGH12345678Z");
        window.robot().press("confirm");
        assertEquals("ABCDEFGH12345678", password(window.posted().get(0)));
    }

    @Test
    void theKindOfCardDecidesHowManyCharactersAreTaken() {
        window.show(onCardOf(SecretPolicy.LONG_LETTERS_AND_DIGITS));
        window.robot().type("ABCDEF7");
        assertEquals(List.of(false, true, true, true), kept());
        window.robot().type("8");
        assertEquals(List.of(true, true, true, true), kept());
        window.robot().type("ABCDEFGHI");
        window.robot().press("confirm");
        assertEquals("ABCDEF78ABCDEFG", password(window.posted().get(0)));
    }

    @Test
    void confirmingHandsTheCharactersOverAndEmptiesTheField() {
        byte[] empty = field();
        window.robot().type("KIOSK2");
        window.robot().press("confirm");
        assertEquals("KIOSK2", password(window.posted().get(0)));
        assertArrayEquals(empty, field());
        assertFalse(window.robot().target("confirm").touch().enabled());
    }

    @Test
    void whatIsHalfTypedSurvivesAnotherPresentation() {
        window.robot().type("KIO");
        window.show(KEYBOARD, TestWindow.ENGLISH.withHighContrast(true));
        window.robot().type("SK2");
        window.robot().press("confirm");
        assertEquals("KIOSK2", password(window.posted().get(0)));
    }

    @Test
    void theSecondEntryStartsEmptyAndHidden() {
        window.robot().type("KIOSK2");
        window.robot().press("show");
        window.show(Samples.named("keyboard-problem"));
        assertEquals(List.of(false, false, false, false), kept());
        window.robot().type("ABC");
        byte[] one = field();
        erase(3);
        window.robot().type("XYZ");
        assertArrayEquals(one, field());
    }

    private static Screen onCardOf(SecretPolicy policy) {
        var usual = (Screen.Keyboard) KEYBOARD;
        return new Screen.Keyboard(
                usual.steps(),
                usual.title(),
                usual.subtitle(),
                policy,
                usual.problem(),
                usual.triesLeft(),
                usual.warning(),
                usual.back());
    }

    private List<Boolean> kept() {
        String met = "満たしています";
        return Arrays.stream(PasswordEntry.Rule.values())
                .map(rule -> Spoke.name(window.robot().find("rule-" + rule.key())))
                .map(name -> name.endsWith("：" + met))
                .toList();
    }

    private byte[] field() {
        return window.picture(window.robot().find("field")).data;
    }

    private void erase(int times) {
        for (int i = 0; i < times; i++) {
            window.robot().press("correct");
        }
    }

    private static String password(Event event) {
        return new String(((Event.PasswordEntered) event).password().copyBytes(), StandardCharsets.US_ASCII);
    }
}
