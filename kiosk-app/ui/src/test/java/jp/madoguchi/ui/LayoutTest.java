package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.TextLog;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of screen in both languages, both text sizes, both heights and three shapes of panel. */
class LayoutTest {
    private static final int ROUNDING = 2;
    /** Parts reach over their looks by the width of a shadow. */
    private static final double SHADE = 24;

    private static final double LEAST_TARGET_MM = 9;
    /** A capital of Noto Sans CJK is 0.73 of the size; ADA 707 wants 4.8 mm of what is read standing. */
    private static final double LEAST_TEXT = 4.8 / 0.73 * TestWindow.PIXELS_PER_MM;

    private record Painted(String text, Rectangle extent, Rectangle box, double size) {}

    private final List<String> faults = new ArrayList<>();
    private final List<Painted> painted = new ArrayList<>();
    private final TextLog log = (text, extent, box, size, asked) -> painted.add(new Painted(text, extent, box, size));

    static Stream<Rectangle> shapes() {
        return Stream.of(TestWindow.UPRIGHT, TestWindow.WIDE, TestWindow.SMALL);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyTextStaysInItsBoxAndEveryTargetInReach(Rectangle shape) {
        try (var window = new TestWindow(shape, log)) {
            for (Presentation presentation : presentations()) {
                for (Map.Entry<String, Screen> each : Samples.all().entrySet()) {
                    window.show(each.getValue(), presentation);
                    check(window, shape, presentation, each.getKey());
                    for (int leaf = 2; window.robot().turnsOn(); leaf++) {
                        check(window, shape, presentation, each.getKey() + " leaf " + leaf);
                    }
                }
                window.countDown(Optional.of(Duration.ofSeconds(25)));
                check(window, shape, presentation, "countdown");
                window.countDown(Optional.empty());
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void highContrastChangesColoursOnly() {
        try (var window = new TestWindow()) {
            for (Screen screen : Samples.all().values()) {
                window.show(screen);
                List<Rectangle> light = places(window);
                window.show(screen, TestWindow.JAPANESE.withHighContrast(true));
                assertEquals(light, places(window));
            }
        }
    }

    /** What a visit shows without larger text is large enough to be read from a standing place. */
    @ParameterizedTest
    @MethodSource("bigShapes")
    void theUsualScreensHaveCapitalsOfNearlyFiveMillimetres(Rectangle shape) {
        try (var window = new TestWindow(shape, log)) {
            for (var presentation : List.of(TestWindow.JAPANESE, TestWindow.ENGLISH)) {
                Samples.usual().forEach((name, screen) -> {
                    window.show(screen, presentation);
                    texts(window).stream()
                            .filter(p -> p.size() < LEAST_TEXT - 1)
                            .forEach(p -> faults.add(name + " " + presentation + ": " + p));
                });
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    static Stream<Rectangle> bigShapes() {
        return Stream.of(TestWindow.UPRIGHT, TestWindow.WIDE);
    }

    /** Each language plain and with the most that is asked of the room; one of the two at a time only in the full run. */
    private static List<Presentation> presentations() {
        var all = new ArrayList<Presentation>();
        for (var spoken : List.of(TestWindow.JAPANESE, TestWindow.ENGLISH)) {
            all.add(spoken);
            all.add(spoken.withLargeText(true).withLowerScreen(true));
            if (Boolean.getBoolean("madoguchi.full")) {
                all.add(spoken.withLargeText(true));
                all.add(spoken.withLowerScreen(true));
            }
        }
        return all;
    }

    private void check(TestWindow window, Rectangle shape, Presentation presentation, String name) {
        String where = name + " " + presentation + ": ";
        double u = Areas.unit(shape.width, shape.height);
        List<Control> controls = window.robot().visible();
        for (Control control : controls) {
            String at = where + control.getData("key") + ": ";
            inside(new Rectangle(0, 0, shape.width, shape.height), onScreen(control), at + "off the screen");
            painted.clear();
            window.picture(control);
            for (Painted each : List.copyOf(painted)) {
                inside(each.box(), each.extent(), at + each);
                inside(new Rectangle(0, 0, control.getSize().x, control.getSize().y), each.extent(), at + each);
            }
            if (control instanceof TouchTarget) {
                target(control, shape, presentation, at);
            }
        }
        apart(controls, u * SHADE, where);
    }

    private void target(Control control, Rectangle shape, Presentation presentation, String at) {
        Rectangle r = onScreen(control);
        if (Math.min(r.width, r.height) < LEAST_TARGET_MM * TestWindow.PIXELS_PER_MM) {
            faults.add(at + "too small to touch: " + r);
        }
        if (presentation.lowerScreen() && r.y < shape.height * 0.34 - SHADE) {
            faults.add(at + "out of reach: " + r);
        }
    }

    /** Targets and what is read do not cover each other. */
    private void apart(List<Control> controls, double tolerance, String where) {
        for (int i = 0; i < controls.size(); i++) {
            for (int j = i + 1; j < controls.size(); j++) {
                Rectangle common = onScreen(controls.get(i)).intersection(onScreen(controls.get(j)));
                if (Math.min(common.width, common.height) > tolerance) {
                    faults.add(where + controls.get(i).getData("key") + " covers "
                            + controls.get(j).getData("key") + ": " + common);
                }
            }
        }
    }

    private void inside(Rectangle box, Rectangle inner, String fault) {
        boolean in = inner.x >= box.x - ROUNDING
                && inner.y >= box.y - ROUNDING
                && inner.x + inner.width <= box.x + box.width + ROUNDING
                && inner.y + inner.height <= box.y + box.height + ROUNDING;
        if (!in) {
            faults.add(fault);
        }
    }

    private List<Painted> texts(TestWindow window) {
        painted.clear();
        window.robot().visible().forEach(window::picture);
        return List.copyOf(painted);
    }

    private static List<Rectangle> places(TestWindow window) {
        return window.robot().visible().stream().map(LayoutTest::onScreen).toList();
    }

    private static Rectangle onScreen(Control control) {
        var r = control.getBounds();
        return control.getDisplay().map(control.getParent(), control.getShell(), r);
    }
}
