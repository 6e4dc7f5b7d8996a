package jp.madoguchi.ui;

import java.util.function.LongSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Drops what a key repeats by itself while it is held (EN 301 549, 5.7): a slow hand presses once and types one digit, and a bag
 * on the keyboard is nobody. Screen thread only.
 */
final class HeldKeys {
    /** No keyboard waits so long before it repeats: the key has been pressed anew, its release went elsewhere. */
    private static final long LOST_MS = 1500;

    private final LongSupplier clock;
    private int held = SWT.None;
    private long told;

    /** {@code clock} counts milliseconds. */
    HeldKeys(LongSupplier clock) {
        this.clock = clock;
    }

    /** To be called before whoever else listens for keys. */
    void listen(Display display) {
        display.addFilter(SWT.KeyDown, this::down);
        display.addFilter(SWT.KeyUp, e -> held = e.keyCode == held ? SWT.None : held);
    }

    private void down(Event e) {
        long now = clock.getAsLong();
        boolean repeated = e.keyCode == held && now - told < LOST_MS;
        held = e.keyCode;
        told = now;
        if (repeated) {
            Tremor.drop(e);
        }
    }
}
