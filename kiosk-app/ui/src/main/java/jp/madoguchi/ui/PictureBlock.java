package jp.madoguchi.ui;

import java.util.Locale;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Tone;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Pulse;
import jp.madoguchi.ui.part.Spoken;
import org.eclipse.swt.graphics.Rectangle;

/** A picture on a round ground; those that show what to do with hands move gently. */
record PictureBlock(Room room, Picture picture, Tone tone) implements Block {
    private static final int SIZE = 440;
    private static final int SIZE_LOWER = 340;
    private static final int FRAME_MS = 33;

    @Override
    public int height(int width, double zoom) {
        return (int) (room.px(room.areas().lower() ? SIZE_LOWER : SIZE) * zoom);
    }

    @Override
    public void place(Rectangle box, double zoom) {
        int size = Math.min(box.width, box.height);
        double began = room.seconds();
        var piece = new Piece(
                        room.root(),
                        "picture",
                        room.box(),
                        Role.BG,
                        Spoken.graphic(
                                room.words().ui("picture." + picture.name().toLowerCase(Locale.ROOT))),
                        (brush, area) -> Drawings.paint(brush, area, picture, tone, room.seconds() - began))
                .at(new Rectangle(box.x + (box.width - size) / 2, box.y + (box.height - size) / 2, size, size));
        if (Drawings.moves(picture)) {
            Pulse.start(piece, piece.getClientArea(), FRAME_MS);
        }
    }
}
