package jp.madoguchi.ui.part;

import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A painted canvas that does one thing when touched, or by Space or Enter, or when assistive software asks for it. */
public final class TouchTarget extends Canvas {
    private static final int FRAME_MS = 16;
    private static final int EASE_MS = 90;

    private final Paintbox box;
    private final Runnable action;
    private Touch touch;
    private double pressed;
    private boolean held;

    /** {@code ground} is the colour of what the target stands on. */
    public TouchTarget(Composite parent, Touch touch, Paintbox box, Role ground, Face face, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.touch = touch;
        this.box = box;
        this.action = action;
        setData("key", touch.key());
        addListener(SWT.Paint, e -> {
            var brush = new Brush(e.gc, box.look());
            var area = new Rectangle(0, 0, getSize().x, getSize().y);
            brush.ground(area, ground);
            face.paint(brush, area, new Face.Feel(pressed, this.touch.enabled(), this.touch.checked()));
            focusRing(brush, area);
        });
        setEnabled(touch.enabled()); // so that Tab passes it by
        listen();
        new TouchSpeech(this).attach();
    }

    /** Places the target and returns it. */
    public TouchTarget at(Rectangle bounds) {
        setBounds(bounds);
        return this;
    }

    /** Takes on another name, state or description and tells assistive software. */
    public void become(Touch other) {
        Touch before = touch;
        touch = other;
        setEnabled(other.enabled());
        redraw();
        TouchSpeech.tellChange(this, before, other);
        notifyListeners(SWT.Modify, new Event());
    }

    /** What is said of the target beside its name. */
    public String description() {
        return touch.enabled() ? touch.description() : box.unavailable() + " " + touch.description();
    }

    public Touch touch() {
        return touch;
    }

    /** Presses from outside pointer and focus; does nothing when the target can't be used. */
    public void press() {
        box.touched().run();
        act();
    }

    private void listen() {
        addListener(SWT.MouseDown, this::down);
        addListener(SWT.MouseUp, this::up);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN && e.detail != SWT.TRAVERSE_ESCAPE);
        addListener(SWT.FocusIn, e -> focusMoved(true));
        addListener(SWT.FocusOut, e -> focusMoved(false));
    }

    private void down(Event e) {
        if (e.button != 1 || !touch.enabled()) {
            return;
        }
        held = true;
        if (!touch.quiet()) {
            pressed = 1;
            redraw();
            update(); // painted now rather than after everything else that waits: it makes the press feel quick
        }
    }

    private void up(Event e) {
        boolean inside = held && e.button == 1 && getClientArea().contains(e.x, e.y);
        held = false;
        ease();
        if (inside) {
            act(); // last: it may dispose this canvas
        }
    }

    private void key(Event e) {
        if (e.character == ' ' || e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
            act();
        }
    }

    private void act() {
        if (touch.enabled() && !isDisposed()) {
            action.run();
        }
    }

    private void ease() {
        if (isDisposed() || pressed <= 0 || held) {
            return;
        }
        pressed = Math.max(0, pressed - (double) FRAME_MS / EASE_MS);
        redraw();
        getDisplay().timerExec(FRAME_MS, this::ease);
    }

    private void focusMoved(boolean in) {
        if (touch.isUnseenCharacter()) {
            getParent().redraw(0, 0, getParent().getSize().x, getParent().getSize().y, true);
        } else {
            redraw();
        }
        getAccessible().sendEvent(ACC.EVENT_STATE_CHANGED, new int[] {ACC.STATE_FOCUSED, in ? 1 : 0});
    }

    /** Of the characters that nobody may see, all have the ring while one has the focus: which one it is stays unseen. */
    private boolean hasFocusSign() {
        return touch.isUnseenCharacter()
                ? getDisplay().getFocusControl() instanceof TouchTarget focused && focused.touch.isUnseenCharacter()
                : isFocusControl();
    }

    private void focusRing(Brush brush, Rectangle area) {
        if (box.focus().isShownOn(touch) && hasFocusSign()) {
            int inset = brush.px(3);
            brush.border(
                    new Rectangle(inset, inset, area.width - 2 * inset, area.height - 2 * inset), 24, 5, Role.FOCUS);
        }
    }
}
