package jp.madoguchi.ui;

import java.util.function.LongSupplier;
import jp.madoguchi.ui.KeypadKeys.Command;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Drops the second press of a trembling or impatient hand, which would else hit what has just come under it: one that
 * begins too soon after a screen came or after the last release. Keys of a keypad are typed as quickly as anyone can, once
 * their screen stands. One a window; screen thread only.
 */
final class Tremor {
    /** Quicker than this nobody sees a screen and decides. */
    static final long CALM_MS = 300;

    private final LongSupplier clock;
    private final KeypadKeys keys;
    private long released = Long.MIN_VALUE / 2;
    private long built = released;
    private long came = released;

    /** {@code clock} counts milliseconds. */
    Tremor(LongSupplier clock, KeypadKeys keys) {
        this.clock = clock;
        this.keys = keys;
    }

    void listen(Display display) {
        display.addFilter(SWT.MouseDown, e -> {
            boolean key = isKey(e);
            if (isSoonAfter(came) || (!key && (isSoonAfter(built) || isSoonAfter(released)))) {
                drop(e);
            }
        });
        display.addFilter(SWT.MouseUp, e -> {
            if (!isKey(e)) {
                released = clock.getAsLong();
            }
        });
        display.addFilter(SWT.KeyDown, e -> {
            if (isSoonAfter(came) && presses(e)) {
                drop(e);
            }
        });
    }

    /** Something stands in a new place; {@code other} where it is another screen. */
    void screenCame(boolean other) {
        built = clock.getAsLong();
        came = other ? built : came;
    }

    private boolean isSoonAfter(long moment) {
        return clock.getAsLong() - moment < CALM_MS;
    }

    private boolean presses(Event e) {
        boolean enter = e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR;
        return enter
                || e.character == ' '
                || keys.command(e.keyCode).filter(Command.SELECT::equals).isPresent();
    }

    private static boolean isKey(Event e) {
        return e.widget instanceof TouchTarget target && target.touch().isKey();
    }

    static void drop(Event e) {
        e.doit = false;
        e.type = SWT.None;
    }
}
