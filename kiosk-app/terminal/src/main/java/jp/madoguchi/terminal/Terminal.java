package jp.madoguchi.terminal;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.Texts;
import jp.madoguchi.terminal.sound.EspeakVoice;
import jp.madoguchi.ui.KioskWindow;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;

/**
 * The program of the kiosk. SWT owns the main thread; the kiosk behind the window starts beside it, so that people see a
 * first picture at once.
 */
@QuarkusMain
public final class Terminal implements QuarkusApplication {
    /** As in sysexits.h, EX_CONFIG: starting again won't help before somebody has mended something. */
    private static final int NOT_CONFIGURED = 78;

    @Inject
    KioskSettings settings;

    @Inject
    @Any
    Readiness readiness;

    private final AtomicInteger exitCode = new AtomicInteger();

    /** The first picture does not wait for Quarkus, whose words for a wrong setting would tell nobody what to do. */
    public static void main(String... args) {
        FirstPicture.show();
        Optional<String> fault = SettingsFile.ofEnvironment().flatMap(Terminal::findFault);
        if (fault.isPresent()) {
            System.err.println("The kiosk can't start. " + fault.get());
            System.exit(NOT_CONFIGURED);
        }
        Quarkus.run(Terminal.class, args);
    }

    private static Optional<String> findFault(Path settings) {
        try {
            return HealthPort.findFault(SettingsFile.read(settings).health().port());
        } catch (IOException unreadable) {
            return Optional.of(settings + " can't be read: " + unreadable.getMessage());
        } catch (ConfigurationException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }

    @Override
    public int run(String... args) {
        try {
            Display display = openDisplay();
            try {
                serve(display);
            } finally {
                display.dispose();
            }
        } catch (ConfigurationException | StartException | IllegalArgumentException | SWTError e) {
            exitCode.set(refuse(e));
        }
        return exitCode.get();
    }

    /** That of the first picture, if there is one. SWT says "no more handles" where there is no X server. */
    private static Display openDisplay() throws StartException {
        try {
            return Optional.ofNullable(Display.getCurrent()).orElseGet(KioskWindow::newDisplay);
        } catch (SWTError e) {
            String name = System.getenv("DISPLAY");
            String reason =
                    name == null || name.isEmpty() ? "DISPLAY is not set" : "nothing answers at DISPLAY=" + name;
            throw new StartException("No display can be opened: " + reason, e);
        }
    }

    private void serve(Display display) throws ConfigurationException {
        var mailbox = new Mailbox();
        try (var voice = EspeakVoice.on(Threads.inOrder("voice"))) {
            var window = new KioskWindow(display, texts(), Panel.of(settings.screen(), voice), mailbox);
            window.open();
            var kiosk = CompletableFuture.supplyAsync(() -> start(window, mailbox, voice));
            closeOnSignal(window);
            window.loop(Terminal::log);
            kiosk.join().close();
        }
    }

    private Texts texts() throws ConfigurationException {
        Texts texts = Texts.load(settings.config())
                .with(Municipalities.load(settings.config()))
                .with(settings.help().telephone());
        return settings.screen().draftLanguages() ? texts : texts.released();
    }

    private Shutdown start(KioskWindow window, Mailbox mailbox, EspeakVoice voice) {
        var shutdown = new Shutdown();
        try {
            Kiosk kiosk = Kiosk.start(settings, Clock.systemUTC(), window, mailbox);
            shutdown.keep(kiosk, Kiosk::close);
            readiness.ready(kiosk::troubles);
            kiosk.bell().ifPresent(voice::ringBy);
        } catch (StartException | RuntimeException | Error e) {
            // Whatever it is, an opening picture that stays for ever tells nobody.
            exitCode.set(refuse(e));
            window.close();
        }
        return shutdown;
    }

    /** Quarkus hears SIGTERM; the window has to end its loop. */
    private static void closeOnSignal(KioskWindow window) {
        var watcher = new Thread(
                () -> {
                    Quarkus.waitForExit();
                    window.close();
                },
                "exit");
        watcher.setDaemon(true);
        watcher.start();
    }

    private static void log(RuntimeException broken) {
        System.getLogger(Terminal.class.getName()).log(System.Logger.Level.ERROR, "a listener of the window", broken);
    }

    private static int refuse(Throwable e) {
        System.Logger log = System.getLogger(Terminal.class.getName());
        log.log(System.Logger.Level.ERROR, "The kiosk can''t start. {0}", e.getMessage());
        log.log(System.Logger.Level.DEBUG, "why", e);
        return NOT_CONFIGURED;
    }
}
