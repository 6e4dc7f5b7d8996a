package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.part.Pulse;
import jp.madoguchi.ui.part.Touch;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The poster of an unused kiosk: one target as large as the screen has room for, title and all. Its language changes by itself, the usual one
 * coming back every other time, and with each change everything moves a little, so that nothing burns in.
 */
final class PosterPage implements Page<Screen.Poster> {
    private static final int TURN_MS = 6000;
    private static final int GAP = 20;

    @Override
    public void build(Screen.Poster poster, Room room) {
        List<PosterFace> faces = turns(room.words()).stream()
                .map(words -> new PosterFace(poster, words))
                .toList();
        var turn = new int[1];
        PosterFace first = faces.get(0);
        var target = new TouchTarget(
                room.root(),
                Touch.button(Blocks.TITLE, first.begin(), first.spoken()),
                room.box(),
                Role.BG,
                (brush, area, feel) -> faces.get(turn[0] % faces.size()).paint(brush, area, turn[0]),
                room.posting(poster.begin().event()));
        Rectangle content = room.areas().content();
        int top = Math.max(content.y, room.areas().reach());
        int gap = room.px(GAP);
        target.at(new Rectangle(content.x, top + gap, content.width, content.y + content.height - top - gap));
        Pulse.start(target, target.getClientArea(), TURN_MS, () -> turn[0]++);
    }

    /** Everybody's turn comes, and between two others that of the language in use. */
    static List<Wording> turns(Wording usual) {
        var turns = new ArrayList<Wording>();
        for (Language language : usual.languages()) {
            if (language != usual.language()) {
                turns.add(usual);
                turns.add(new Wording(usual.texts(), language, new Readings(false)));
            }
        }
        return turns.isEmpty() ? List.of(usual) : turns;
    }
}
