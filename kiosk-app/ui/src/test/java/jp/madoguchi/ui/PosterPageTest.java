package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.madoguchi.config.Language;
import jp.madoguchi.config.Texts;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Fonts;
import jp.madoguchi.ui.draw.Look;
import jp.madoguchi.ui.draw.Scale;
import jp.madoguchi.ui.draw.Script;
import jp.madoguchi.ui.draw.TextLog;
import jp.madoguchi.ui.draw.Theme;
import jp.madoguchi.ui.draw.Typesetter;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The poster of an unused kiosk. */
class PosterPageTest {
    @Test
    void aTouchAnywhereBegins() {
        try (var window = new TestWindow()) {
            window.show(Samples.named("poster"));
            TouchTarget poster = window.robot().target(Blocks.TITLE);
            assertTrue(poster.getSize().x > 0.9 * Monitor.UPRIGHT_21_INCH.bounds().width);
            assertTrue(poster.getSize().y > 0.75 * Monitor.UPRIGHT_21_INCH.bounds().height);
            window.robot().press(Blocks.TITLE);
            assertEquals(List.of(new Event.Acknowledged()), window.posted());
        }
    }

    @Test
    void aKeyBeginsAtOnce() {
        try (var window = new TestWindow()) {
            window.show(Samples.named("poster"));
            assertEquals(window.robot().target(Blocks.TITLE), window.display().getFocusControl());
        }
    }

    @Test
    void whoCannotSeeItIsToldAllOfIt() {
        try (var window = new TestWindow()) {
            window.show(Samples.named("poster-no-printing"), TestWindow.ENGLISH);
            TouchTarget poster = window.robot().target(Blocks.TITLE);
            assertEquals("Touch the screen", poster.touch().name());
            assertEquals(
                    """
                    What your My Number Card can do here
                    Print a certificate: Printing is not possible right now. Password reset works.
                    Reset the signature password
                    Check my card, change PIN""",
                    poster.description());
        }
    }

    @Test
    void whoCannotSeeItIsToldThatItClosesSoon() {
        try (var window = new TestWindow()) {
            window.show(Samples.named("poster-closing"), TestWindow.ENGLISH);
            String told = window.robot().target(Blocks.TITLE).description();
            assertTrue(told.endsWith("\nOpen until 23:00: 12 more minutes."), told);
        }
    }

    @Test
    void everyLanguageHasItsTurnAndTheUsualOneComesBackInBetween() {
        Texts texts = SampleTexts.load();
        Language usual = Language.JAPANESE;
        List<Language> turns = PosterPage.turns(new Wording(texts, usual, new Readings(false))).stream()
                .map(Wording::language)
                .toList();
        assertEquals(Set.copyOf(texts.languages()), Set.copyOf(turns));
        for (int turn = 0; turn < turns.size(); turn++) {
            assertEquals(turn % 2 == 0, turns.get(turn) == usual);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itFitsOnEveryPanelInEveryLanguage(Monitor monitor) {
        try (var check = new LayoutCheck(monitor)) {
            for (Language language : Language.values()) {
                Samples.all().entrySet().stream()
                        .filter(each -> each.getValue() instanceof Screen.Poster)
                        .forEach(each -> check.look(each, Presentation.usual().in(language)));
            }
            assertEquals("", String.join("\n", check.faults()));
        }
    }

    @Test
    void withEachTurnEverythingMovesALittle() {
        try (var window = new TestWindow()) {
            var face = new PosterFace(
                    (Screen.Poster) Samples.named("poster"),
                    new Wording(SampleTexts.load(), Language.ENGLISH, new Readings(false)));
            assertEquals(places(window, face, 0), places(window, face, 9));
            for (int turn = 1; turn < 9; turn++) {
                assertNotEquals(places(window, face, turn - 1), places(window, face, turn));
            }
        }
    }

    /** Where the texts stand. */
    private static List<Rectangle> places(TestWindow window, PosterFace face, int turn) {
        var places = new ArrayList<Rectangle>();
        TextLog log = (text, extent, box, size, asked) -> places.add(extent);
        var fonts = new Fonts(window.display());
        var scale = new Scale(1, 1, Monitor.UPRIGHT_21_INCH.pixelsPerMm());
        var image = new Image(window.display(), 1000, 1500);
        var gc = new GC(image);
        try (var typesetter = new Typesetter(window.display(), fonts, scale, Script.of(Language.ENGLISH))) {
            var brush = new Brush(gc, new Look(Theme.light(), scale, typesetter, log));
            face.paint(brush, new Rectangle(0, 0, 1000, 1500), turn);
        } finally {
            gc.dispose();
            image.dispose();
            fonts.close();
        }
        return places;
    }
}
