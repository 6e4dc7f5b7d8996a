package jp.madoguchi.ui.draw;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest {
    /** WCAG 1.4.3: text and its ground. */
    @ParameterizedTest
    @CsvSource({
        "INK, BG",
        "INK, CARD",
        "INK, TINT",
        "INK, STRIP",
        "INK, KEY_GROUND",
        "SUB, BG",
        "SUB, CARD",
        "SUB, TINT",
        "SUB, STRIP",
        "FAINT, STRIP",
        "FAINT, CARD",
        "PRI_INK, PRI",
        "PRI_INK, PRI_TOP",
        "PRI_INK, PRI_BOTTOM",
        "PRI, TINT",
        "PRI, STRIP",
        "PRI, CARD",
        "OK, CARD",
        "OK, STRIP",
        "OK, TINT2",
        "WARN, WARN_GROUND",
        "WARN, CARD",
        "STOP, STOP_GROUND",
        "STOP, CARD",
        "HERO_INK, HERO_FROM",
        "HERO_INK, HERO_TO",
        "HERO_SUB, HERO_FROM",
        "HERO_SUB, HERO_TO",
        "OK_INK, OK",
        "STOP_INK, STOP",
        "STOP_INK, WARN"
    })
    void textCanBeRead(Role text, Role ground) {
        themes().forEach(theme -> {
            double contrast = theme.contrast(text, ground);
            assertTrue(contrast >= 4.5, text + " on " + ground + ": " + contrast);
        });
    }

    /** WCAG 1.4.11: borders and signs of controls, and their ground. */
    @ParameterizedTest
    @CsvSource({
        "EDGE, BG",
        "EDGE, CARD",
        "EDGE, TINT",
        "EDGE, KEY_GROUND",
        "PRI, BG",
        "PRI, CARD",
        "PRI, TINT",
        "OK, BG",
        "OK, CARD",
        "OK, TINT2",
        "FOCUS, BG",
        "FOCUS, CARD",
        "PRI, TRACK",
        "OK, TRACK",
        "STOP, TRACK"
    })
    void controlsCanBeSeen(Role control, Role ground) {
        themes().forEach(theme -> {
            double contrast = theme.contrast(control, ground);
            assertTrue(contrast >= 3, control + " on " + ground + ": " + contrast);
        });
    }

    @Test
    void highContrastTextHasElevenAndMore() {
        assertTrue(Theme.highContrast().contrast(Role.INK, Role.CARD) >= 11);
        assertTrue(Theme.highContrast().contrast(Role.PRI_INK, Role.PRI) >= 11);
    }

    private static Stream<Theme> themes() {
        return Stream.of(Theme.light(), Theme.highContrast());
    }
}
