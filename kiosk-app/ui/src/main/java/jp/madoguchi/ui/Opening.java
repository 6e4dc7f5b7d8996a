package jp.madoguchi.ui;

import java.util.Optional;
import jp.madoguchi.config.Language;
import jp.madoguchi.config.Texts;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Fonts;
import jp.madoguchi.ui.draw.Look;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Scale;
import jp.madoguchi.ui.draw.Script;
import jp.madoguchi.ui.draw.TextLog;
import jp.madoguchi.ui.draw.Theme;
import jp.madoguchi.ui.draw.Typesetter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * The very first picture, up before the rest of the program is even loaded: the brand, and one moment please. The kiosk's window
 * takes its place.
 */
public final class Opening {
    /** Where nothing can be painted, such as behind a locked screen, the start goes on all the same. */
    private static final int PATIENCE_MS = 1500;

    private Opening() {}

    /**
     * Shows it, painted when this returns; call on the display's thread.
     *
     * @param bounds of the window in pixels; empty covers the whole first monitor
     */
    public static void show(Display display, Texts texts, Optional<Rectangle> bounds) {
        var shell = new Shell(display, SWT.NO_TRIM);
        Rectangle area = bounds.orElseGet(() -> display.getPrimaryMonitor().getBounds());
        shell.setBounds(area);
        shell.setFullScreen(bounds.isEmpty());
        var theme = Theme.light();
        var fonts = new Fonts(display);
        var scale = new Scale(Areas.unit(area.width, area.height), 1, 1);
        var typesetter = new Typesetter(display, fonts, scale, Script.of(Language.JAPANESE));
        var frame = new FirstFrame(texts);
        shell.setBackground(theme.color(Role.BG));
        shell.addListener(
                SWT.Paint,
                e -> frame.paint(
                        new Brush(e.gc, new Look(theme, scale, typesetter, TextLog.NONE)), shell.getClientArea()));
        shell.addListener(SWT.Close, e -> e.doit = false);
        shell.addListener(SWT.Dispose, e -> {
            typesetter.close();
            fonts.close();
        });
        openPainted(shell);
    }

    /** Opens the shell and dispatches events until something in it is painted. */
    static void openPainted(Shell shell) {
        Display display = shell.getDisplay();
        var waiting = new boolean[] {true};
        Listener painted = e -> waiting[0] = waiting[0] && !belongs(e, shell);
        display.addFilter(SWT.Paint, painted);
        display.timerExec(PATIENCE_MS, () -> waiting[0] = false);
        shell.open();
        shell.forceActive();
        while (waiting[0] && !shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        display.removeFilter(SWT.Paint, painted);
    }

    /** Ends every picture but this window. */
    static void end(Shell window) {
        for (Shell other : window.getDisplay().getShells()) {
            if (other != window) {
                other.dispose();
            }
        }
    }

    private static boolean belongs(Event event, Shell shell) {
        return event.widget instanceof Control painted && painted.getShell() == shell;
    }
}
