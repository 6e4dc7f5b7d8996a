package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.card.SecretPolicy;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PinPageTest {
    private static final Screen PIN = Samples.named("pin");

    private final TestWindow window = new TestWindow().show(PIN);

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theDigitsStandInRowsOfThreeFromOneAsOnATelephone() {
        for (int digit = 1; digit <= 9; digit++) {
            int firstOfItsRow = (digit - 1) / 3 * 3 + 1;
            int topOfItsColumn = (digit - 1) % 3 + 1;
            assertEquals(at(firstOfItsRow).y, at(digit).y, "row of " + digit);
            assertEquals(at(topOfItsColumn).x, at(digit).x, "column of " + digit);
        }
        assertTrue(at(1).x < at(2).x && at(2).x < at(3).x);
        assertTrue(at(1).y < at(4).y && at(4).y < at(7).y && at(7).y < at(0).y);
        assertEquals(at(8).x, at(0).x);
    }

    private Rectangle at(int digit) {
        return window.robot().find("digit-" + digit).getBounds();
    }

    @Test
    void aDigitChangesNothingButItsPlace() {
        Map<String, byte[]> before = pictures();
        window.robot().press("digit-7");
        Map<String, byte[]> after = pictures();
        assertEquals(List.of("places"), differing(before, after));
    }

    @Test
    void whicheverDigitsAreTypedTheScreenIsTheSame() {
        type("12");
        Map<String, byte[]> one = pictures();
        List<String> oneSpoken = spoken();
        window.robot().press("clear");
        type("98");
        assertEquals(List.of(), differing(one, pictures()));
        assertEquals(oneSpoken, spoken());
    }

    @Test
    void whatIsHalfTypedSurvivesEveryLanguage() {
        type("12");
        for (Language language : Language.values()) {
            window.show(PIN, TestWindow.JAPANESE.in(language));
        }
        type("04");
        window.robot().press("confirm");
        assertEquals("1204", pin(window.posted().get(0)));
    }

    @Test
    void aKeyUnderTheFingerLooksLikeAnyOther() {
        Control key = window.robot().find("digit-5");
        byte[] before = window.picture(key).data;
        window.robot().down(key);
        assertArrayEquals(before, window.picture(key).data);
    }

    @Test
    void confirmingIsPossibleOnlyWithFourDigits() {
        assertFalse(confirm().touch().enabled());
        type("123");
        window.robot().press("confirm");
        assertEquals(List.of(), window.posted());
        type("4");
        assertTrue(confirm().touch().enabled());
    }

    @Test
    void confirmingHandsTheDigitsOverAsAsciiAndEmptiesThePlaces() {
        byte[] empty = window.picture(window.robot().find("places")).data;
        type("1204");
        window.robot().press("confirm");
        assertEquals("1204", pin(window.posted().get(0)));
        assertEquals(1, window.posted().size());
        assertArrayEquals(empty, window.picture(window.robot().find("places")).data);
    }

    @Test
    void aCardWithLongerPinsHasAsManyPlaces() {
        var usual = (Screen.PinPad) PIN;
        window.show(
                new Screen.PinPad(
                        usual.steps(),
                        usual.title(),
                        usual.subtitle(),
                        SecretPolicy.SIX_DIGITS,
                        usual.problem(),
                        usual.triesLeft(),
                        usual.warning(),
                        usual.back()),
                TestWindow.ENGLISH);
        type("1234");
        assertEquals("4 of 6 digits of the PIN typed", Spoke.name(window.robot().find("places")));
        assertFalse(confirm().touch().enabled());
        type("56");
        window.robot().press("confirm");
        assertEquals("123456", pin(window.posted().get(0)));
    }

    @Test
    void aFifthDigitIsNotTaken() {
        type("12345");
        window.robot().press("confirm");
        assertEquals("1234", pin(window.posted().get(0)));
    }

    @Test
    void correctTakesBackTheLastDigit() {
        type("19");
        window.robot().press("correct");
        type("234");
        window.robot().press("confirm");
        assertEquals("1234", pin(window.posted().get(0)));
    }

    @Test
    void clearTakesBackAllDigits() {
        type("999");
        window.robot().press("clear");
        type("5678");
        window.robot().press("confirm");
        assertEquals("5678", pin(window.posted().get(0)));
    }

    @Test
    void whatIsHalfTypedSurvivesAnotherPresentation() {
        type("12");
        window.show(PIN, TestWindow.ENGLISH.withLargeText(true).withLowerScreen(true));
        type("34");
        window.robot().press("confirm");
        assertEquals("1234", pin(window.posted().get(0)));
    }

    @Test
    void whatIsHalfTypedIsForgottenWithTheScreen() {
        type("12");
        window.show(Samples.named("insert"));
        window.show(PIN);
        type("3456");
        window.robot().press("confirm");
        assertEquals("3456", pin(window.posted().get(0)));
    }

    @Test
    void aNewPinHasNoTriesAndSaysWhatWasWrongWithTheLast() {
        window.show(Samples.named("pin-new-differed"));
        assertFalse(keys().contains("tries"));
        assertTrue(Spoke.name(window.robot().find("problem")).startsWith("2回の入力が違いました"));
        window.show(Samples.named("pin-new"));
        assertFalse(keys().contains("problem"));
    }

    @Test
    void whatIsHalfTypedOfThePresentPinIsNotPartOfTheNewOne() {
        type("12");
        window.show(Samples.named("pin-new"));
        type("3456");
        window.robot().press("confirm");
        assertEquals("3456", pin(window.posted().get(0)));
    }

    private void type(String digits) {
        digits.chars().forEach(d -> window.robot().press("digit-" + (char) d));
    }

    private TouchTarget confirm() {
        return window.robot().target("confirm");
    }

    private List<String> keys() {
        return window.robot().visible().stream()
                .map(control -> String.valueOf(control.getData("key")))
                .toList();
    }

    private List<String> spoken() {
        return window.robot().visible().stream().map(Spoke::name).toList();
    }

    private Map<String, byte[]> pictures() {
        var pictures = new LinkedHashMap<String, byte[]>();
        for (Control control : window.robot().visible()) {
            pictures.put((String) control.getData("key"), window.picture(control).data);
        }
        return pictures;
    }

    private static List<String> differing(Map<String, byte[]> one, Map<String, byte[]> other) {
        assertEquals(one.keySet(), other.keySet());
        return one.keySet().stream()
                .filter(key -> !java.util.Arrays.equals(one.get(key), other.get(key)))
                .toList();
    }

    private static String pin(Event event) {
        return new String(((Event.PinEntered) event).pin().copyBytes(), StandardCharsets.US_ASCII);
    }
}
