package jp.madoguchi.ui;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.screen.Option;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Type;
import org.eclipse.swt.graphics.Rectangle;

/** One of several is chosen by one touch. */
final class ChoicePage implements Page<Screen.Choice> {
    @Override
    public void build(Screen.Choice choice, Room room) {
        var head = Blocks.head(room, choice.title(), Optional.of(choice.subtitle()));
        var actions = Actions.of(room, List.of(), choice.back());
        new Layout(room, choice.steps(), head, new Options(room, choice.options()), actions, false).build();
    }

    /** The options as cards, one below the other, in two columns when there are many. */
    private record Options(Room room, List<Option> options) implements Body {
        private static final int MOST = 216;
        private static final int LEAST = 124;
        private static final int ONE_COLUMN = 6;
        /** What a card needs beside its words: insets and the mark. */
        private static final int BESIDE_WORDS = 146;

        @Override
        public int least(int width) {
            return Math.min(rows(width), 3) * room.px(LEAST) + room.px(Leaves.TURNER);
        }

        @Override
        public int most(int width) {
            return rows(width) * room.px(MOST);
        }

        @Override
        public boolean isTouched() {
            return true;
        }

        @Override
        public void place(Rectangle box) {
            int columns = columns(box.width);
            var leaves = Leaves.of(rows(box.width), box.height, room.px(LEAST), room.px(Leaves.TURNER));
            var rowLeaves = new Leaves(options.size(), leaves.each() * columns);
            List<Option> open = rowLeaves.open(options, room.memory().leaf());
            boolean turned = rowLeaves.count() > 1;
            int height = box.height - (turned ? room.px(Leaves.TURNER) : 0);
            int perLeaf = turned ? leaves.each() : rows(box.width);
            int cell = Math.min(room.px(MOST), height / perLeaf);
            for (int i = 0; i < open.size(); i++) {
                int width = box.width / columns;
                var bounds = new Rectangle(box.x + i % columns * width, box.y + i / columns * cell, width, cell);
                OptionCard.place(room, open.get(i), "option-" + (options.indexOf(open.get(i)) + 1), bounds);
            }
            if (turned) {
                int turner = room.px(Leaves.TURNER);
                rowLeaves.placeTurner(room, new Rectangle(box.x, box.y + box.height - turner, box.width, turner));
            }
        }

        /** Two columns for many, unless a name would need more than two lines there. */
        private int columns(int width) {
            if (options.size() <= ONE_COLUMN) {
                return 1;
            }
            int words = width / 2 - room.px(BESIDE_WORDS);
            boolean fits = options.stream().map(o -> set(o, words)).allMatch(p -> p.size() >= p.asked());
            return fits ? 2 : 1;
        }

        private Paragraph set(Option option, int width) {
            var typesetter = room.look().typesetter();
            String label = room.say(option.label());
            int twoLines = 2 * typesetter.line(label, Type.OPTION, 1).lineHeight();
            return typesetter.fit(label, Type.OPTION, width, twoLines, 1);
        }

        private int rows(int width) {
            int columns = columns(width);
            return (options.size() + columns - 1) / columns;
        }
    }
}
