package jp.madoguchi.ui;

import java.util.Arrays;
import jp.madoguchi.ui.draw.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Lets another page come softly: for a moment its ground lies over all that stands between the bars, thinner with each frame. The
 * page below is whole from its first frame on and hears keys; a touch so early would be dropped anyway ({@link Tremor}).
 */
final class Veil {
    static final long MILLIS = 180;
    private static final int FRAME_MS = 16;
    /** Of 255: what is below is seen from the first frame on. */
    private static final int DENSEST = 190;

    private static final Color CLEAR = new Color(0, 0, 0, 0);

    /** Where frames are later than this the page is shown at once: rather no veil than one that stutters, or that delays what waits. */
    static final double LATE_SECONDS = 0.08;

    private final Room room;
    private final Canvas cloth;
    private final double began;
    private double latest;
    private int density = DENSEST;

    private Veil(Room room) {
        this.room = room;
        cloth = new Canvas(room.root(), SWT.NO_FOCUS);
        cloth.setData(this);
        began = room.seconds();
        latest = began;
    }

    /** Lays one over a page that has just been built. */
    static void over(Room room) {
        new Veil(room).lay();
    }

    static boolean isOver(Composite page) {
        return Arrays.stream(page.getChildren()).anyMatch(child -> child.getData() instanceof Veil);
    }

    private void lay() {
        var content = room.areas().content();
        cloth.setBounds(0, content.y, room.root().getSize().x, content.height);
        cloth.setBackground(CLEAR);
        cloth.moveAbove(null);
        cloth.addListener(SWT.Paint, this::paint);
        after();
    }

    private void after() {
        cloth.getDisplay().timerExec(FRAME_MS, this::thin);
    }

    private void paint(Event e) {
        e.gc.setAlpha(density);
        e.gc.setBackground(room.look().theme().color(Role.BG));
        e.gc.fillRectangle(cloth.getClientArea());
    }

    private void thin() {
        if (cloth.isDisposed()) {
            return;
        }
        double now = room.seconds();
        int thinner = density(now);
        if (thinner == 0 || (density < DENSEST && now - latest > LATE_SECONDS)) {
            cloth.dispose();
            return;
        }
        if (thinner != density) {
            density = thinner;
            latest = now;
            cloth.redraw();
        }
        after();
    }

    /** Thinner quickly at first. */
    private int density(double now) {
        double left = Math.max(0, 1 - (now - began) * 1000 / MILLIS);
        return (int) Math.round(DENSEST * left * left);
    }
}
