package jp.madoguchi.ui;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.screen.Option;
import jp.madoguchi.session.screen.Screen;
import org.eclipse.swt.graphics.Rectangle;

/** As many of several as are wanted are chosen. */
final class FormPage implements Page<Screen.Form> {
    @Override
    public void build(Screen.Form form, Room room) {
        var head = Blocks.head(room, form.title(), Optional.of(form.subtitle()));
        var switches = new Switches(room, form.options());
        var actions = Actions.of(room, List.of(form.confirm()), form.back());
        new Layout(room, form.steps(), head, switches, actions, false).build();
    }

    private record Switches(Room room, List<Option> options) implements Body {
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
        public void place(Rectangle box) {
            boolean roomy = column(false).zoom(box.width, box.height) > ROOMY;
            column(!roomy).placeInMiddle(box);
        }

        private Column column(boolean tight) {
            return new Column(
                    List.of(new SwitchRows(room, options, tight)), room.look().scale());
        }
    }
}
