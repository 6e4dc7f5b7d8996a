package jp.madoguchi.terminal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import jp.madoguchi.config.Texts;
import jp.madoguchi.ui.KioskWindow;
import jp.madoguchi.ui.Opening;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;

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
            var texts = new FutureTask<>(() -> Texts.load(config.get()).released());
            new Thread(texts, "texts").start(); // while the display opens
            Display display = KioskWindow.newDisplay();
            var bounds = Optional.ofNullable(System.getProperty("madoguchi.screen.window"))
                    .map(Panel::bounds);
            Opening.show(display, texts.get(), bounds);
        } catch (ExecutionException | IllegalArgumentException | SWTError e) {
            System.getLogger(FirstPicture.class.getName()).log(System.Logger.Level.DEBUG, "no first picture", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
