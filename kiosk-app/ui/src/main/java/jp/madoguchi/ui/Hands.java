package jp.madoguchi.ui;

import java.util.function.Consumer;
import jp.madoguchi.session.Event;
import jp.madoguchi.ui.part.FocusSign;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Notices every touch and every key, wherever it lands: somebody is there. */
final class Hands {
    private final Display display;
    private final Shell shell;
    private final FocusSign focus;
    private final Consumer<Event> post;

    Hands(Display display, Shell shell, FocusSign focus, Consumer<Event> post) {
        this.display = display;
        this.shell = shell;
        this.focus = focus;
        this.post = post;
    }

    void listen() {
        display.addFilter(SWT.MouseDown, e -> noticed(false));
        display.addFilter(SWT.KeyDown, e -> noticed(true));
    }

    private void noticed(boolean key) {
        if (shell.isDisposed()) {
            return;
        }
        boolean before = focus.isShown();
        if (key) {
            focus.keyUsed();
        } else {
            focus.touched();
        }
        if (before != focus.isShown() && display.getFocusControl() != null) {
            shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true);
        }
        post.accept(new Event.Touched());
    }
}
