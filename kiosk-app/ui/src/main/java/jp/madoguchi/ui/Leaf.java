package jp.madoguchi.ui;

import java.util.List;
import org.eclipse.swt.graphics.Rectangle;

/** Blocks below each other, as low as it takes for those that are touched to be within reach. */
record Leaf(Room room, List<Block> blocks, Rectangle box) {
    /** Shrinking further than this is worse than turning another leaf. */
    private static final double ROOMY = 0.95;

    private static final int MOST_LEAD = 40;

    boolean fits() {
        return end(ROOMY) <= box.y + box.height;
    }

    void place() {
        var column = new Column(blocks, room.look().scale());
        double zoom = 1;
        while (zoom > Column.smallest(room.look().scale()) && end(zoom) > box.y + box.height) {
            zoom = Math.max(
                    Column.smallest(room.look().scale()), room.look().scale().shrunk(zoom));
        }
        int spare = Math.max(0, box.y + box.height - end(zoom));
        int lead = lead(zoom) + Math.min(spare / 4, room.px(MOST_LEAD));
        column.placeAt(box, box.y + lead, zoom);
    }

    private int end(double zoom) {
        return box.y + lead(zoom) + new Column(blocks, room.look().scale()).height(box.width, zoom);
    }

    /** How far all of it moves down. */
    private int lead(double zoom) {
        int first = 0;
        while (first < blocks.size() && !blocks.get(first).isTouched()) {
            first++;
        }
        if (first == blocks.size()) {
            return 0;
        }
        var above = new Column(blocks.subList(0, first + 1), room.look().scale());
        int top = box.y + above.height(box.width, zoom) - blocks.get(first).height(box.width, zoom);
        return Math.max(0, room.areas().reach() - top);
    }
}
