package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Type;

/** Work is under way: a ring that shows how many stages are done, and the stages. No percentage is made up. */
final class ProgressPage implements Page<Screen.Progress> {
    @Override
    public void build(Screen.Progress progress, Room room) {
        List<Block> aside = new ArrayList<>(Blocks.head(room, progress.title(), Optional.empty()));
        aside.add(new RingBlock(room, progress.rows(), progress.picture()));
        progress.note()
                .ifPresent(note -> aside.add(new Blocks.Note(room, "note", Icon.INFO, room.say(note), Type.ROW, true)));
        var actions = Actions.of(room, List.of(), progress.back());
        new Layout(room, progress.steps(), aside, new RowsPanel(room, progress.rows()), actions, true).build();
    }
}
