package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.conversation.MadeScreens;
import jp.madoguchi.session.screen.Screen;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every distinct screen in every language, size and height, on every shape of panel; the short run takes a sample of these. */
class LayoutTest {
    /** A capital of Noto Sans CJK is 0.73 of the size; ADA 707 wants 4.8 mm of what is read standing. */
    private static final double CAPITAL = 0.73;

    private static final double LEAST_TEXT_MM = 4.8 / CAPITAL;
    private static final Pattern FRAME = Pattern.compile("language-.*|tool-.*|brand");
    private static final Pattern MATTERS =
            Pattern.compile("line-.*|option-.*|action-.*|confirm|back|panel-.*|advice-.*|tries|problem|note|row-.*");

    private static final List<Language> RELEASED = SampleTexts.load().released().languages();
    private static final List<Language> LANGUAGES = List.of(Language.values());
    private static final List<Monitor> PANELS = List.of(Monitor.values());
    /** Of the thousands of reports that differ, one in so many. */
    private static final int REPORTS_APART = 11;

    private final List<Map.Entry<String, Screen>> pictured =
            List.copyOf(Samples.all().entrySet());
    private final List<Map.Entry<String, Screen>> others = without(Samples.distinct(), Samples.all());

    /** What a person looks at once in each released language, and every other screen in one of all; panels and modes in turn. */
    @ParameterizedTest
    @EnumSource
    void everyTextStaysInItsBoxAndEveryTargetInReach(Monitor monitor) {
        try (var check = new LayoutCheck(monitor)) {
            for (int i = 0; i <= pictured.size(); i++) {
                for (int l = 0; l < RELEASED.size(); l++) {
                    if (isTurnOf(monitor, i + l)) {
                        look(check, i, inTurn(LayoutCheck.modes(RELEASED.get(l)), (i + l) / PANELS.size() + l));
                    }
                }
            }
            lookInTurn(check, monitor, others);
            assertEquals("", String.join("\n", check.faults()));
        }
    }

    /** What has a picture in all modes; every other in one, another on each panel, so that over the panels it comes in all. */
    @ParameterizedTest
    @EnumSource
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void everyScreenFitsInEveryMode(Monitor monitor) {
        try (var check = new LayoutCheck(monitor)) {
            for (Language language : LANGUAGES) {
                for (Presentation mode : LayoutCheck.modes(language)) {
                    for (int i = 0; i <= pictured.size(); i++) {
                        look(check, i, mode);
                    }
                }
                int turn = PANELS.indexOf(monitor) + LANGUAGES.indexOf(language);
                for (int i = 0; i < others.size(); i++) {
                    check.look(others.get(i), inTurn(LayoutCheck.modes(language), turn + i));
                }
            }
            assertEquals("", String.join("\n", check.faults()));
        }
    }

    @ParameterizedTest
    @EnumSource
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void aReportOnAnyCardFits(Monitor monitor) {
        List<Map.Entry<String, Screen>> all =
                List.copyOf(MadeScreens.allReports().entrySet());
        try (var check = new LayoutCheck(monitor)) {
            lookInTurn(
                    check,
                    monitor,
                    IntStream.range(0, all.size())
                            .filter(i -> i % REPORTS_APART == 0)
                            .mapToObj(all::get)
                            .toList());
            assertEquals("", String.join("\n", check.faults()));
        }
    }

    /** However many languages there are: it stands before anybody could ask for larger text. */
    @ParameterizedTest
    @EnumSource
    void theFirstFrameFitsAndNoWordOfItShrinks(Monitor monitor) {
        try (var check = new LayoutCheck(monitor)) {
            check.look("first", Presentation.usual());
            check.texts(check.window().robot().find(Blocks.TITLE)).stream()
                    .filter(text -> text.size() < text.asked())
                    .forEach(text -> fail("shrinks: " + text));
            assertEquals("", String.join("\n", check.faults()));
        }
    }

    private static List<Map.Entry<String, Screen>> without(Map<String, Screen> all, Map<String, Screen> some) {
        return all.entrySet().stream()
                .filter(each -> !some.containsKey(each.getKey()))
                .toList();
    }

