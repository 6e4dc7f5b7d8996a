package jp.madoguchi.ui;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.screen.Screen;

/** One of several is chosen by one touch. */
final class ChoicePage implements Page<Screen.Choice> {
    @Override
    public void build(Screen.Choice choice, Room room) {
        var head = Blocks.head(room, choice.title(), Optional.of(choice.subtitle()));
        var actions = Actions.of(room, List.of(), choice.back());
        var options = new OptionGrid(room, choice.options());
        new Layout(room, choice.steps(), head, options, actions, false).build();
    }
}
