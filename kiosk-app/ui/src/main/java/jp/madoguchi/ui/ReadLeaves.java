package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A title and lines that are read; enlarged ones that do not fit together are turned as leaves, the title on each of them.
 */
record ReadLeaves(Room room, Block title, List<Block> lines) implements Body {
    /** Shrinking further than this is worse than turning a leaf. */
    private static final double ROOMY = 0.85;

    private static final int GAP = 16;

    @Override
    public int least(int width) {
        return read(whole()).least(width);
    }

    @Override
    public int most(int width) {
        return read(whole()).most(width);
    }

    @Override
    public boolean isTouched() {
        return false;
    }

    @Override
    public void place(Rectangle box) {
        boolean together = column(whole()).height(box.width, ROOMY) <= box.height;
        if (together || !room.look().scale().large() || lines.size() < 2) {
            read(whole()).place(box);
            return;
        }
        int turner = Leaves.turner(room) + room.px(GAP);
        var above = new Rectangle(box.x, box.y, box.width, box.height - turner);
        List<List<Block>> leaves = dealt(above);
        var turned = new Leaves(leaves.size(), 1);
        read(turned.open(leaves, room.memory().leaf()).get(0)).place(above);
        int top = box.y + box.height - turner + room.px(GAP);
        turned.placeTurner(room, new Rectangle(box.x, top, box.width, turner - room.px(GAP)));
    }

    /** As many lines on each leaf as have room there. */
    private List<List<Block>> dealt(Rectangle box) {
        var leaves = new ArrayList<List<Block>>();
        var open = new ArrayList<>(List.of(title));
        for (Block line : lines) {
            var more = new ArrayList<>(open);
            more.add(line);
            if (open.size() > 1 && column(more).height(box.width, ROOMY) > box.height) {
                leaves.add(open);
                more = new ArrayList<>(List.of(title, line));
            }
            open = more;
        }
        leaves.add(open);
        return leaves;
    }

    private List<Block> whole() {
        var all = new ArrayList<>(List.of(title));
        all.addAll(lines);
        return all;
    }

    private Column column(List<Block> blocks) {
        return new Column(blocks, room.look().scale());
    }

    private Body.Read read(List<Block> blocks) {
        return new Body.Read(column(blocks));
    }
}
