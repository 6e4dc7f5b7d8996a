package jp.madoguchi.terminal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.ui.Settings;
import org.eclipse.swt.graphics.Rectangle;

/** What the operator says of the panel, as the window wants it. */
final class Panel {
    private static final Pattern SIZE = Pattern.compile("([0-9]{3,5})x([0-9]{3,5})");

    private Panel() {}

    static Settings of(KioskSettings.Screen screen) {
        var wholeMonitor = Settings.fullScreen(screen.panelWidthMillimetres()).scrambled(screen.scrambledDigits());
        return screen.window().map(Panel::bounds).map(wholeMonitor::within).orElse(wholeMonitor);
    }

    private static Rectangle bounds(String size) {
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("madoguchi.screen.window: WIDTHxHEIGHT, not " + size);
        }
        return new Rectangle(0, 0, Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }
}
