package jp.madoguchi.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import jp.madoguchi.config.Language;
import jp.madoguchi.config.Texts;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.TextLog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** A real window on the X server the tests run under, and what it posts. */
final class TestWindow implements AutoCloseable {
    static final Presentation JAPANESE = Presentation.usual();
    static final Presentation ENGLISH = JAPANESE.in(Language.ENGLISH);

    private final Display display;
    private final KioskWindow window;
    private final List<Event> posted = new ArrayList<>();
    private long millis;
    private OptionalDouble stopped = OptionalDouble.empty();
    private boolean hurried;

    TestWindow() {
        this(Monitor.UPRIGHT_21_INCH, TextLog.NONE);
    }

    TestWindow(Monitor monitor, TextLog log) {
        this(monitor, log, SampleTexts.load(), Duration.ofMillis(40), false);
    }

    TestWindow(Monitor monitor, TextLog log, Texts texts, Duration hideAfter, boolean scrambled) {
        this(
                new Settings(monitor.millimetres(), Optional.of(monitor.bounds()), scrambled, hideAfter, new Random(7)),
                texts,
                log);
    }

    TestWindow(Settings settings, Texts texts, TextLog log) {
        if (System.getenv("DISPLAY") == null) {
            throw new AssertionError("The screens are tested on an X server: run this inside xvfb-run -a");
        }
        display = KioskWindow.newDisplay();
        window = new KioskWindow(display, texts, settings, posted::add, log, this::tick, this::seconds);
        window.open();
    }

    static TestWindow scrambled() {
        return new TestWindow(Monitor.UPRIGHT_21_INCH, TextLog.NONE, SampleTexts.load(), Duration.ofSeconds(10), true);
    }

    /** Upright, in the languages that native readers have approved. */
    static TestWindow released() {
        return released(TextLog.NONE);
    }

    static TestWindow released(TextLog log) {
        var upright = Monitor.UPRIGHT_21_INCH;
        var settings = Settings.fullScreen(upright.millimetres()).within(upright.bounds());
        return new TestWindow(settings, SampleTexts.load().released(), log);
    }

    /** Upright, worked by ear in this way. */
    static TestWindow heard(Hearing hearing) {
        return heard(hearing, SampleTexts.load(), TextLog.NONE);
    }

    /** The same as people see it who hear it too, in the languages that native readers have approved. */
    static TestWindow heard(Hearing hearing, TextLog log) {
        return heard(hearing, SampleTexts.load().released(), log);
    }

    private static TestWindow heard(Hearing hearing, Texts texts, TextLog log) {
        var upright = Monitor.UPRIGHT_21_INCH;
        var settings = Settings.fullScreen(upright.millimetres()).within(upright.bounds());
        return new TestWindow(settings.heard(hearing), texts, log);
    }

    KioskWindow window() {
        return window;
    }

    Display display() {
        return display;
    }

    Robot robot() {
        return new Robot(window);
    }

    TestWindow show(Screen screen, Presentation presentation) {
        window.show(screen, presentation);
        pump();
        return this;
    }

    TestWindow show(Screen screen) {
        return show(screen, JAPANESE);
    }

    /** Builds the screen as if it were shown; that the toolkit paints it, too, would take most of the time. */
    void build(Screen screen, Presentation presentation) {
        window.stage().show(new Stage.Shown(screen, presentation));
    }

    void countDown(Optional<Duration> left) {
        window.countDown(left);
        pump();
    }

    /** From now on time goes by only when told to; before, at least a second goes by from one thing to the next. */
    void hurry() {
        hurried = true;
    }

    void pass(long milliseconds) {
        millis += milliseconds;
    }

    /** What moves stands still at this moment from now on. */
    void stopAt(double seconds) {
        stopped = OptionalDouble.of(seconds);
    }

    private double seconds() {
        return stopped.orElseGet(() -> System.nanoTime() / 1e9);
    }

    private long tick() {
        millis += hurried ? 0 : 1000;
        return millis;
    }

    /** Dispatches until all that was asked of the screen thread so far has been done. */
    void pump() {
        var done = new boolean[] {false};
        display.asyncExec(() -> done[0] = true);
        while (!done[0]) {
            display.readAndDispatch();
        }
    }

    /** Dispatches until the condition holds. */
    void pumpUntil(java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still not so after ten seconds");
            }
            display.readAndDispatch();
        }
    }

    /** All that was posted but what only shows that somebody is there. */
    List<Event> posted() {
        return posted.stream()
                .filter(e -> !(e instanceof Event.Touched || e instanceof Event.Heard))
                .toList();
    }

    List<Event> everythingPosted() {
        return List.copyOf(posted);
    }

    void forgetPosted() {
        posted.clear();
    }

    /** Lets the control paint itself where nobody looks, so that the log hears of its texts. */
    void paint(Control control) {
        var image = new Image(display, 1, 1);
        var gc = new GC(image);
        var event = new org.eclipse.swt.widgets.Event();
        event.gc = gc;
        control.notifyListeners(SWT.Paint, event);
        gc.dispose();
        image.dispose();
    }

    /** The control as it paints itself now. */
    ImageData picture(Control control) {
        Image image = painted(control);
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    /** The same, to be disposed by whoever asks. */
    Image painted(Control control) {
        int width = Math.max(1, control.getSize().x);
        int height = Math.max(1, control.getSize().y);
        var image = new Image(display, width, height);
        var gc = new GC(image);
        var event = new org.eclipse.swt.widgets.Event();
        event.gc = gc;
        event.width = width;
        event.height = height;
        control.notifyListeners(SWT.Paint, event);
        gc.dispose();
        return image;
    }

    @Override
    public void close() {
        window.close();
        pump();
        display.dispose();
    }
}
