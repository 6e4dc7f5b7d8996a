package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Screen;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeypadTest {
    private static final int PREVIOUS = SWT.ARROW_UP;
    private static final int NEXT = SWT.ARROW_DOWN;
    private static final int SELECT = SWT.CR;
    private static final int REPEAT = SWT.ESC;
    private static final Presentation AUDIO = TestWindow.ENGLISH.withVoice(true);
    private static final Screen PIN = Samples.named("pin");

    private ByEar resident = new ByEar(new HeardVoice(Language.JAPANESE, Language.ENGLISH), false);

    @AfterEach
    void close() {
        resident.close();
    }

    @Test
    void nextAndSelectChooseATask() {
        resident.in(AUDIO).presses(NEXT, NEXT, SELECT);
        assertEquals(List.of(new Event.TaskChosen(Task.PASSWORD_RESET)), resident.window.posted());
    }

    @Test
    void previousGoesAroundFromTheFirstToTheLast() {
        resident.in(AUDIO).presses(NEXT, PREVIOUS);
        assertEquals("tool-curtain", resident.focus());
        resident.presses(NEXT);
        assertEquals("entry-1", resident.focus());
    }

    @Test
    void everyTargetOfEveryScreenIsReached() {
        Samples.all().forEach((name, screen) -> {
            resident.in(AUDIO).meets(screen);
            var unmet = new java.util.TreeSet<>(resident.window.robot().targets().stream()
                    .filter(target -> target.touch().enabled())
                    .map(target -> target.touch().key())
                    .toList());
            for (int i = unmet.size(); i >= 0; i--) {
                resident.presses(NEXT);
                unmet.remove(resident.focus());
            }
            assertEquals(java.util.Set.of(), unmet, name);
        });
    }

    @Test
    void repeatTurnsTheVoiceOn() {
        resident.in(TestWindow.ENGLISH).hears();
        resident.presses(REPEAT);
        List<String> said = resident.hears();
        assertTrue(said.get(0).startsWith("Four keys"), said::toString);
        assertTrue(said.stream().anyMatch(each -> each.startsWith("You can choose: ")), said::toString);
    }

    @Test
    void repeatSaysTheScreenAgainAndOnceMoreGoesToTheWayBack() {
        List<String> first = resident.in(AUDIO).meets(Samples.named("insert")).hears();
        List<String> again = resident.presses(REPEAT).hears();
        assertEquals("Insert your My Number Card", again.get(0));
        assertTrue(again.size() > 3, again::toString);
        assertEquals(first.subList(first.size() - again.size(), first.size()), again);
        resident.presses(REPEAT);
        assertEquals("back", resident.focus());
        resident.presses(SELECT);
        assertEquals(List.of(new Event.CancelPressed()), resident.window.posted());
    }

    @Test
    void digitsOfAKeyboardTypeThePinAndLeadToConfirm() {
        resident.in(AUDIO).meets(PIN).types("1204");
        assertEquals("confirm", resident.focus());
        resident.presses(SELECT);
        assertEquals("1204", secret(resident.window.posted()));
    }

    @Test
    void digitsOfAKeyboardWorkWithoutTheVoiceToo() {
        resident.in(TestWindow.ENGLISH).meets(PIN).types("98");
        resident.presses(SWT.BS).types("765").presses(SELECT);
        assertEquals("9765", secret(resident.window.posted()));
    }

    @Test
    void charactersOfAKeyboardDoNothingWhereNothingIsTyped() {
        resident.in(TestWindow.ENGLISH).types("123abc");
        assertEquals(List.of(), resident.window.posted());
    }

    @Test
    void lettersOfAKeyboardTypeThePasswordInCapitals() {
        resident.in(AUDIO).meets(Samples.named("keyboard")).types("newPass1").presses(SELECT);
        assertEquals("NEWPASS1", secret(resident.window.posted()));
    }

    @Test
    void fourKeysTypeAPinByCounting() {
        resident.in(AUDIO).meets(PIN).hears();
        resident.presses(NEXT);
        assertTrue(resident.hears().get(0).startsWith("Digits are not read aloud."));
        resident.presses(SELECT); // 1
        resident.presses(NEXT, SELECT); // 2
        resident.presses(NEXT, NEXT, NEXT, NEXT, NEXT, NEXT, NEXT, NEXT, NEXT, SELECT); // 0
        assertEquals(
                List.of(
                        "1 of 4 digits of the PIN typed",
                        "2 of 4 digits of the PIN typed",
                        "3 of 4 digits of the PIN typed"),
                resident.hears());
        resident.presses(NEXT, NEXT, SELECT); // 3
        assertEquals(List.of("4 of 4 digits of the PIN typed", "Confirm"), resident.hears());
        resident.presses(SELECT);
        assertEquals("1203", secret(resident.window.posted()));
    }

    @Test
    void byEarTheDigitsStandInTheirOrderEvenWhenTheyAreShuffledOnTheScreen() {
        resident.in(AUDIO.withShuffled(true)).meets(PIN);
        resident.window.robot().find("title").forceFocus();
        resident.presses(NEXT, NEXT, NEXT);
        assertEquals("digit-3", resident.focus());
    }

    @Test
    void whoComesBackToTheDigitsBeginsAtTheFirst() {
        resident.in(AUDIO).meets(PIN).presses(NEXT, PREVIOUS);
        assertFalse(resident.focus().startsWith("digit-"));
        resident.window.robot().find("clear").forceFocus();
        resident.presses(PREVIOUS);
        assertEquals("digit-1", resident.focus());
    }

    @Test
    void noRingShowsWhichDigitComesNextWhileTheVoiceIsOn() {
        resident.in(AUDIO).meets(PIN).presses(NEXT);
        var here = resident.window.robot().find("digit-1");
        byte[] focused = resident.window.picture(here).data;
        resident.window.robot().find("title").forceFocus();
        assertArrayEquals(focused, resident.window.picture(here).data);
    }

    @Test
    void withoutTheVoiceAllDigitsHaveTheRingSoThatNobodySeesWhichOneComesNext() {
        resident.in(TestWindow.ENGLISH).meets(PIN);
        Map<String, byte[]> before = characters();
        resident.presses(NEXT);
        Map<String, byte[]> first = characters();
        resident.presses(NEXT, NEXT, NEXT);
        assertEquals("digit-4", resident.focus());
        first.forEach((key, picture) -> assertFalse(Arrays.equals(before.get(key), picture), key));
        characters().forEach((key, picture) -> assertArrayEquals(first.get(key), picture, key));
        resident.presses(SELECT);
        assertEquals("digit-1", resident.focus());
    }

    @Test
    void theKeyOfAPasswordThatHasTheFocusIsSeenOnlyWhileThePasswordIs() {
        resident.in(TestWindow.ENGLISH).meets(Samples.named("keyboard")).presses(NEXT);
        Map<String, byte[]> first = characters();
        resident.presses(NEXT);
        characters().forEach((key, picture) -> assertArrayEquals(first.get(key), picture, key));
        resident.window.robot().press("show");
        resident.window.robot().find("key-Q").forceFocus();
        resident.presses(NEXT);
        Map<String, byte[]> shown = characters();
        assertFalse(Arrays.equals(shown.get("key-Q"), shown.get("key-R")));
        resident.presses(NEXT);
        assertFalse(Arrays.equals(shown.get("key-R"), characters().get("key-R")));
    }

    private Map<String, byte[]> characters() {
        var pictures = new TreeMap<String, byte[]>();
        resident.window.pump();
        resident.window.robot().targets().stream()
                .filter(target -> target.touch().isCharacter())
                .forEach(target -> pictures.put(target.touch().key(), resident.window.picture(target).data));
        return pictures;
    }

    @Test
    void keysOfAPasswordAreNamedToHeadphonesOnlyAndDigitsOfAPinNever() {
        resident.close();
        resident = new ByEar(new HeardVoice(Language.ENGLISH), true);
        resident.in(AUDIO).meets(Samples.named("keyboard")).hears();
        resident.window.robot().find("key-Q").forceFocus();
        assertEquals("Q", resident.hears().get(0));
        resident.meets(PIN).hears();
        resident.window.robot().find("digit-7").forceFocus();
        assertTrue(resident.hears().get(0).startsWith("Digits are not read aloud."));
    }

    @Test
    void aPasswordIsTypedByCountingFromTheFirstCharacterOnALoudspeaker() {
        resident.in(AUDIO).meets(Samples.named("keyboard")).hears();
        resident.presses(NEXT);
        assertTrue(resident.hears().get(0).startsWith("Characters are not read aloud."));
        resident.presses(PREVIOUS, NEXT, NEXT);
        assertEquals("key-2", resident.focus());
        resident.window.robot().find("key-0").forceFocus();
        resident.presses(NEXT);
        assertEquals("key-A", resident.focus());
    }

    @Test
    void behindTheCurtainEverythingIsBlackAndTheKeysGoOn() {
        resident.in(AUDIO.withCurtain(true));
        var cloth = resident.window.robot().find("curtain");
        assertEquals(new Rectangle(0, 0, 1080, 1920), cloth.getBounds());
        assertEquals(cloth, resident.window.window().shell().getChildren()[0]);
        resident.presses(NEXT, SELECT);
        assertEquals(List.of(new Event.TaskChosen(Task.CERTIFICATE)), resident.window.posted());
        resident.meets(PIN);
        assertEquals(cloth, resident.window.window().shell().getChildren()[0]);
    }

    @Test
    void aTouchLiftsTheCurtainAndChoosesNothing() {
        resident.in(AUDIO.withCurtain(true));
        resident.window.robot().press("curtain");
        assertEquals(List.of(new Event.PresentationChanged(AUDIO)), resident.window.posted());
        resident.in(AUDIO);
        assertTrue(resident.window.robot().visible().stream().noneMatch(part -> "curtain".equals(part.getData("key"))));
    }

    private static String secret(List<Event> posted) {
        Event last = posted.get(posted.size() - 1);
        try (var secret =
                last instanceof Event.PinEntered pin ? pin.pin() : ((Event.PasswordEntered) last).password()) {
            return new String(secret.copyBytes(), StandardCharsets.US_ASCII);
        }
    }
}
