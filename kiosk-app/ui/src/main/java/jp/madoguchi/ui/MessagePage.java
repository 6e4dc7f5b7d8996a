package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;

/** Something is said or shown, and perhaps one question is asked. */
final class MessagePage implements Page<Screen.Message> {
    @Override
    public void build(Screen.Message message, Room room) {
        var words = new ArrayList<Block>();
        for (int i = 0; i < message.lines().size(); i++) {
            String line = room.say(message.lines().get(i));
            words.add(new Blocks.Words(room, "line-" + (i + 1), line, Type.BODY, Role.INK, Align.CENTRE, 24));
        }
        var picture = new PictureBlock(room, message.picture(), message.tone());
        var body = new ReadLeaves(room, Blocks.title(room, message.title()), words);
        var actions = Actions.of(room, message.buttons(), message.back());
        new Layout(room, message.steps(), List.of(picture), body, actions, true).build();
    }
}
