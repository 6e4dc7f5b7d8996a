package jp.madoguchi.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import jp.madoguchi.config.Texts;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.screen.View;
import jp.madoguchi.ui.draw.TextLog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * The window of the kiosk: a shell without trim over the whole panel. It belongs to the thread that made the
 * {@link Display}; {@link #show}, {@link #countDown}, {@link #remind} and {@link #close} may be called from any thread.
 */
public final class KioskWindow implements View {
    /** As in SWT's Composite: with it no input method hears the keys, which would show a PIN in a window of its own. */
    private static final String NO_INPUT_METHOD = "org.eclipse.swt.internal.gtk.noInputMethod";

    private final Display display;
    private final Shell shell;
    private final Stage stage;
    private final AtomicReference<Stage.Shown> wanted = new AtomicReference<>();

    /**
     * Makes the window without showing it; call on the display's thread.
     *
     * @param post takes what the resident does; must return at once
     */
    public KioskWindow(Display display, Texts texts, Settings settings, Consumer<Event> post) {
        this(
                display,
                texts,
                settings,
                post,
                TextLog.NONE,
                () -> System.nanoTime() / 1_000_000,
                () -> System.nanoTime() / 1e9);
    }

    /** {@code clock} counts milliseconds of what is pressed, {@code seconds} those of what moves. */
    KioskWindow(
            Display display,
            Texts texts,
            Settings settings,
            Consumer<Event> post,
            TextLog log,
            LongSupplier clock,
            DoubleSupplier seconds) {
        this.display = display;
        shell = new Shell(display, SWT.NO_TRIM);
        shell.setText(texts.format(Presentation.usual().language(), "ui.brand"));
        Rectangle bounds =
                settings.bounds().orElseGet(() -> display.getPrimaryMonitor().getBounds());
        shell.setBounds(bounds);
        shell.setFullScreen(settings.bounds().isEmpty()); // over the panels of a desktop; a kiosk has no window manager
        var tremor = new Tremor(clock, settings.hearing().keys());
        stage = new Stage(shell, texts, settings, post, log, tremor, seconds);
        new HeldKeys(clock).listen(display);
        new Hands(display, shell, stage.focus(), post).listen();
        tremor.listen(display);
        stage.listen();
        shell.addListener(SWT.Resize, e -> stage.rebuild());
        shell.addListener(SWT.Close, e -> e.doit = false); // no window manager closes it, nor Alt and F4
        shell.addListener(SWT.Dispose, e -> stage.close());
    }

    /** A display under the name by which assistive software knows the application, which can't be set later. */
    public static Display newDisplay() {
        Display.setAppName("Madoguchi");
        var display = new Display();
        display.setData(NO_INPUT_METHOD, true);
        return display;
    }

    /** Shows the window with the brand and "one moment", painted when this returns, in the place of the {@link Opening}. */
    public void open() {
        stage.firstFrame();
        Opening.openPainted(shell);
        Opening.end(shell);
    }

    /**
     * Dispatches events until the window is closed. Something that breaks in a listener does not end the kiosk.
     *
     * @param broken told of what broke; the screen stays as it is
     */
    public void loop(Consumer<RuntimeException> broken) {
        while (!shell.isDisposed()) {
            try {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            } catch (RuntimeException e) {
                broken.accept(e);
            }
        }
    }

    @Override
    public void show(Screen screen, Presentation presentation) {
        wanted.set(new Stage.Shown(screen, presentation));
        onScreenThread(() -> {
            // of several that wait only the newest is built
            Optional.ofNullable(wanted.getAndSet(null)).ifPresent(stage::show);
        });
    }

    @Override
    public void countDown(Optional<Duration> left) {
        onScreenThread(() -> stage.countDown(left));
    }

    @Override
    public void remind(Text what) {
        onScreenThread(() -> stage.remind(what));
    }

    /** Closes the window and so ends {@link #loop}; later calls are ignored. */
    public void close() {
        onScreenThread(shell::dispose);
    }

    Shell shell() {
        return shell;
    }

    Stage stage() {
        return stage;
    }

    private void onScreenThread(Runnable action) {
        try {
            display.asyncExec(() -> {
                if (!shell.isDisposed()) {
                    action.run();
                }
            });
        } catch (SWTException e) {
            if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
        }
    }
}
