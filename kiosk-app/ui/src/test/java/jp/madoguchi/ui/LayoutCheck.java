package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.TextLog;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Looks at what stands in a window on one panel, leaf by leaf, and remembers what is wrong with it. */
final class LayoutCheck implements AutoCloseable {
    private static final int ROUNDING = 2;
    /** Parts reach over their looks by the width of a shadow. */
    private static final double SHADE = 24;

    private static final double LEAST_TARGET_MM = 20;
    /** Below this size words are cut; of enlarged ones it is half of that. */
    private static final double SMALLEST = 0.54;

    /** Two thirds of the smallest type: what is smaller can't be read standing, and another layout has to be found. */
    private static final double LEAST_UNITS = 18;

    record Painted(String text, Rectangle extent, Rectangle box, double size, double asked) {}

    private final List<String> faults = new ArrayList<>();
    private final List<Painted> painted = new ArrayList<>();
    private final TextLog log =
            (text, extent, box, size, asked) -> painted.add(new Painted(text, extent, box, size, asked));
    private final Monitor monitor;
    private final TestWindow window;

    LayoutCheck(Monitor monitor) {
        this.monitor = monitor;
        // every tool there can be
        var hearing = new Hearing(new HeardVoice(Language.values()), false, KeypadKeys.usual());
        var settings = Settings.fullScreen(monitor.millimetres()).within(monitor.bounds());
        window = new TestWindow(settings.heard(hearing), SampleTexts.load(), log);
    }

    /** Each way of showing a screen that moves its parts: high contrast changes colours only. */
    static List<Presentation> modes(Language language) {
        Presentation usual = Presentation.usual().in(language);
        return List.of(
                usual,
                usual.withLargeText(true),
                usual.withLowerScreen(true),
                usual.withLargeText(true).withLowerScreen(true));
    }

    TestWindow window() {
        return window;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** A poster is only ever shown in the usual way: who changes that has left it. */
    void look(Map.Entry<String, Screen> sample, Presentation wanted) {
        Presentation presentation = sample.getValue() instanceof Screen.Poster
                ? Presentation.usual().in(wanted.language())
                : wanted;
        window.build(sample.getValue(), presentation);
        look(sample.getKey(), presentation);
        for (int leaf = 2; window.robot().turnsOn(); leaf++) {
            look(sample.getKey() + " leaf " + leaf, presentation);
        }
    }

    /** What is on the screen now. */
    void look(String name, Presentation presentation) {
        String where = name + " " + inShort(presentation) + ": ";
        List<Control> controls = window.robot().visible();
        for (Control control : controls) {
            String at = where + control.getData("key") + ": ";
            inside(monitor.bounds(), onScreen(control), at + "off the screen");
            texts(control).forEach(each -> text(each, control, presentation.largeText(), at + each));
            if (control instanceof TouchTarget touch) {
                target(touch, presentation, at);
            }
        }
        apart(controls, monitor.unit() * SHADE, where);
    }

    private static String inShort(Presentation presentation) {
        return presentation.language().tag()
                + (presentation.largeText() ? " large" : "")
                + (presentation.lowerScreen() ? " lower" : "")
                + (presentation.voice() ? " heard" : "");
    }

    List<Painted> texts(Control control) {
        painted.clear();
        window.paint(control);
        return List.copyOf(painted);
    }

    /** Its place in the window. No part has a border, so that this needs no answer of the X server. */
    static Rectangle onScreen(Control control) {
        Rectangle place = control.getBounds();
        for (Composite around = control.getParent(); !(around instanceof Shell); around = around.getParent()) {
            place.x += around.getLocation().x;
            place.y += around.getLocation().y;
        }
        return place;
    }

    private void text(Painted text, Control control, boolean enlarged, String fault) {
        inside(text.box(), text.extent(), fault);
        inside(new Rectangle(0, 0, control.getSize().x, control.getSize().y), text.extent(), fault);
        if (text.size() < text.asked() * (enlarged ? SMALLEST / 2 : SMALLEST)) {
            faults.add("cut: " + fault);
        }
        if (text.size() < LEAST_UNITS * monitor.unit()) {
            faults.add("too small to read: " + fault);
        }
    }

    private void target(TouchTarget target, Presentation presentation, String at) {
        Rectangle r = onScreen(target);
        double least = LEAST_TARGET_MM * monitor.pixelsPerMm();
        if (Math.min(r.width, r.height) < least - 1) {
            faults.add(at + "too small to touch: " + r + " of " + least);
        }
        if (presentation.lowerScreen() && r.y < monitor.bounds().height * 0.34 - SHADE) {
            faults.add(at + "out of reach: " + r);
        }
    }

    /** Targets and what is read do not cover each other. */
    private void apart(List<Control> controls, double tolerance, String where) {
        List<Rectangle> places = controls.stream().map(LayoutCheck::onScreen).toList();
        for (int i = 0; i < controls.size(); i++) {
            for (int j = i + 1; j < controls.size(); j++) {
                Rectangle common = places.get(i).intersection(places.get(j));
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

    @Override
    public void close() {
        window.close();
    }
}
