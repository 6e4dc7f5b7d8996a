package jp.madoguchi.ui;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.screen.Option;
import jp.madoguchi.ui.draw.Scale;
import org.eclipse.swt.graphics.Rectangle;

/** Options as cards of one size, below each other or, where that shows more of them at once, in two columns. */
record OptionGrid(Room room, List<Option> options) implements Body {
    private static final int MOST = 216;
    private static final int LEAST = 124;
    /** The rows that all kinds of certificates need in two columns: nobody is to turn a leaf for them. */
    private static final int MOST_KINDS = 4;

    private static final int FEW_ROWS = 3;
    private static final int FEW_LARGE_ROWS = 2;
    /** So few stay below each other, over the whole width. */
    private static final int FEW = 4;
    /** Shrinking the words further than this is worse than two columns, and than turning a leaf: they are read standing. */
    private static final double ROOMY = Scale.STEP * Scale.STEP;

    private static final double ROOMY_LARGE = ROOMY * ROOMY;

    /**
     * How the cards are laid out.
     *
     * @param rows on one leaf
     */
    private record Plan(int columns, int rows, double zoom, boolean turned) {
        int each() {
            return columns * rows;
        }
    }

    /** Whether they may need the whole width of a screen; enlarged words need that of an upright one in any case. */
    boolean hasManyCards() {
        return options.size() > FEW
                && (!room.look().scale().large() || room.areas().landscape());
    }

    @Override
    public int least(int width) {
        int turned = Math.min(options.size(), FEW_ROWS) * room.touch(LEAST) + Leaves.turner(room);
        if (room.look().scale().large()) {
            int turner = options.size() > FEW_LARGE_ROWS ? Leaves.turner(room) : 0;
            return Math.max(turned, Math.min(options.size(), FEW_LARGE_ROWS) * row(1, width, roomy()) + turner);
        }
        int paired = Math.min(rows(2), MOST_KINDS) * row(2, width, roomy());
        int single = options.size() * row(1, width, roomy());
        return hasManyCards() ? Math.max(turned, Math.min(paired, single)) : turned;
    }

    @Override
    public int most(int width) {
        return options.size() * Math.max(room.px(MOST), row(1, width, 1));
    }

    @Override
    public boolean isTouched() {
        return true;
    }

    @Override
    public void place(Rectangle box) {
        Plan plan = plan(box.width, box.height);
        var leaves = new Leaves(options.size(), plan.each());
        List<Option> open = leaves.open(options, room.memory().leaf());
        int turner = plan.turned() ? Leaves.turner(room) : 0;
        int rows = plan.turned() ? plan.rows() : rows(plan.columns());
        int most = Math.max(room.px(MOST), row(plan.columns(), box.width, plan.zoom()));
        int cell = Math.min(most, (box.height - turner) / rows);
        int width = box.width / plan.columns();
        for (int i = 0; i < open.size(); i++) {
            int x = box.x + i % plan.columns() * width;
            int y = box.y + i / plan.columns() * cell;
            String key = "option-" + (options.indexOf(open.get(i)) + 1);
            OptionCard.place(room, open.get(i), key, new Rectangle(x, y, width, cell), plan.zoom());
        }
        if (plan.turned()) {
            leaves.placeTurner(room, new Rectangle(box.x, box.y + box.height - turner, box.width, turner));
        }
    }

    /** All on one leaf, or where the words would get too small, as many as a leaf can take. */
    private Plan plan(int width, int height) {
        return onOneLeaf(width, height).orElseGet(() -> onLeaves(width, height - Leaves.turner(room)));
    }

    private Optional<Plan> onOneLeaf(int width, int height) {
        for (int columns = 1; columns <= (hasManyCards() ? 2 : 1); columns++) {
            for (double zoom = 1; zoom >= roomy(); zoom = room.look().scale().shrunk(zoom)) {
                if (rows(columns) * row(columns, width, zoom) <= height) {
                    return Optional.of(new Plan(columns, rows(columns), zoom, false));
                }
            }
        }
        return Optional.empty();
    }

    private Plan onLeaves(int width, int height) {
        int single = Math.max(1, height / row(1, width, roomy()));
        int paired = height / row(2, width, roomy());
        return hasManyCards() && 2 * paired > single
                ? new Plan(2, paired, roomy(), true)
                : new Plan(1, single, roomy(), true);
    }

    private int row(int columns, int width, double zoom) {
        int highest = options.stream()
                .mapToInt(option -> OptionCard.height(room, option, width / columns, zoom))
                .max()
                .orElse(0);
        return Math.max(highest, room.touch(LEAST));
    }

    private double roomy() {
        return room.look().scale().large() ? ROOMY_LARGE : ROOMY;
    }

    private int rows(int columns) {
        return (options.size() + columns - 1) / columns;
    }
}
