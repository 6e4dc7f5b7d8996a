package jp.madoguchi.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.TextLog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Paints every sample screen into PNG files to be looked at: {@code Gallery DIR MONITOR NAMES MODES...}. */
public final class Gallery {
    private Gallery() {}

    public static void main(String... args) {
        var monitor = Monitor.valueOf(args[1]);
        Rectangle bounds = monitor.bounds();
        Display display = KioskWindow.newDisplay();
        var settings = Settings.fullScreen(monitor.millimetres())
                .within(bounds)
                .heard(new Hearing(new HeardVoice(Language.values()), false, KeypadKeys.usual()));
        var clock = new AtomicLong();
        var window = new KioskWindow(
                display,
                SampleTexts.load(),
                settings,
                event -> {},
                TextLog.NONE,
                () -> clock.addAndGet(1000),
                () -> System.nanoTime() / 1e9);
        window.open();
        save(display, bounds, Path.of(args[0], "first.png"));
        for (String mode : List.of(args).subList(3, args.length)) {
            Presentation presentation = Objects.requireNonNull(modes().get(mode), mode);
            for (Map.Entry<String, Screen> each : Samples.distinct().entrySet()) {
                if (each.getKey().matches(args[2])) {
                    window.show(each.getValue(), presentation);
                    settle(display);
                    typeSome(window, each.getValue());
                    settle(display);
                    save(display, bounds, Path.of(args[0], each.getKey() + "-" + mode + ".png"));
                    for (int leaf = 2; new Robot(window).turnsOn(); leaf++) {
                        settle(display);
                        save(display, bounds, Path.of(args[0], each.getKey() + "-" + mode + "-" + leaf + ".png"));
                    }
                }
            }
            if ("countdown".matches(args[2])) {
                window.countDown(Optional.of(Duration.ofSeconds(28)));
                settle(display);
                save(display, bounds, Path.of(args[0], "countdown-" + mode + ".png"));
                window.countDown(Optional.empty());
                settle(display);
            }
        }
        window.close();
        settle(display);
        display.dispose();
    }

    private static Map<String, Presentation> modes() {
        var modes = new LinkedHashMap<String, Presentation>();
        for (Language language : Language.values()) {
            Presentation p = Presentation.usual().in(language);
            String tag = language.tag();
            modes.put(tag, p);
            modes.put(tag + "-large", p.withLargeText(true));
            modes.put(tag + "-heard", p.withLoud(true));
            modes.put(tag + "-contrast", p.withHighContrast(true));
            modes.put(tag + "-lower", p.withLowerScreen(true));
            modes.put(tag + "-all", p.withLargeText(true).withHighContrast(true).withLowerScreen(true));
        }
        return modes;
    }

    private static void typeSome(KioskWindow window, Screen screen) {
        var robot = new Robot(window);
        if (screen instanceof Screen.PinPad) {
            robot.press("digit-1");
            robot.press("digit-2");
        } else if (screen instanceof Screen.Keyboard) {
            robot.type("KIOSK2");
            robot.press("show");
        }
    }

    /** Until what was posted has been done, and then long enough for frames to be painted and a press to fade. */
    private static void settle(Display display) {
        var over = new boolean[] {false};
        display.asyncExec(() -> display.timerExec(220, () -> over[0] = true));
        while (!over[0]) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    private static void save(Display display, Rectangle bounds, Path file) {
        var image = new Image(display, bounds.width, bounds.height);
        var gc = new GC(display);
        gc.copyArea(image, bounds.x, bounds.y);
        gc.dispose();
        var loader = new ImageLoader();
        loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        image.dispose();
    }
}
