package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.screen.Screen;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of screen in every language, size and height, on five shapes of panel; the short run takes a sample of these. */
class LayoutTest {
    /** A capital of Noto Sans CJK is 0.73 of the size; ADA 707 wants 4.8 mm of what is read standing. */
    private static final double CAPITAL = 0.73;

    private static final double LEAST_TEXT_MM = 4.8 / CAPITAL;
    private static final Pattern FRAME = Pattern.compile("language-.*|tool-.*|brand");
    private static final Pattern MATTERS = Pattern.compile(
            "line-.*|option-.*|group-.*|action-.*|confirm|back|panel-.*|advice-.*|tries|problem|note|row-.*");

    private static final List<Language> RELEASED = SampleTexts.load().released().languages();

    private final List<Map.Entry<String, Screen>> samples =
            List.copyOf(Samples.everything().entrySet());

    /** Each screen once in each released language and in one of the drafts, panels and modes in turn. */
    @ParameterizedTest
    @EnumSource
    void everyTextStaysInItsBoxAndEveryTargetInReach(Monitor monitor) {
        List<Monitor> panels = List.of(Monitor.values());
        var drafts = new ArrayList<>(List.of(Language.values()));
        drafts.removeAll(RELEASED);
        try (var check = new LayoutCheck(monitor)) {
            for (int i = 0; i <= samples.size(); i++) {
                var languages = new ArrayList<>(RELEASED);
                languages.add(drafts.get(i / panels.size() % drafts.size()));
                for (int l = 0; l < languages.size(); l++) {
                    if (panels.get((i + l) % panels.size()) == monitor) {
                        List<Presentation> modes = modes(languages.get(l));
                        look(check, i, modes.get((i + l) % modes.size()));
                    }
                }
            }
            assertEquals("", String.join("\n", check.faults()));
        }
    }

    @ParameterizedTest
    @EnumSource
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void everyScreenFitsInEveryMode(Monitor monitor) {
        try (var check = new LayoutCheck(monitor)) {
            for (Language language : Language.values()) {
                for (Presentation mode : modes(language)) {
                    for (int i = 0; i <= samples.size(); i++) {
                        look(check, i, mode);
                    }
                }
            }
            assertEquals("", String.join("\n", check.faults()));
        }
    }

    @Test
    void highContrastChangesColoursOnly() {
        try (var window = new TestWindow()) {
            for (Screen screen : Samples.all().values()) {
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
            for (var presentation : List.of(TestWindow.JAPANESE, TestWindow.ENGLISH)) {
                Samples.usual().forEach((name, screen) -> {
                    check.window().show(screen, presentation);
                    check.window().robot().visible().stream()
                            .flatMap(control -> check.texts(control).stream())
                            .filter(text -> text.size() < least - 1)
                            .forEach(text -> faults.add(name + " " + presentation + ": " + text));
                });
            }
        }
        assertEquals("", String.join("\n", faults));
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

    /** High contrast is no mode of its own here: it changes colours only. */
    private static List<Presentation> modes(Language language) {
        Presentation usual = Presentation.usual().in(language);
        return List.of(
                usual,
                usual.withLargeText(true),
                usual.withLowerScreen(true),
                usual.withLargeText(true).withLowerScreen(true));
    }

    /** A sample, or after the last of them the countdown. */
    private void look(LayoutCheck check, int sample, Presentation presentation) {
        if (sample < samples.size()) {
            check.look(samples.get(sample), presentation);
        } else {
            countdown(check, presentation);
        }
    }

    private void countdown(LayoutCheck check, Presentation presentation) {
        check.window().show(samples.get(0).getValue(), presentation);
        check.window().countDown(Optional.of(Duration.ofSeconds(25)));
        check.look("countdown", presentation);
        check.window().countDown(Optional.empty());
    }

    private static List<Rectangle> places(TestWindow window) {
        return window.robot().visible().stream().map(LayoutCheck::onScreen).toList();
    }
}
