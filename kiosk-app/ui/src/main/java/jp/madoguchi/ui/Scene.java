package jp.madoguchi.ui;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One built screen. */
record Scene(Composite root) {
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
        return find(root, key);
    }

    private static Optional<Control> find(Composite parent, String key) {
        for (Control child : parent.getChildren()) {
            Optional<Control> found = key.equals(child.getData("key"))
                    ? Optional.of(child)
                    : child instanceof Composite composite ? find(composite, key) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
