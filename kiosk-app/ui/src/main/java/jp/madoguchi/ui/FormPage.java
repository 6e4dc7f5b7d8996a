package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.Scale;
import org.eclipse.swt.graphics.Rectangle;

/** Several things are chosen, group by group. */
final class FormPage implements Page<Screen.Form> {
    @Override
    public void build(Screen.Form form, Room room) {
        var head = Blocks.head(room, form.title(), Optional.of(form.subtitle()));
        var groups = new Groups(room, form.groups());
        var actions = Actions.of(room, List.of(form.confirm()), form.back());
        new Layout(room, form.steps(), head, groups, actions, false).build();
    }

    private record Groups(Room room, List<Screen.Group> groups) implements Body {
        /** Shrinking further than this is worse than leaving the explanations out. */
        private static final double ROOMY = 0.94;
        /** The labels of chips on one line keep nearly five millimetres down to here. */
        private static final double LEAST = 0.94;

        @Override
        public int least(int width) {
            // beside enlarged options what is read, and the buttons, would get too narrow
            double least =
                    room.areas().landscape() ? LEAST / room.look().scale().text() : LEAST;
            return column(true).height(width, least);
        }

        @Override
        public int most(int width) {
            return column(false).height(width, 1);
        }

        @Override
        public boolean isTouched() {
            return true;
        }

        @Override
        public int untouched(int width) {
            Scale scale = room.look().scale();
            return new GroupBlock(room, groups.get(0), 0, true).head(width, Column.smallest(scale));
        }

        @Override
        public void place(Rectangle box) {
            boolean roomy = column(false).zoom(box.width, box.height) > ROOMY;
            column(!roomy).placeInMiddle(box);
        }

        private Column column(boolean tight) {
            Scale scale = room.look().scale();
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < groups.size(); i++) {
                blocks.add(new GroupBlock(room, groups.get(i), i, tight));
            }
            return new Column(blocks, scale);
        }
    }
}
