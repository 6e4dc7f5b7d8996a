package jp.madoguchi.terminal;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.Texts;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.KioskWindow;
import jp.madoguchi.ui.Voice;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** A kiosk's window with nobody in front of it: paints what the visitor of a test sees, for people to look at. */
final class Camera implements AutoCloseable {
    private static final int PAINTED_MILLIS = 300;
    private static final int PATIENCE_SECONDS = 30;

    private final Display display;
    private final KioskWindow window;

    private Camera(Display display, KioskWindow window) {
        this.display = display;
        this.window = window;
    }

    /** With the texts of this configuration. */
    static Camera open(Path config) throws Exception {
        var opened = new CompletableFuture<Camera>();
        var thread = new Thread(() -> run(config, opened), "camera");
        thread.setDaemon(true);
        thread.start();
        return opened.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** The thread that makes a display is the one that paints on it. */
    private static void run(Path config, CompletableFuture<Camera> opened) {
        try {
            Texts texts = Texts.load(config)
                    .with(Municipalities.load(config))
                    .with(SiteSettings.TELEPHONE)
                    .released();
            var panel = new SiteSettings.SiteScreen(268, false, false, Optional.empty());
            Display display = KioskWindow.newDisplay();
            var window = new KioskWindow(display, texts, Panel.of(panel, Voice.NONE), event -> {});
            window.open();
            opened.complete(new Camera(display, window));
            window.loop(opened::completeExceptionally);
            display.dispose();
        } catch (ConfigurationException e) {
            opened.completeExceptionally(e);
        }
    }

    /** Alone on the display meanwhile: tests run in two Java machines. */
    void take(Screen screen, Presentation presentation, Path file) throws Exception {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var lock = FileChannel.open(file.resolveSibling("lock"), CREATE, WRITE)) {
            lock.lock();
            window.show(screen, presentation);
            var taken = new CompletableFuture<Path>();
            display.asyncExec(() -> {
                display.getShells()[0].moveAbove(null);
                display.timerExec(PAINTED_MILLIS, () -> {
                    save(file);
                    taken.complete(file);
                });
            });
            taken.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void save(Path file) {
        Rectangle all = display.getBounds();
        var image = new Image(display, all.width, all.height);
        var gc = new GC(display);
        gc.copyArea(image, all.x, all.y);
        gc.dispose();
        var loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        image.dispose();
    }

    @Override
    public void close() {
        window.close();
    }
}
