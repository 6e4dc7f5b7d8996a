package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.screen.StepBar;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Spoken;
import org.eclipse.swt.graphics.Rectangle;

/** The blocks of words that every screen shares. */
final class Blocks {
    static final String TITLE = "title";

    private Blocks() {}

    static List<Block> head(Room room, Text title, Optional<Text> subtitle) {
        var blocks = new ArrayList<Block>();
        blocks.add(title(room, title));
        subtitle.ifPresent(text -> blocks.add(subtitle(room, text)));
        return blocks;
    }

    static Block subtitle(Room room, Text text) {
        return new Words(room, "subtitle", room.say(text), Type.SUBTITLE, Role.SUB, Align.CENTRE, 12);
    }

    static Block title(Room room, Text title) {
        return new Words(room, TITLE, room.say(title), Type.TITLE, Role.INK, Align.CENTRE, 24);
    }

    static Optional<Block> steps(Room room, Optional<StepBar> steps) {
        return steps.map(bar -> new StepsBlock(room, bar));
    }

    /** A block of use, but others say what is to be done. */
    record Spare(Block block) implements Block {
        @Override
        public int height(int width, double zoom) {
            return block.height(width, zoom);
        }

        @Override
        public double gap() {
            return block.gap();
        }

        @Override
        public boolean yields() {
            return true;
        }

        @Override
        public void place(Rectangle box, double zoom) {
            block.place(box, zoom);
        }
    }

    /** A text in lines. */
    record Words(Room room, String key, String text, Type type, Role role, Align align, double gap) implements Block {
        @Override
        public int height(int width, double zoom) {
            return set(width, zoom).height();
        }

        @Override
        public void place(Rectangle box, double zoom) {
            Paragraph set = set(box.width, zoom);
            var spoken = key.equals(TITLE) ? Spoken.heading(text) : Spoken.label(text);
            new Piece(
                            room.root(),
                            key,
                            room.box(),
                            Role.BG,
                            spoken,
                            (brush, area) -> brush.text(set, area, align, role))
                    .at(box);
        }

        private Paragraph set(int width, double zoom) {
            return room.look().typesetter().set(text, type, width, zoom);
        }
    }

    /** A text behind a small icon, the two centred together; {@code raised} gives it a ground of its own. */
    record Note(Room room, String key, Icon icon, String text, Type type, boolean raised) implements Block {
        private static final int ICON = 40;
        private static final int BETWEEN = 14;
        private static final int PADDING = 18;
        private static final int ARC = 28;

        @Override
        public int height(int width, double zoom) {
            return Math.max(set(width, zoom).height(), (int) (room.px(ICON) * zoom)) + 2 * padding(zoom);
        }

        @Override
        public void place(Rectangle box, double zoom) {
            Paragraph set = set(box.width, zoom);
            new Piece(
                            room.root(),
                            key,
                            room.box(),
                            Role.BG,
                            Spoken.label(text),
                            (brush, area) -> paint(brush, area, set, zoom))
                    .at(box);
        }

        private void paint(Brush brush, Rectangle area, Paragraph set, double zoom) {
            int size = (int) (room.px(ICON) * zoom);
            int between = room.px(BETWEEN);
            int side = raised ? room.px(2 * PADDING) : 0;
            int width = set.width() + size + between;
            int x = (area.width - width) / 2;
            if (raised) {
                brush.fill(new Rectangle(x - side, 0, width + 2 * side, area.height), ARC, Role.TINT);
            }
            brush.icon(icon, x, (area.height - size) / 2, size, raised ? Role.PRI : Role.SUB);
            var words = new Rectangle(x + size + between, 0, set.width(), area.height);
            brush.text(set, words, Align.LEFT, raised ? Role.INK : Role.SUB);
        }

        private int padding(double zoom) {
            return raised ? (int) (room.px(PADDING) * zoom) : 0;
        }

        private Paragraph set(int width, double zoom) {
            int beside = ICON + BETWEEN + (raised ? 4 * PADDING : 0);
            return room.look().typesetter().set(text, type, width - room.px(beside), zoom);
        }
    }

    /** A text on a pill; {@code alarm} makes it stand out by colour and by a sign. */
    record Badge(Room room, String key, String text, boolean alarm) implements Block {
        private static final int HEIGHT = 60;
        private static final int ICON = 36;

        @Override
        public int height(int width, double zoom) {
            return Math.max((int) (room.px(HEIGHT) * zoom), set(width, zoom).height() + room.px(14));
        }

        @Override
        public void place(Rectangle box, double zoom) {
            Paragraph set = set(box.width, zoom);
            int sign = alarm ? room.px(ICON + 10) : 0;
            int width = Math.min(box.width, set.width() + sign + room.px(56));
            var pill = new Rectangle(box.x + (box.width - width) / 2, box.y, width, box.height);
            new Piece(room.root(), key, room.box(), Role.BG, Spoken.label(text), (brush, area) -> {
                        brush.fill(area, HEIGHT, alarm ? Role.STOP_GROUND : Role.WARN_GROUND);
                        if (alarm || room.look().theme().isFlat()) {
                            brush.border(area, HEIGHT, 3, alarm ? Role.STOP : Role.WARN);
                        }
                        int x = (area.width - set.width() - sign) / 2;
                        if (alarm) {
                            int y = (area.height - room.px(ICON)) / 2;
                            brush.icon(Icon.ATTENTION, x, y, room.px(ICON), Role.STOP);
                        }
                        var words = new Rectangle(x + sign, 0, set.width(), area.height);
                        brush.text(set, words, Align.LEFT, alarm ? Role.STOP : Role.WARN);
                    })
                    .at(pill);
        }

        private Paragraph set(int width, double zoom) {
            return room.look().typesetter().set(text, Type.BADGE, width - room.px(56 + ICON + 10), zoom);
        }
    }
}
