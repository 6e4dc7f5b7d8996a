package jp.madoguchi.terminal;

import java.nio.file.Path;
import java.util.Optional;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Texts;
import jp.madoguchi.ui.KioskWindow;
import jp.madoguchi.ui.Opening;
import org.eclipse.swt.SWTError;

/**
 * Opens the display with a first picture, from the settings that {@code packaging/madoguchi} hands over as system properties:
 * others can't be read yet. Where that fails there is none, and the start itself says why.
 */
final class FirstPicture {
    private FirstPicture() {}

    static void show() {
        Optional<Path> config =
                Optional.ofNullable(System.getProperty("madoguchi.config")).map(Path::of);
        if (config.isEmpty()) {
            return;
        }
        try {
            Texts texts = Texts.load(config.get()).released();
            var bounds = Optional.ofNullable(System.getProperty("madoguchi.screen.window"))
                    .map(Panel::bounds);
            Opening.show(KioskWindow.newDisplay(), texts, bounds);
        } catch (ConfigurationException | IllegalArgumentException | SWTError e) {
            System.getLogger(FirstPicture.class.getName()).log(System.Logger.Level.DEBUG, "no first picture", e);
        }
    }
}
