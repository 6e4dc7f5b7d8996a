package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Spoken;
import org.eclipse.swt.graphics.Rectangle;

/** The order before it becomes final: its lines on a panel, and below them what they cost together. */
final class ReviewPage implements Page<Screen.Review> {
    @Override
    public void build(Screen.Review review, Room room) {
        List<Button> forward = new ArrayList<>(List.of(review.confirm()));
        review.more().ifPresent(forward::add);
        var actions = Actions.of(room, forward, review.back());
        var head = Blocks.head(room, review.title(), Optional.empty());
        new Layout(room, review.steps(), head, new Order(room, review), actions, false).build();
    }

    private record Order(Room room, Screen.Review review) implements Body {
        private static final int LINE_LEAST = 118;
        private static final int TOTAL = 110;
        /** So many stand on one leaf, with all their words at full size. */
        private static final int FEW = 2;

        @Override
        public int least(int width) {
            boolean few = review.lines().size() <= FEW && !room.look().scale().large();
            int lines = few ? review.lines().size() * lineMost(width) : lineShrunk(width) + Leaves.turner(room);
            return lines + room.px(Panel.SHADE + TOTAL + 32);
        }

        @Override
        public int most(int width) {
            return review.lines().size() * lineMost(width) + room.px(TOTAL + 40);
        }

        @Override
        public boolean isTouched() {
            return review.lines().stream().anyMatch(line -> line.remove().isPresent());
        }

        @Override
        public void place(Rectangle box) {
            int total = room.px(TOTAL);
            int padding = room.px(16);
            int height = box.height - total - 2 * padding;
            var leaves = Leaves.of(
                    review.lines().size(), height, lineLeast(box.width), Leaves.turner(room) + room.px(Panel.SHADE));
            boolean turned = leaves.count() > 1;
            int turner = turned ? Leaves.turner(room) + room.px(Panel.SHADE) : 0;
            List<Screen.Line> open = leaves.open(review.lines(), room.memory().leaf());
            int cell = Math.min(lineMost(box.width), (height - turner) / (turned ? leaves.each() : open.size()));
            var panelBox = new Rectangle(box.x, box.y, box.width, box.height - turner);
            var panel = Panel.place(room, panelBox);
            var inside = room.in(panel);
            int shade = room.px(Panel.SHADE);
            for (int i = 0; i < open.size(); i++) {
                int number = review.lines().indexOf(open.get(i)) + 1;
                var bounds = new Rectangle(shade, shade + padding + i * cell, box.width, cell);
                new ReviewLine(inside, open.get(i), number, priceWidth()).place(bounds, i > 0);
            }
            total(inside, new Rectangle(shade, shade + panelBox.height - total, box.width, total));
            if (turned) {
                int high = Leaves.turner(room);
                leaves.placeTurner(room, new Rectangle(box.x, box.y + box.height - high, box.width, high));
            }
        }

        private int lineLeast(int width) {
            boolean large = room.look().scale().large();
            return large ? Math.max(lineShrunk(width), lineMost(width) * 9 / 10) : lineShrunk(width);
        }

        private int lineShrunk(int width) {
            return Math.max(room.touch(LINE_LEAST), lineMost(width) * 2 / 3);
        }

        private int lineMost(int width) {
            return review.lines().stream()
                    .mapToInt(line -> new ReviewLine(room, line, 0, priceWidth()).height(width))
                    .max()
                    .orElse(0);
        }

        private int priceWidth() {
            return ReviewLine.priceWidth(room, review.lines());
        }

        private void total(Room inside, Rectangle bounds) {
            String words = room.say(review.total());
            int margin = room.px(6);
            new Piece(inside.root(), "total", room.box(), Role.CARD, Spoken.label(words), (brush, area) -> {
                        int side = brush.px(40);
                        brush.line(side, brush.px(4), area.width - side, brush.px(4), 3, Role.EDGE);
                        var box = new Rectangle(side, brush.px(8), area.width - 2 * side, area.height - brush.px(16));
                        brush.text(words, Type.CARD_TITLE, box, Align.RIGHT, Role.INK);
                    })
                    .at(new Rectangle(
                            bounds.x + margin, bounds.y, bounds.width - 2 * margin, bounds.height - 2 * margin));
        }
    }
}
