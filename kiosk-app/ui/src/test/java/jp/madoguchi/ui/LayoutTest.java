package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.screen.Screen;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of screen in every language, drafts and all, in every size and height, on five shapes of panel. */
class LayoutTest {
    /** A capital of Noto Sans CJK is 0.73 of the size; ADA 707 wants 4.8 mm of what is read standing. */
    private static final double LEAST_TEXT_MM = 4.8 / 0.73;

    private final List<Map.Entry<String, Screen>> samples =
            List.copyOf(Samples.everything().entrySet());

    /** Every other screen of each language on each panel, the modes in turn: each pair of the four meets somewhere. */
    @ParameterizedTest
    @EnumSource
    void everyTextStaysInItsBoxAndEveryTargetInReach(Monitor monitor) {
        try (var check = new LayoutCheck(monitor)) {
            int turn = List.of(Monitor.values()).indexOf(monitor);
            for (Language language : Language.values()) {
                List<Presentation> modes = modes(language);
                for (int i = turn % 2; i < samples.size(); i += 2) {
                    check.look(samples.get(i), modes.get((i + turn) / 2 % modes.size()));
                }
                countdown(check, modes.get(turn % modes.size()));
                turn++;
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
                    samples.forEach(sample -> check.look(sample, mode));
                    countdown(check, mode);
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

    /** High contrast is no mode of its own here: it changes colours only. */
    private static List<Presentation> modes(Language language) {
        Presentation usual = Presentation.usual().in(language);
        return List.of(
                usual,
                usual.withLargeText(true),
                usual.withLowerScreen(true),
                usual.withLargeText(true).withLowerScreen(true));
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
