package jp.madoguchi.terminal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.ui.Hearing;
import jp.madoguchi.ui.KeypadKeys;
import jp.madoguchi.ui.Settings;
import jp.madoguchi.ui.Voice;
import org.eclipse.swt.graphics.Rectangle;

/** What the operator says of the panel, as the window wants it. */
final class Panel {
    private static final Pattern SIZE = Pattern.compile("([0-9]{3,5})x([0-9]{3,5})");

    private Panel() {}

    static Settings of(KioskSettings.Screen screen, Voice voice) {
        var wholeMonitor = Settings.fullScreen(screen.panelWidthMillimetres())
                .scrambled(screen.scrambledDigits())
                .heard(new Hearing(voice, screen.headphones(), keys(screen.keypad())));
        return screen.window().map(Panel::bounds).map(wholeMonitor::within).orElse(wholeMonitor);
    }

    private static KeypadKeys keys(String names) {
        try {
            return KeypadKeys.parse(names);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("madoguchi.screen.keypad: " + e.getMessage(), e);
        }
    }

    static Rectangle bounds(String size) {
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("madoguchi.screen.window: WIDTHxHEIGHT, not " + size);
        }
        return new Rectangle(0, 0, Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }
}
