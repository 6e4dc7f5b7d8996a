package jp.madoguchi.ui;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Black over everything while the resident works by ear, until the screen is touched: the focus goes on behind it. */
final class Curtain {
    private final Shell shell;
    private final Runnable touched;
    private Optional<Canvas> cloth = Optional.empty();

    /** {@code touched} is told when somebody touches the dark screen. */
    Curtain(Shell shell, Runnable touched) {
        this.shell = shell;
        this.touched = touched;
    }

    void draw(boolean wanted) {
        if (wanted && cloth.isEmpty()) {
            cloth = Optional.of(hang());
        } else if (!wanted) {
            cloth.ifPresent(Control::dispose);
            cloth = Optional.empty();
        }
        cloth.ifPresent(canvas -> canvas.setBounds(shell.getClientArea()));
    }

    /** On top of all scenes, but never before the curtain: nothing may shine through while one gives way to the next. */
    void raise(Composite scene) {
        cloth.ifPresentOrElse(scene::moveBelow, () -> scene.moveAbove(null));
    }

    private Canvas hang() {
        var canvas = new Canvas(shell, SWT.NO_FOCUS);
        canvas.setBackground(shell.getDisplay().getSystemColor(SWT.COLOR_BLACK));
        canvas.addListener(SWT.MouseUp, e -> touched.run());
        canvas.setData("key", "curtain");
        canvas.moveAbove(null);
        return canvas;
    }
}
