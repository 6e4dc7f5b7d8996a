package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Finds parts by their key and presses them, on the screen thread. */
final class Robot {
    private final KioskWindow window;

    Robot(KioskWindow window) {
        this.window = window;
    }

    /** Every part that can be seen. */
    List<Control> visible() {
        var all = new ArrayList<Control>();
        walk(window.shell(), all::add);
        return all.stream()
                .filter(c -> c.getData("key") != null && c.isVisible())
                .toList();
    }

    List<TouchTarget> targets() {
        return visible().stream()
                .filter(TouchTarget.class::isInstance)
                .map(TouchTarget.class::cast)
                .toList();
    }

    Control find(String key) {
        return visible().stream()
                .filter(c -> key.equals(c.getData("key")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no part " + key + " on the screen"));
    }

    TouchTarget target(String key) {
        return (TouchTarget) find(key);
    }

    void press(String key) {
        Control control = find(key);
        down(control);
        up(control);
    }

    /** Turns to the next leaf of a long list; false when there is none. */
    boolean turnsOn() {
        boolean more = targets().stream()
                .anyMatch(t -> t.touch().key().equals("leaf-next") && t.touch().enabled());
        if (more) {
            press("leaf-next");
        }
        return more;
    }

    void down(Control control) {
        mouse(control, SWT.MouseDown);
    }

    void up(Control control) {
        mouse(control, SWT.MouseUp);
    }

    void type(String characters) {
        characters.chars().forEach(c -> press("key-" + (char) c));
    }

    private static void mouse(Control control, int type) {
        var event = new Event();
        event.button = 1;
        event.x = control.getSize().x / 2;
        event.y = control.getSize().y / 2;
        control.notifyListeners(type, event);
    }

    private static void walk(Composite parent, Consumer<Control> visitor) {
        for (Control child : parent.getChildren()) {
            visitor.accept(child);
            if (child instanceof Composite composite) {
                walk(composite, visitor);
            }
        }
    }
}
