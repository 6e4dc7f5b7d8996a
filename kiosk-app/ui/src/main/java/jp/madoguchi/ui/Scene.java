package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One built screen, and the words it is in. */
record Scene(Composite root, Wording words) {
    /** The stable key of the part that has the focus. */
    Optional<String> focusedKey() {
        Control focused = root.getDisplay().getFocusControl();
        return focused != null && focused.getData("key") instanceof String key ? Optional.of(key) : Optional.empty();
    }

    /** Gives the focus to the part of that key; without one, to the title, which assistive software then reads. */
    void focus(Optional<String> key) {
        key.flatMap(this::find).or(() -> find(Blocks.TITLE)).ifPresent(Control::forceFocus);
    }

    void hide(boolean hidden) {
        root.setVisible(!hidden);
    }

    void dispose() {
        root.dispose();
    }

    Optional<Control> find(String key) {
        return parts().stream().filter(part -> key.equals(part.getData("key"))).findFirst();
    }

    /** The target of that key, if it can be used now. */
    Optional<TouchTarget> target(String key) {
        return targets().stream()
                .filter(target -> target.touch().key().equals(key))
                .findFirst();
    }

    /** All that can be pressed now, in the order of the Tab key. */
    List<TouchTarget> targets() {
        return parts().stream()
                .filter(TouchTarget.class::isInstance)
                .map(TouchTarget.class::cast)
                .filter(target -> target.touch().enabled())
                .toList();
    }

    /** Everything that has a key, in the order in which it was built. */
    List<Control> parts() {
        var all = new ArrayList<Control>();
        if (!root.isDisposed()) {
            walk(root, all::add);
        }
        return all;
    }

    private static void walk(Composite parent, Consumer<Control> visitor) {
        for (Control child : parent.getChildren()) {
            if (child.getData("key") != null) {
                visitor.accept(child);
            }
            if (child instanceof Composite composite) {
                walk(composite, visitor);
            }
        }
    }
}
