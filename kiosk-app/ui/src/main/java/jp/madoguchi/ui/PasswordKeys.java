package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Face;
import jp.madoguchi.ui.part.Touch;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.graphics.Rectangle;

/** The keys of the password. They light up under the finger only while what was typed is shown anyway. */
final class PasswordKeys implements Body {
    private static final int KEY_MOST = 168;
    private static final int KEY_LEAST = 84;
    private static final int ROWS = 7;
    private static final int ARC = 24;

    private final Room room;
    private final PasswordEntry entry;
    private final Runnable changed;
    private final Runnable show;
    private final List<TouchTarget> characters = new ArrayList<>();
    private Optional<TouchTarget> showKey = Optional.empty();

    PasswordKeys(Room room, PasswordEntry entry, Runnable changed, Runnable show) {
        this.room = room;
        this.entry = entry;
        this.changed = changed;
        this.show = show;
    }

    @Override
    public int least(int width) {
        int least = room.look().scale().leastTarget();
        return KeyGrid.fewestRows(width, least) * room.touch(KEY_LEAST);
    }

    @Override
    public int most(int width) {
        int rows = room.areas().landscape() ? 4 : ROWS;
        return Math.max(least(width), rows * room.px(KEY_MOST));
    }

    @Override
    public boolean isTouched() {
        return true;
    }

    @Override
    public void place(Rectangle box) {
        var grid = KeyGrid.of(box.width, box.height, room.look().scale().leastTarget());
        for (KeyGrid.Key key : grid.keys()) {
            character(key.character(), moved(key.bounds(), box));
        }
        var touch = showTouch();
        Face face = (brush, area, feel) ->
                functionKey(brush, area, feel, entry.isShown() ? Icon.EYE_CLOSED : Icon.EYE, showLabel());
        showKey = Optional.of(
                new TouchTarget(room.root(), touch, room.box(), Role.BG, face, show).at(moved(grid.show(), box)));
        correct(moved(grid.correct(), box));
    }

    void shownChanged() {
        showKey.ifPresent(key -> key.become(showTouch()));
        characters.forEach(key -> key.become(touch(key.touch().name().charAt(0))));
    }

    private void character(char c, Rectangle bounds) {
        String name = String.valueOf(c);
        boolean digit = Character.isDigit(c);
        Face face = (brush, area, feel) -> {
            Rectangle r = Buttons.inset(area, brush.px(6));
            double lit = entry.isShown() ? feel.pressed() : 0;
            brush.shadow(r, ARC, 4, 1 - lit);
            brush.fill(r, ARC, digit ? Role.TINT : Role.CARD, Role.PRI, lit);
            brush.border(r, ARC, 2, Role.EDGE);
            brush.text(name, Type.KEY, r, Align.CENTRE, lit > 0.5 ? Role.PRI_INK : Role.INK);
        };
        characters.add(new TouchTarget(room.root(), touch(c), room.box(), Role.BG, face, () -> {
                    entry.type(c);
                    changed.run();
                })
                .at(bounds));
    }

    /** While the password is hidden nothing shows which key is pressed, nor which has the focus. */
    private Touch touch(char c) {
        return Touch.button(Touch.CHARACTER + c, String.valueOf(c), room.words().ui("password.key"))
                .typing(!entry.isShown());
    }

    private void correct(Rectangle bounds) {
        String label = room.words().ui("password.correct");
        var touch = Touch.button("correct", label, room.words().ui("password.correct.description"))
                .typing(false);
        Face face = (brush, area, feel) -> functionKey(brush, area, feel, Icon.DELETE, label);
        new TouchTarget(room.root(), touch, room.box(), Role.BG, face, () -> {
                    entry.deleteLast();
                    changed.run();
                })
                .at(bounds);
    }

    private Touch showTouch() {
        return Touch.button("show", showLabel(), room.words().ui("password.show.description"))
                .typing(false);
    }

    private String showLabel() {
        return room.words().ui(entry.isShown() ? "password.hide" : "password.show");
    }

    private static void functionKey(Brush brush, Rectangle area, Face.Feel feel, Icon icon, String label) {
        Rectangle r = Buttons.inset(area, brush.px(6));
        brush.fill(r, ARC, Role.KEY_GROUND, Role.TINT, feel.pressed());
        brush.border(r, ARC, 2, Role.EDGE);
        Toggles.iconAndWords(brush, r, icon, label, Role.INK);
    }

    private static Rectangle moved(Rectangle r, Rectangle box) {
        return new Rectangle(r.x + box.x, r.y + box.y, r.width, r.height);
    }
}
