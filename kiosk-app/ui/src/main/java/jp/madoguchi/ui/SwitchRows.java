package jp.madoguchi.ui;

import java.util.List;
import jp.madoguchi.session.screen.Option;
import jp.madoguchi.ui.draw.Type;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Switches below each other, or where room is short, as many beside each other as their words allow.
 *
 * @param tight where room is short: words wrap, and what explains an option is only spoken
 */
record SwitchRows(Room room, List<Option> options, boolean tight) implements Block {
    private static final int ROW = 108;
    private static final int DETAILED_ROW = 156;
    private static final int HIGHEST_ROW = 240;
    /** What a chip needs beside its words: its mark, the insets. */
    private static final int BESIDE_WORDS = 112;

    private static final int MOST_COLUMNS = 5;
    /** Rows that shrink further than this have room for one line only, at this part of its size. */
    private static final double WRAPPING = 0.85;

    private static final double SHRUNK = 1.35;
    /** Below this part of its usual size whatever shrinks has no room for another row. */
    private static final double CROWDED = 0.49;

    /** So many stand beside each other then, whatever their words. */
    private static final int PAIR = 2;

    private static final double WRAPPED = 1.7;

    @Override
    public int height(int width, double zoom) {
        int columns = columns(width, zoom);
        int rows = (options.size() + columns - 1) / columns;
        return rows * row(width / columns, zoom);
    }

    @Override
    public double gap() {
        return 18;
    }

    @Override
    public void place(Rectangle box, double zoom) {
        int columns = columns(box.width, zoom);
        int row = row(box.width / columns, zoom);
        for (int i = 0; i < options.size(); i++) {
            int left = box.x + box.width * (i % columns) / columns;
            int right = box.x + box.width * (i % columns + 1) / columns;
            var bounds = new Rectangle(left, box.y + i / columns * row, right - left, row);
            Chip.place(room, options.get(i), !tight, "option-" + (i + 1), bounds);
        }
    }

    /** Explanations may take a second line. */
    private int row(int width, double zoom) {
        int least = room.look().scale().leastTarget();
        boolean detailed = !tight && options.stream().anyMatch(o -> o.detail().isPresent());
        if (!detailed) {
            return Math.max((int) (room.px(ROW) * rowShare(zoom)), least);
        }
        int wanted = options.stream()
                .mapToInt(option -> Chip.height(room, option, width))
                .max()
                .orElse(0);
        int row = Math.max(room.px(DETAILED_ROW), Math.min(wanted, room.px(HIGHEST_ROW)));
        return Math.max((int) (row * zoom), least);
    }

    /** Words wrap or shrink for more beside each other. */
    private int columns(int width, double zoom) {
        if (!tight) {
            return 1;
        }
        double lines = zoom < WRAPPING ? shrunk(zoom) : WRAPPED;
        int widest = options.stream()
                .mapToInt(o -> (int) (width(o) / lines) + room.px(BESIDE_WORDS))
                .max()
                .orElse(width);
        int fewest = zoom < WRAPPING ? PAIR : 1;
        int fitting = Math.max(fewest, Math.min(width / Math.max(1, widest), MOST_COLUMNS));
        int rows = (options.size() + fitting - 1) / fitting;
        return Math.max(1, (options.size() + rows - 1) / rows);
    }

    /** A row as high as the least target has room for two lines, however much else shrinks; in the end they shrink, too. */
    private double shrunk(double zoom) {
        double wrapped = zoom * room.look().scale().text() < CROWDED ? WRAPPED / zoom : WRAPPED;
        return room.px(ROW) * rowShare(zoom) < room.look().scale().leastTarget() ? wrapped : SHRUNK;
    }

    /** The share of their height that rows keep at this zoom: on the lower screen all of it until words get smaller than usual. */
    private double rowShare(double zoom) {
        return room.areas().lower() ? Math.min(1, zoom * room.look().scale().text()) : zoom;
    }

    private int width(Option option) {
        return room.look()
                .typesetter()
                .line(room.say(option.label()), Type.OPTION, 1)
                .width();
    }
}
