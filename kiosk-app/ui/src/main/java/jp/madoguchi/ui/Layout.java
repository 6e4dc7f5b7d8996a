package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.screen.StepBar;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Puts a screen together: the steps, what is read ({@code aside}), the body, the buttons. Upright they stand below
 * each other; on a wide screen {@code aside} stands left of the body. On the lower screen what is read moves up and
 * what is touched stands below the reach limit.
 *
 * @param gathered whether what is read and the body stand together in the middle of the space they leave
 */
record Layout(Room room, Optional<StepBar> steps, List<Block> aside, Body body, Actions actions, boolean gathered) {
    private static final int GAP = 28;
    private static final double ASIDE_SHARE = 0.38;
    private static final double BELOW_PICTURE = 0.7;
    /** What a crowded body may leave to what is read. */
    private static final List<Double> ASIDE_NARROW = List.of(0.34, 0.3, 0.25);

    /** Builds everything and returns the likely button, if there is one. */
    Optional<TouchTarget> build() {
        return room.areas().landscape() ? sideBySide() : upright();
    }

    private Optional<TouchTarget> upright() {
        Rectangle content = room.areas().content();
        int gap = room.px(GAP);
        int buttons = actions.height(room, content.width);
        int bottom = content.y + content.height - buttons;
        int bodyBottom = bottom - (buttons > 0 ? gap : 0);
        int top = placeSteps(content);
        var column = new Column(aside, room.look().scale());
        int between = body.most(content.width) > 0 ? gap : 0;
        int free = bodyBottom - top - between;
        int asideHeight = column.height(content.width, column.zoom(content.width, free - body.least(content.width)));
        int spare = free - asideHeight - Math.min(free - asideHeight, body.most(content.width));
        int lead = gathered ? spare / 2 : Math.min(spare / 4, room.px(40));
        column.placeFromTop(new Rectangle(content.x, top + lead, content.width, asideHeight));
        int start = top + lead + asideHeight + between;
        placeBody(content.x, content.width, start, bodyBottom);
        return actions.place(room, new Rectangle(content.x, bottom, content.width, buttons));
    }

    private Optional<TouchTarget> sideBySide() {
        Rectangle content = room.areas().content();
        int gap = room.px(GAP);
        int top = placeSteps(content);
        int end = content.y + content.height;
        int usual = (int) (content.width * ASIDE_SHARE);
        var column = new Column(aside, room.look().scale());
        int beside = content.width - usual - 2 * gap;
        int from = bodyTop(top);
        // on the lower screen, and where the body is crowded, it needs all the height there is, and then all the width
        boolean crowded = body.least(beside) > above(end, actions.height(room, beside)) - from;
        boolean buttonsLeft = crowded || (body.isTouched() && room.areas().lower());
        int left = aside(column, usual, end - from, above(end, actions.height(room, usual)) - top);
        column = column.within(left, (buttonsLeft ? above(end, actions.height(room, left)) : end) - top);
        int x = content.x + left + 2 * gap;
        int width = content.x + content.width - x;
        int buttons = buttonsLeft
                ? actions.heightWithin(room, left, besideBody(column, left, end - top - gap))
                : actions.height(room, width);
        int above = above(end, buttons);
        column.placeInMiddle(new Rectangle(content.x, top, left, (buttonsLeft ? above : end) - top));
        placeBody(x, width, top, buttonsLeft ? end : above);
        var box = new Rectangle(buttonsLeft ? content.x : x, end - buttons, buttonsLeft ? left : width, buttons);
        return actions.place(room, box);
    }

    /** What of a height buttons may take below what stands beside the body: words keep their usual size, a picture gives way. */
    private int besideBody(Column column, int width, int height) {
        double usual = 1 / room.look().scale().text();
        return body.isTouched() ? height - column.height(width, usual) : (int) (height * BELOW_PICTURE);
    }

    /** Where what stands above buttons so high ends. */
    private int above(int end, int buttons) {
        return end - buttons - (buttons > 0 ? room.px(GAP) : 0);
    }

    /**
     * The usual width of the column, or the widest that leaves the body the width to stand in {@code height}, but none in which the
     * column itself would not stand in {@code above}; enlarged words turn leaves instead.
     */
    private int aside(Column column, int usual, int height, int above) {
        if (room.look().scale().large() && !body.isTouched()) {
            return usual;
        }
        int whole = room.areas().content().width - 2 * room.px(GAP);
        int left = usual;
        for (double share : ASIDE_NARROW) {
            if (body.least(whole - left) <= height) {
                return left;
            }
            int narrower = (int) (room.areas().content().width * share);
            if (column.within(narrower, above).height(narrower, Column.smallest(column.scale())) > above) {
                return left;
            }
            left = narrower;
        }
        return left;
    }

    /** What is touched stands below the reach limit. */
    private int bodyTop(int from) {
        return body.isTouched() ? Math.max(from, room.areas().reach()) : from;
    }

    private void placeBody(int x, int width, int from, int bottom) {
        int top = bodyTop(from);
        int height = Math.min(bottom - top, body.most(width));
        int spare = bottom - top - height;
        boolean low = room.areas().lower() && body.isTouched();
        int y = top + (low ? spare : room.areas().landscape() ? spare / 2 : gathered ? 0 : spare / 5);
        if (height > 0) {
            body.place(new Rectangle(x, y, width, height));
        }
    }

    private int placeSteps(Rectangle content) {
        int y = content.y + room.px(24);
        var blocks = new ArrayList<Block>();
        Blocks.steps(room, steps).ifPresent(blocks::add);
        if (blocks.isEmpty()) {
            return y;
        }
        var column = new Column(blocks, room.look().scale());
        int height = column.height(content.width, 1);
        return column.placeFromTop(new Rectangle(content.x, y, content.width, height)) + room.px(24);
    }
}
