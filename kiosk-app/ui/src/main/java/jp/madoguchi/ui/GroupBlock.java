package jp.madoguchi.ui;

import java.util.List;
import jp.madoguchi.session.screen.Option;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Spoken;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A label and its options in rows; as many beside each other as their words allow.
 *
 * @param tight where room is short: words wrap, and what explains an option is only spoken
 */
record GroupBlock(Room room, Screen.Group group, int index, boolean tight) implements Block {
    private static final int ROW = 108;
    private static final int DETAILED_ROW = 138;
    private static final int HIGHEST_ROW = 176;
    private static final int LABEL_GAP = 6;
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
        int rows = (group.options().size() + columns - 1) / columns;
        return head(width, zoom) + rows * row(width / columns, zoom);
    }

    /** The height of what is only read. */
    int head(int width, double zoom) {
        return label(width, zoom).height() + room.px(LABEL_GAP * zoom);
    }

    @Override
    public double gap() {
        return 18;
    }

    @Override
    public void place(Rectangle box, double zoom) {
        var label = label(box.width, zoom);
        String words = room.say(group.label());
        new Piece(room.root(), "group-" + (index + 1), room.box(), Role.BG, Spoken.heading(words), (brush, area) -> {
                    var text = new Rectangle(brush.px(8), 0, area.width - brush.px(8), area.height);
                    brush.text(label, text, Align.LEFT, Role.SUB);
                })
                .at(new Rectangle(box.x, box.y, box.width, label.height()));
        int columns = columns(box.width, zoom);
        int top = box.y + head(box.width, zoom);
        int row = row(box.width / columns, zoom);
        List<Option> options = group.options();
        for (int i = 0; i < options.size(); i++) {
            int left = box.x + box.width * (i % columns) / columns;
            int right = box.x + box.width * (i % columns + 1) / columns;
            var bounds = new Rectangle(left, top + i / columns * row, right - left, row);
            String key = "group-" + (index + 1) + "-option-" + (i + 1);
            Chip.place(room, options.get(i), group.many(), !tight, key, bounds);
        }
    }

    /** Explanations may take a second line. */
    private int row(int width, double zoom) {
        int least = room.look().scale().leastTarget();
        boolean detailed =
                !tight && group.options().stream().anyMatch(o -> o.detail().isPresent());
        if (!detailed) {
            return Math.max((int) (room.px(ROW) * rowShare(zoom)), least);
        }
        int wanted = group.options().stream()
                .mapToInt(option -> Chip.height(room, option, width))
                .max()
                .orElse(0);
        int row = Math.max(room.px(DETAILED_ROW), Math.min(wanted, room.px(HIGHEST_ROW)));
        return Math.max((int) (row * zoom), least);
    }

    private Paragraph label(int width, double zoom) {
        return room.look().typesetter().set(room.say(group.label()), Type.GROUP, width - room.px(8), zoom);
    }

    /** Where room is short, words wrap or shrink for more beside each other. */
    private int columns(int width, double zoom) {
        double lines = !tight ? 1 : zoom < WRAPPING ? shrunk(zoom) : group.many() ? WRAPPED : 1;
        int widest = group.options().stream()
                .mapToInt(o -> (int) (width(o) / lines) + room.px(BESIDE_WORDS))
                .max()
                .orElse(width);
        int fewest = zoom < WRAPPING ? PAIR : 1;
        int fitting = Math.max(fewest, Math.min(width / Math.max(1, widest), MOST_COLUMNS));
        int rows = (group.options().size() + fitting - 1) / fitting;
        return Math.max(1, (group.options().size() + rows - 1) / rows);
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
