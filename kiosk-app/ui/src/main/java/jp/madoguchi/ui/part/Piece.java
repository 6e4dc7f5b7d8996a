package jp.madoguchi.ui.part;

import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A painted part that is read, not touched: a title, a badge, a picture. */
public final class Piece extends Canvas {
    private final Spoken spoken;

    /** {@code ground} is the colour of what the piece stands on. */
    public Piece(Composite parent, String key, Paintbox box, Role ground, Spoken spoken, Painter painter) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.spoken = spoken;
        setData("key", key);
        addListener(SWT.Paint, e -> {
            var brush = new Brush(e.gc, box.look());
            var area = new Rectangle(0, 0, getSize().x, getSize().y);
            brush.ground(area, ground);
            painter.paint(brush, area);
        });
        speak();
    }

    /** Places the piece and returns it. */
    public Piece at(Rectangle bounds) {
        setBounds(bounds);
        return this;
    }

    /** Paints again at once and tells assistive software that the name has changed. */
    public void changed() {
        redraw();
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        notifyListeners(SWT.Modify, new Event()); // for the voice, which listens to the whole display
    }

    public Spoken spoken() {
        return spoken;
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Spoken.plain(spoken.name().get());
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = spoken.role();
            }

            @Override
            public void getState(AccessibleControlEvent e) {
                e.detail = ACC.STATE_READONLY | Spoken.hiddenState(Piece.this);
            }
        });
    }
}
