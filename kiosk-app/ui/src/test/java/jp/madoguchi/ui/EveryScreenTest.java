package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.part.Touch;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.accessibility.ACC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryScreenTest {
    private final TestWindow window = new TestWindow();

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyKindOfScreenHasItsPageAndItsSample() {
        Set<Class<?>> kinds = Set.of(Screen.class.getPermittedSubclasses());
        assertEquals(kinds, new Pages().kinds());
        assertEquals(
                kinds, Samples.all().values().stream().map(Object::getClass).collect(Collectors.toSet()));
    }

    @Test
    void languagesAndToolsAreOnAllOfThem() {
        var always = Stream.concat(
                        Stream.of(Language.values()).map(language -> "language-" + language.tag()),
                        Stream.of("tool-large-text", "tool-contrast", "tool-lower"))
                .toList();
        each(screen -> assertTrue(keys().containsAll(always), () -> "missing on " + screen));
    }

    @Test
    void everyTargetHasNameRoleAndDescription() {
        each(screen -> window.robot().targets().forEach(EveryScreenTest::assertSpeaks));
    }

    @Test
    void keysAreUniqueOnAScreen() {
        each(screen -> assertEquals(Set.copyOf(keys()).size(), keys().size(), () -> "twice on " + screen));
    }

    @Test
    void everyScreenHasATitleThatIsReadFirst() {
        each(screen -> {
            var title = window.robot().find(Blocks.TITLE);
            assertFalse(Spoke.name(title).isBlank());
            assertTrue(title.isFocusControl(), () -> "title not focused: " + screen);
        });
    }

    /** The way back has three names, by what is lost; what is numbered means on each screen something else. */
    @ParameterizedTest
    @EnumSource
    void whatDoesTheSameIsCalledTheSame(Language language) {
        var named = new TreeMap<String, Set<String>>();
        for (Screen screen : Samples.all().values()) {
            window.show(screen, TestWindow.JAPANESE.in(language));
            for (TouchTarget target : window.robot().targets()) {
                Touch touch = target.touch();
                named.computeIfAbsent(touch.key(), key -> new TreeSet<>()).add(touch.name());
            }
        }
        assertEquals(3, Optional.ofNullable(named.remove("back")).orElseThrow().size());
        named.keySet().removeIf(key -> key.matches(".*-\\d"));
        named.values().removeIf(names -> names.size() == 1);
        assertEquals(Map.of(), named);
    }

    @Test
    void namesFollowTheLanguage() {
        Samples.all().forEach((name, screen) -> {
            List<String> japanese = names(screen, Language.JAPANESE);
            List<String> english = names(screen, Language.ENGLISH);
            assertEquals(japanese.size(), english.size(), name);
            assertTrue(
                    english.stream()
                            .map(EveryScreenTest::withoutOfficialNames)
                            .noneMatch(n -> n.matches(".*\\p{IsHiragana}.*")),
                    english::toString);
            assertFalse(japanese.equals(english), name);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aLanguageButtonAsksForThatLanguage(Language language) {
        window.show(Samples.named("menu"));
        window.robot().press("language-" + language.tag());
        assertEquals(List.of(new Event.PresentationChanged(TestWindow.JAPANESE.in(language))), window.posted());
    }

    @Test
    void exactlyTheLanguageInUseIsMarked() {
        for (Language language : Language.values()) {
            window.show(Samples.named("insert"), TestWindow.JAPANESE.in(language));
            List<String> marked = window.robot().targets().stream()
                    .map(TouchTarget::touch)
                    .filter(touch -> touch.key().startsWith("language-") && touch.checked())
                    .map(Touch::key)
                    .toList();
            assertEquals(List.of("language-" + language.tag()), marked);
        }
    }

    @Test
    void aToolIsASwitchThatShowsItsState() {
        var menu = Samples.named("menu");
        window.show(menu, TestWindow.JAPANESE.withLargeText(true));
        assertTrue(window.robot().target("tool-large-text").touch().checked());
        assertFalse(window.robot().target("tool-contrast").touch().checked());
        window.robot().press("tool-large-text");
        window.robot().press("tool-contrast");
        window.robot().press("tool-lower");
        var large = TestWindow.JAPANESE.withLargeText(true);
        assertEquals(
                Stream.of(TestWindow.JAPANESE, large.withHighContrast(true), large.withLowerScreen(true))
                        .map(Event.PresentationChanged::new)
                        .toList(),
                window.posted());
    }

    @Test
    void aTouchAnywhereTellsThatSomebodyIsThere() {
        window.show(Samples.named("insert"));
        window.forgetPosted();
        window.robot().press(Blocks.TITLE);
        assertEquals(List.of(new Event.Touched()), window.everythingPosted());
    }

    @Test
    void aTaskThatIsNotPossibleNowCannotBeChosen() {
        window.show(Samples.named("menu-closed"));
        window.robot().press("entry-1");
        assertEquals(List.of(), window.posted());
        assertFalse(window.robot().target("entry-1").touch().enabled());
    }

    @Test
    void aLongListTurnsItsLeaves() {
        window.show(Samples.named("choice-many"));
        assertFalse(keys().contains("option-23"));
        for (int i = 0; i < 4 && !keys().contains("option-23"); i++) {
            window.robot().press("leaf-next");
        }
        window.robot().press("option-23");
        assertEquals(List.of(new Event.MunicipalityChosen("990021")), window.posted());
    }

    /** Under which a form is found, in brackets behind what it is. */
    private static String withoutOfficialNames(String text) {
        return text.replaceAll("\\([^)]*\\)", "");
    }

    private List<String> names(Screen screen, Language language) {
        window.show(screen, TestWindow.JAPANESE.in(language));
        return window.robot().visible().stream()
                .filter(c -> !String.valueOf(c.getData("key")).startsWith("language-"))
                .map(Spoke::name)
                .toList();
    }

    private static void assertSpeaks(TouchTarget target) {
        var touch = target.touch();
        assertAll(
                () -> assertFalse(touch.name().isBlank(), touch::key),
                () -> assertFalse(touch.description().isBlank(), touch::key),
                () -> assertTrue(
                        Set.of(ACC.ROLE_PUSHBUTTON, ACC.ROLE_CHECKBUTTON, ACC.ROLE_RADIOBUTTON)
                                .contains(touch.role()),
                        touch::key));
    }

    private List<String> keys() {
        return window.robot().visible().stream()
                .map(c -> String.valueOf(c.getData("key")))
                .toList();
    }

    private void each(java.util.function.Consumer<String> check) {
        Samples.all().forEach((name, screen) -> {
            window.show(screen);
            check.accept(name);
        });
    }
}
