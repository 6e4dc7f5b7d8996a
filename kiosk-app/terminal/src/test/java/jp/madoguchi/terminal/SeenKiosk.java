package jp.madoguchi.terminal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.Texts;
import jp.madoguchi.ui.KioskWindow;
import jp.madoguchi.ui.Voice;
import jp.madoguchi.virtual.sandbox.SandboxLayout;
import org.eclipse.swt.widgets.Display;

/** The program of a {@link LoneKioskProcess} with a window: the kiosk but for Quarkus, until somebody ends it. */
final class SeenKiosk {
    private SeenKiosk() {}

    /** In the order of {@link LoneKioskProcess}. */
    public static void main(String... args) throws Exception {
        open(KioskWindow.newDisplay(), args).loop(broken -> System.getLogger(SeenKiosk.class.getName())
                .log(System.Logger.Level.ERROR, "a listener of the window", broken));
    }

    /** Its window, with the kiosk starting behind it, which nobody hears. */
    static KioskWindow open(Display display, String... args) throws ConfigurationException {
        return open(display, Voice.NONE, args);
    }

    static KioskWindow open(Display display, Voice voice, String... args) throws ConfigurationException {
        var settings = Site.settings(
                Path.of(args[0]),
                Path.of(args[1]),
                new SandboxLayout(Path.of(args[2])),
                URI.create(args[3]),
                LocalTime.MIDNIGHT,
                LocalTime.MIDNIGHT);
        Texts texts = Texts.load(settings.config())
                .with(Municipalities.load(settings.config()))
                .with(settings.help().telephone())
                .released();
        var mailbox = new Mailbox();
        var window = new KioskWindow(display, texts, Panel.of(settings.screen(), voice), mailbox);
        window.open();
        new Thread(() -> start(settings, window, mailbox), "start").start();
        return window;
    }

    private static void start(KioskSettings settings, KioskWindow window, Mailbox mailbox) {
        try {
            Kiosk.start(settings, Clock.systemUTC(), window, mailbox);
        } catch (StartException e) {
            System.getLogger(SeenKiosk.class.getName()).log(System.Logger.Level.ERROR, "no kiosk", e);
            window.close();
        }
    }
}