    private static void lookInTurn(LayoutCheck check, Monitor monitor, List<Map.Entry<String, Screen>> screens) {
        for (int i = 0; i < screens.size(); i++) {
            if (isTurnOf(monitor, i)) {
                Language language = inTurn(LANGUAGES, i);
                check.look(screens.get(i), inTurn(LayoutCheck.modes(language), i / PANELS.size()));
            }
        }
    }

    private static boolean isTurnOf(Monitor monitor, int turn) {
        return inTurn(PANELS, turn) == monitor;
    }

    private static <T> T inTurn(List<T> all, int turn) {
        return all.get(turn % all.size());
    }

    @Test
    void highContrastChangesColoursOnly() {
        try (var window = new TestWindow()) {
            for (Screen screen : Samples.usual().values()) {
                window.show(screen);
                List<Rectangle> light = places(window);
                window.show(screen, TestWindow.JAPANESE.withHighContrast(true));
                assertEquals(light, places(window));
            }
        }
    }

    /** What a visit shows without larger text is large enough to be read from a standing place. */
    @ParameterizedTest
    @EnumSource(names = {"UPRIGHT_21_INCH", "WIDE_21_INCH"})
    void theUsualScreensHaveCapitalsOfNearlyFiveMillimetres(Monitor monitor) {
        var faults = new ArrayList<String>();
        double least = LEAST_TEXT_MM * monitor.pixelsPerMm();
        try (var check = new LayoutCheck(monitor)) {
            faults.addAll(smaller(check, least, "first"));
            for (var presentation : List.of(TestWindow.JAPANESE, TestWindow.ENGLISH)) {
                Samples.usual().forEach((name, screen) -> {
                    check.window().show(screen, presentation);
                    faults.addAll(smaller(check, least, name + " " + presentation));
                });
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private static List<String> smaller(LayoutCheck check, double least, String name) {
        return check.window().robot().visible().stream()
                .flatMap(control -> check.texts(control).stream())
                .filter(text -> text.size() < least - 1)
                .map(text -> name + ": " + text)
                .toList();
    }

    /**
     * What is read is about twice as large, a heading half as large again; what has to shrink is still larger than usual. The frame
     * stays as it is: everybody else needs it, too.
     */
    @Test
    void largerTextHasCapitalsOfSixMillimetresAndWhatMattersOfSeven() {
        var faults = new ArrayList<String>();
        double millimetre = Monitor.UPRIGHT_21_INCH.pixelsPerMm() / CAPITAL;
        try (var check = new LayoutCheck(Monitor.UPRIGHT_21_INCH)) {
            for (var presentation : List.of(TestWindow.JAPANESE, TestWindow.ENGLISH)) {
                Samples.usual().forEach((name, screen) -> {
                    if (screen instanceof Screen.Poster) {
                        return; // nobody has asked it for larger text
                    }
                    check.window().show(screen, presentation.withLargeText(true));
                    for (var control : check.window().robot().visible()) {
                        String key = String.valueOf(control.getData("key"));
                        double least = FRAME.matcher(key).matches()
                                ? 0
                                : MATTERS.matcher(key).matches() ? 7 : 6;
                        check.texts(control).stream()
                                .filter(text -> text.size() < least * millimetre)
                                .forEach(text ->
                                        faults.add(name + " " + presentation.language() + " " + key + ": " + text));
                    }
                });
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    /** A screen, or after the last of them the countdown. */
    private void look(LayoutCheck check, int screen, Presentation presentation) {
        if (screen < pictured.size()) {
            check.look(pictured.get(screen), presentation);
        } else {
            countdown(check, presentation);
        }
    }

    private void countdown(LayoutCheck check, Presentation presentation) {
        check.window().show(Samples.named("menu"), presentation);
        check.window().countDown(Optional.of(Duration.ofSeconds(25)));
        check.look("countdown", presentation);
        check.window().countDown(Optional.empty());
    }

    private static List<Rectangle> places(TestWindow window) {
        return window.robot().visible().stream().map(LayoutCheck::onScreen).toList();
    }
}
