package jp.madoguchi.ui.part;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * Moves a picture: paints it, frame after frame, for as long as its control lives. How far it has come by then is for the picture
 * to know: a frame may be late. Between two frames the screen thread is free for a while even where painting is slow, for the toolkit runs what
 * other threads ask of it only when nothing else waits.
 */
public final class Pulse {
    private static final int LEAST_PAUSE_MS = 6;

    private final Control control;
    private final Rectangle part;
    private final int frameMs;
    private final Runnable beat;

    private Pulse(Control control, Rectangle part, int frameMs, Runnable beat) {
        this.control = control;
        this.part = part;
        this.frameMs = frameMs;
        this.beat = beat;
    }

    /** Paints the given part of the control again at most once every {@code frameMs} milliseconds. */
    public static void start(Control control, Rectangle part, int frameMs) {
        start(control, part, frameMs, () -> {});
    }

    /** The same; {@code beat} runs before each frame. */
    public static void start(Control control, Rectangle part, int frameMs, Runnable beat) {
        new Pulse(control, part, frameMs, beat).after(frameMs);
    }

    private void after(int milliseconds) {
        control.getDisplay().timerExec(milliseconds, this::frame);
    }

    private void frame() {
        if (control.isDisposed()) {
            return;
        }
        long began = System.nanoTime();
        beat.run();
        if (control.isVisible()) {
            control.redraw(part.x, part.y, part.width, part.height, false);
            control.update();
        }
        int taken = (int) ((System.nanoTime() - began) / 1_000_000);
        after(Math.max(LEAST_PAUSE_MS, frameMs - taken));
    }
}
