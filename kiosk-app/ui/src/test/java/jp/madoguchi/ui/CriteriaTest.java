package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Tone;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Fonts;
import jp.madoguchi.ui.draw.Look;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Scale;
import jp.madoguchi.ui.draw.Script;
import jp.madoguchi.ui.draw.TextLog;
import jp.madoguchi.ui.draw.Theme;
import jp.madoguchi.ui.draw.Typesetter;
import jp.madoguchi.ui.part.Touch;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Success criteria of WCAG that concern whole screens rather than one part of them. */
class CriteriaTest {
    /** Of the luminance from black to white: seen by anybody who sees light and dark. */
    private static final double PLAIN = 0.3;

    /** Of the luminance too: what changes by less is no flash (WCAG 2.3.1). */
    private static final double LEAST_FLASH = 0.1;

    private static final int MARK_PIXELS = 100;
    private static final double ROUND_SECONDS = 2.6;
    private static final int FRAMES = 78;

    private final List<String> painted = new ArrayList<>();
    private final TextLog log = (text, extent, box, size, asked) -> painted.add(text);
    private final TestWindow window = new TestWindow(Monitor.UPRIGHT_21_INCH, log);

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatIsChosenIsSeenWithoutColours() {
        window.show(Samples.named("items"));
        List<TouchTarget> switches = window.robot().targets().stream()
                .filter(target ->
                        target.touch().isSwitch() && !target.touch().key().startsWith(Frame.LANGUAGE))
                .toList();
        assertTrue(switches.size() > 5);
        for (TouchTarget target : switches) {
            ImageData before = window.picture(target);
            target.become(switched(target.touch()));
            assertMarked(target.touch().key(), before, window.picture(target));
        }
    }

    @Test
    void theLanguageInUseIsSeenWithoutColours() {
        for (Language language : List.of(Language.JAPANESE, Language.ENGLISH)) {
            Language other = language == Language.JAPANESE ? Language.ENGLISH : Language.JAPANESE;
            String key = Frame.LANGUAGE + language.tag();
            window.show(Samples.named("menu"), TestWindow.JAPANESE.in(other));
            ImageData before = window.picture(window.robot().find(key));
            window.show(Samples.named("menu"), TestWindow.JAPANESE.in(language));
            assertMarked(key, before, window.picture(window.robot().find(key)));
        }
    }

    private static Touch switched(Touch was) {
        return new Touch(
                was.key(),
                was.name(),
                was.description(),
                was.role(),
                !was.checked(),
                was.enabled(),
                was.quiet(),
                was.rapid());
    }

    private static void assertMarked(String key, ImageData one, ImageData other) {
        double[] before = pixels(one).toArray();
        double[] after = pixels(other).toArray();
        long differing = IntStream.range(0, before.length)
                .filter(i -> Math.abs(before[i] - after[i]) > PLAIN)
                .count();
        assertTrue(differing > MARK_PIXELS, key + ": " + differing);
    }

    /** But for the way back, which stands at the left of what leads on and is met behind it. */
    @Test
    void keysMeetTheTargetsInTheOrderInWhichTheyStand() {
        var faults = new ArrayList<String>();
        Samples.all().forEach((name, screen) -> {
            window.build(screen, TestWindow.JAPANESE);
            List<TouchTarget> content = window.robot().targets().stream()
                    .filter(target -> !target.touch().key().startsWith(Frame.LANGUAGE)
                            && !target.touch().key().startsWith("tool-"))
                    .toList();
            for (int i = 1; i < content.size(); i++) {
                Rectangle before = LayoutCheck.onScreen(content.get(i - 1));
                Rectangle after = LayoutCheck.onScreen(content.get(i));
                boolean above = after.y + after.height <= before.y;
                boolean leftOf = after.y < before.y + before.height
                        && after.x + after.width <= before.x
                        && !content.get(i).touch().key().equals("back");
                if (above || leftOf) {
                    faults.add(name + ": " + content.get(i).touch().key() + " stands before "
                            + content.get(i - 1).touch().key());
                }
            }
        });
        assertEquals("", String.join("\n", faults));
    }

    /** But for the characters of secrets, which are not told by name. */
    @ParameterizedTest
    @EnumSource(names = {"JAPANESE", "ENGLISH"})
    void theWordsOnATargetAreInWhatAssistiveSoftwareIsTold(Language language) {
        var faults = new ArrayList<String>();
        Samples.all().forEach((name, screen) -> {
            window.show(screen, TestWindow.JAPANESE.in(language));
            for (TouchTarget target : window.robot().targets()) {
                String told = bare(target.touch().name() + target.description());
                painted.clear();
                window.paint(target);
                painted.stream()
                        .filter(words -> !target.touch().isCharacter() && !told.contains(bare(words)))
                        .forEach(words ->
                                faults.add(name + " " + target.touch().key() + ": " + words + " is not in " + told));
            }
        });
        assertEquals("", String.join("\n", faults));
    }

    @ParameterizedTest
    @EnumSource
    void aPictureHoldsNoText(Picture picture) {
        painted.clear();
        brightness(picture, 0);
        assertEquals(List.of(), painted);
    }

    /** As a whole a picture is never a tenth brighter than at another moment, and so none flashes. */
    @ParameterizedTest
    @EnumSource
    void aPictureThatMovesDoesNotFlash(Picture picture) {
        DoubleSummaryStatistics brightness = IntStream.range(0, FRAMES)
                .mapToDouble(frame -> brightness(picture, frame * ROUND_SECONDS / FRAMES))
                .summaryStatistics();
        assertTrue(brightness.getMax() - brightness.getMin() < LEAST_FLASH, brightness::toString);
    }

    /** Over more than one turn of its light. */
    @Test
    void theRingThatTurnsDoesNotFlash() {
        window.stopAt(0);
        window.show(Samples.named("printing"));
        DoubleSummaryStatistics brightness = IntStream.range(0, FRAMES)
                .mapToDouble(frame -> {
                    window.stopAt(frame * ROUND_SECONDS / FRAMES);
                    return brightness(window.picture(window.robot().find("ring")));
                })
                .summaryStatistics();
        assertTrue(brightness.getMax() > brightness.getMin(), "it turns");
        assertTrue(brightness.getMax() - brightness.getMin() < LEAST_FLASH, brightness::toString);
    }

    private double brightness(Picture picture, double seconds) {
        var area = new Rectangle(0, 0, 120, 120);
        var fonts = new Fonts(window.display());
        var scale = new Scale(1, 1, Monitor.UPRIGHT_21_INCH.pixelsPerMm());
        var image = new Image(window.display(), area.width, area.height);
        var gc = new GC(image);
        try (var typesetter = new Typesetter(window.display(), fonts, scale, Script.of(Language.ENGLISH))) {
            var brush = new Brush(gc, new Look(Theme.light(), scale, typesetter, log));
            brush.ground(area, Role.BG);
            Drawings.paint(brush, area, picture, Tone.NEUTRAL, seconds);
            return brightness(image.getImageData());
        } finally {
            gc.dispose();
            image.dispose();
            fonts.close();
        }
    }

    private static double brightness(ImageData image) {
        return pixels(image).average().orElseThrow();
    }

    /** The luminance of each, from 0 to 1. */
    private static DoubleStream pixels(ImageData image) {
        return IntStream.range(0, image.width * image.height).mapToDouble(i -> {
            RGB colour = image.palette.getRGB(image.getPixel(i % image.width, i / image.width));
            return (0.2126 * colour.red + 0.7152 * colour.green + 0.0722 * colour.blue) / 255;
        });
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u200b]", "");
    }
}
