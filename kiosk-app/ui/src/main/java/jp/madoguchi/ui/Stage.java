package jp.madoguchi.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import jp.madoguchi.config.Language;
import jp.madoguchi.config.Texts;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.ui.draw.Fonts;
import jp.madoguchi.ui.draw.Look;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Scale;
import jp.madoguchi.ui.draw.Script;
import jp.madoguchi.ui.draw.TextLog;
import jp.madoguchi.ui.draw.Theme;
import jp.madoguchi.ui.draw.Typesetter;
import jp.madoguchi.ui.part.FocusSign;
import jp.madoguchi.ui.part.Paintbox;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Builds what is shown and remembers what is half typed. Screen thread only. */
final class Stage {
    /** A screen and the way to show it. */
    record Shown(Screen screen, Presentation presentation) {}

    private final Shell shell;
    private final Texts texts;
    private final Settings settings;
    private final Consumer<Event> post;
    private final TextLog log;
    private final Fonts fonts;
    private final FocusSign focus = new FocusSign();
    private final Pages pages = new Pages();
    private final Countdown countdown = new Countdown();
    private final Narrator narrator;
    private final Curtain curtain;
    private final Tremor tremor;
    private final DoubleSupplier seconds;
    private Optional<Shown> shown = Optional.empty();
    private Optional<Scene> scene = Optional.empty();
    private Optional<Scene> overlay = Optional.empty();
    private Memory memory = new Memory();

    /** {@code seconds} is the clock of what moves. */
    Stage(
            Shell shell,
            Texts texts,
            Settings settings,
            Consumer<Event> post,
            TextLog log,
            Tremor tremor,
            DoubleSupplier seconds) {
        this.shell = shell;
        this.texts = texts;
        this.settings = settings;
        this.post = post;
        this.log = log;
        this.tremor = tremor;
        this.seconds = seconds;
        fonts = new Fonts(shell.getDisplay());
        narrator = new Narrator(shell.getDisplay(), settings.hearing(), post);
        curtain = new Curtain(shell, this::lift);
    }

    /** Hears and is heard from now on. */
    void listen() {
        narrator.listen();
        new Keypad(
                        shell.getDisplay(),
                        settings.hearing().keys(),
                        () -> shell.isDisposed() ? Optional.empty() : overlay.or(() -> scene),
                        narrator,
                        post)
                .listen();
    }

    FocusSign focus() {
        return focus;
    }

    void firstFrame() {
        replaceScene(newScene(Presentation.usual(), new FirstFrame(texts)::build));
    }

    void show(Shown next) {
        if (shown.filter(next::equals).isPresent()) {
            return;
        }
        boolean other =
                shown.filter(before -> before.screen().equals(next.screen())).isEmpty();
        if (other) {
            memory.wipe();
            memory = new Memory();
        }
        boolean softly = !next.presentation().highContrast()
                && shown.filter(before -> isOfOnePage(before, next)).isEmpty();
        shown = Optional.of(next);
        build(next, other, softly);
    }

    /** Of a page under the same title only what is new is told, and so it is shown: a veil with each report would flicker. */
    private static boolean isOfOnePage(Shown before, Shown next) {
        return before.screen().title().key().equals(next.screen().title().key());
    }

    /** Nothing moves of itself any more that has to do with the change of screens. */
    boolean isSettled() {
        return scene.filter(now -> Veil.isOver(now.root())).isEmpty();
    }

    /** The same screen again, for another size or after a change of what only the view knows. */
    void rebuild() {
        if (shown.isPresent()) {
            build(shown.get(), false, false);
        } else if (scene.isPresent()) {
            firstFrame();
        }
    }

    void countDown(Optional<Duration> left) {
        left.ifPresentOrElse(countdown::set, countdown::end);
        if (countdown.isCounting() != overlay.isPresent()) {
            cover();
            tremor.screenCame(true);
            if (overlay.isEmpty()) {
                shown.ifPresent(back -> scene.ifPresent(now -> {
                    narrator.show(now, back.presentation());
                    now.focus(Optional.empty());
                }));
            }
        }
    }

    void remind(Text what) {
        Language language =
                shown.map(Shown::presentation).orElseGet(Presentation::usual).language();
        narrator.remind(new Wording(texts, language, new Readings(false)), what);
    }

    void close() {
        memory.wipe();
        settings.hearing().voice().silence();
        fonts.close();
    }

    private void build(Shown next, boolean other, boolean softly) {
        curtain.draw(next.presentation().curtain());
        focus.byEar(next.presentation().voice());
        Optional<String> key = other ? Optional.empty() : scene.flatMap(Scene::focusedKey);
        replaceScene(newScene(next.presentation(), room -> {
            pages.build(next.screen(), room);
            Frame.build(room);
            if (softly) {
                Veil.over(room);
            }
        }));
        cover();
        tremor.screenCame(other);
        if (overlay.isEmpty()) {
            scene.ifPresent(now -> {
                narrator.show(now, next.presentation());
                now.focus(key);
            });
        }
    }

    private void lift() {
        shown.map(Shown::presentation)
                .ifPresent(now -> post.accept(new Event.PresentationChanged(now.withCurtain(false))));
    }

    /** Puts the countdown over the scene or takes it away. */
    private void cover() {
        Optional<Scene> before = overlay;
        overlay = countdown.isCounting() && shown.isPresent()
                ? Optional.of(newScene(shown.get().presentation(), room -> {
                    countdown.build(room);
                    Frame.build(room);
                }))
                : Optional.empty();
        scene.ifPresent(under -> under.hide(overlay.isPresent()));
        overlay.ifPresent(over -> {
            shown.ifPresent(under -> narrator.cover(over, under.presentation()));
            over.focus(Optional.empty());
        });
        before.ifPresent(Scene::dispose);
    }

    private void replaceScene(Scene next) {
        Optional<Scene> before = scene;
        scene = Optional.of(next);
        before.ifPresent(Scene::dispose);
    }

    private Scene newScene(Presentation presentation, Consumer<Room> building) {
        Rectangle area = shell.getClientArea();
        int width = Math.max(320, area.width);
        int height = Math.max(240, area.height);
        var root = new Composite(shell, SWT.NO_FOCUS);
        var theme = presentation.highContrast() ? Theme.highContrast() : Theme.light();
        double pixelsPerMm = width / settings.panelWidthMm();
        double text =
                presentation.largeText() ? Areas.enlarged(width, height, pixelsPerMm, presentation.lowerScreen()) : 1;
        var scale = new Scale(Areas.unit(width, height), text, pixelsPerMm);
        var typesetter = new Typesetter(shell.getDisplay(), fonts, scale, Script.of(presentation.language()));
        root.addListener(SWT.Dispose, e -> typesetter.close());
        root.setBackground(theme.color(Role.BG));
        root.setBounds(0, 0, width, height);
        curtain.raise(root);
        var words = new Wording(texts, presentation.language(), new Readings(presentation.voice()));
        var box = new Paintbox(
                new Look(theme, scale, typesetter, log),
                focus,
                () -> post.accept(new Event.Touched()),
                words.ui("describe.unavailable"));
        building.accept(new Room(
                root,
                box,
                words,
                presentation,
                Areas.of(
                        width,
                        height,
                        scale,
                        presentation.lowerScreen(),
                        texts.languages().size(),
                        Tool.of(presentation, settings.hearing().voice()).size()),
                memory,
                settings,
                seconds,
                post,
                this::rebuild));
        return new Scene(root, words);
    }
}
