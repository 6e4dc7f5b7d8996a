package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import jp.madoguchi.ui.Voice;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class PanelTest {
    @Test
    void digitsAreScrambledOnATerminalWhoseOperatorSaysSo() {
        assertTrue(Panel.of(screen(true, "800x600"), Voice.NONE).scrambledDigits());
        assertFalse(Panel.of(screen(false, "800x600"), Voice.NONE).scrambledDigits());
    }

    @Test
    void aWindowHasTheSizeThatIsSet() {
        var settings = Panel.of(screen(false, "800x600"), Voice.NONE);
        assertEquals(Optional.of(new Rectangle(0, 0, 800, 600)), settings.bounds());
    }

    @Test
    void aSizeThatIsNoneIsNamedWithItsSetting() {
        var wrong = screen(false, "large");
        var refusal = assertThrows(IllegalArgumentException.class, () -> Panel.of(wrong, Voice.NONE));
        assertEquals("madoguchi.screen.window: WIDTHxHEIGHT, not large", refusal.getMessage());
    }

    private static KioskSettings.Screen screen(boolean scrambled, String window) {
        return new SiteSettings.SiteScreen(268, scrambled, false, Optional.of(window));
    }
}
