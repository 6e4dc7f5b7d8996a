package jp.madoguchi.ui;

import java.util.List;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Spoken;
import jp.madoguchi.ui.part.Touch;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A list that may be longer than the screen: as many entries as fit, and a row to turn the leaves.
 *
 * @param entries how many there are
 * @param each how many fit on one leaf
 */
record Leaves(int entries, int each) {
    private static final int TURNER = 100;

    /** So many entries in a height, each at least so high; the turner is counted only when it is needed. */
    static Leaves of(int entries, int height, int entryHeight, int turner) {
        int all = Math.max(1, height / entryHeight);
        return entries <= all
                ? new Leaves(entries, all)
                : new Leaves(entries, Math.max(1, (height - turner) / entryHeight));
    }

    /** The height of the row that turns them, in pixels. */
    static int turner(Room room) {
        return room.touch(TURNER);
    }

    int count() {
        return Math.max(1, (entries + each - 1) / each);
    }

    /** The entries on the leaf that is open. */
    <T> List<T> open(List<T> all, int leaf) {
        int from = Math.min(leaf, count() - 1) * each;
        return all.subList(from, Math.min(all.size(), from + each));
    }

    void placeTurner(Room room, Rectangle box) {
        int leaf = Math.min(room.memory().leaf(), count() - 1);
        int side = Math.min(box.width / 3, room.px(260));
        String position = room.words().ui("leaf.position", leaf + 1, count());
        turn(room, "previous", Icon.BACK, leaf - 1, new Rectangle(box.x, box.y, side, box.height));
        new Piece(
                        room.root(),
                        "leaf",
                        room.box(),
                        Role.BG,
                        Spoken.label(position),
                        (brush, area) -> brush.text(position, Type.SECONDARY, area, Align.CENTRE, Role.INK))
                .at(new Rectangle(box.x + side, box.y, box.width - 2 * side, box.height));
        turn(room, "next", Icon.CHEVRON, leaf + 1, new Rectangle(box.x + box.width - side, box.y, side, box.height));
    }

    private void turn(Room room, String key, Icon icon, int to, Rectangle bounds) {
        String label = room.words().ui("leaf." + key);
        var touch = Touch.button("leaf-" + key, label, room.words().ui("describe.leaf"))
                .enabled(to >= 0 && to < count());
        new TouchTarget(
                        room.root(),
                        touch,
                        room.box(),
                        Role.BG,
                        (brush, area, feel) -> {
                            Buttons.bordered(brush, area, feel, "");
                            int size = brush.px(40);
                            int y = (area.height - size) / 2;
                            Role ink = feel.enabled() ? Role.PRI : Role.FAINT;
                            boolean back = icon == Icon.BACK;
                            brush.icon(icon, back ? brush.px(14) : area.width - size - brush.px(14), y, size, ink);
                            var words = new Rectangle(
                                    back ? brush.px(56) : brush.px(16), 0, area.width - brush.px(72), area.height);
                            brush.text(
                                    label, Type.SECONDARY, words, Align.CENTRE, feel.enabled() ? Role.INK : Role.FAINT);
                        },
                        () -> {
                            room.memory().turnTo(to);
                            room.rebuild().run();
                        })
                .at(bounds);
    }
}
