package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.session.screen.Screen;
import org.eclipse.swt.graphics.Rectangle;

/** Things reported on, then what can be done next; what does not fit stands on further leaves. */
final class ReportPage implements Page<Screen.Report> {
    private static final int GAP = 28;
    private static final int TOP = 24;
    /** Height is short on a wide screen. */
    private static final int GAP_WIDE = 20;

    private static final int TOP_WIDE = 14;

    @Override
    public void build(Screen.Report report, Room room) {
        var actions = Actions.of(room, List.of(), report.back());
        Rectangle content = room.areas().content();
        boolean wide = room.areas().landscape();
        int gap = room.px(wide ? GAP_WIDE : GAP);
        int buttons = actions.height(room, content.width);
        int bottom = content.y + content.height - buttons;
        var foot = new Rectangle(content.x, bottom, content.width, buttons);
        int top = head(report, room, content) + gap;
        int end = bottom - (buttons > 0 ? gap : 0);
        var box = new Rectangle(content.x, top, content.width, end - top);
        List<Leaf> leaves = new ReportLeaves(room, report).in(box);
        if (leaves.size() == 1) {
            leaves.get(0).place();
        } else {
            Rectangle turner = turner(room, foot, end);
            box.height = Math.min(end, turner.y - gap) - top;
            leaves = new ReportLeaves(room, report).in(box);
            var turned = new Leaves(leaves.size(), 1);
            turned.open(leaves, room.memory().leaf()).forEach(Leaf::place);
            turned.placeTurner(room, turner); // after what stands above it, for keys and voices go in this order
        }
        actions.place(room, foot);
    }

    private static int head(Screen.Report report, Room room, Rectangle content) {
        var head = new ArrayList<Block>();
        Blocks.steps(room, report.steps()).ifPresent(head::add);
        head.add(Blocks.title(room, report.title()));
        var box = new Rectangle(
                content.x,
                content.y + room.px(room.areas().landscape() ? TOP_WIDE : TOP),
                content.width,
                content.height / 4);
        return new Column(head, room.look().scale()).placeFromTop(box);
    }

    /** On a wide screen the leaves are turned beside the way back, for height is short there. */
    private static Rectangle turner(Room room, Rectangle foot, int end) {
        int height = Leaves.turner(room);
        if (!room.areas().landscape() || foot.height == 0) {
            return new Rectangle(foot.x, end - height, foot.width, height);
        }
        int width = foot.width / 2;
        return new Rectangle(foot.x + foot.width - width, foot.y + (foot.height - height) / 2, width, height);
    }
}
