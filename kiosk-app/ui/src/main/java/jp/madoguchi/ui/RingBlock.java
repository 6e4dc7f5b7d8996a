package jp.madoguchi.ui;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Screen.Stage;
import jp.madoguchi.session.screen.Tone;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Pulse;
import jp.madoguchi.ui.part.Spoken;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A ring: green as far as stages are done, with a blue light going round while one runs; the picture moves within it. Both go on
 * where they are when the next stage is shown.
 */
record RingBlock(Room room, List<Screen.Row> rows, Optional<Picture> picture) implements Block {
    private static final int SIZE = 400;
    private static final int SIZE_LOWER = 300;
    private static final int STROKE = 30;
    private static final int GAP = 8;
    private static final int FRAME_MS = 16;
    private static final double TURN_SECONDS = 1.6;
    private static final int LIGHT_DEGREES = 70;

    @Override
    public int height(int width, double zoom) {
        return (int) (room.px(room.areas().lower() ? SIZE_LOWER : SIZE) * zoom);
    }

    @Override
    public double gap() {
        return 40;
    }

    @Override
    public void place(Rectangle box, double zoom) {
        int size = Math.min(box.width, box.height);
        long done = rows.stream().filter(row -> row.stage() == Stage.DONE).count();
        String spoken = room.words().ui("ring.spoken", rows.size(), done);
        var piece = new Piece(
                        room.root(),
                        "ring",
                        room.box(),
                        Role.BG,
                        Spoken.label(spoken),
                        (brush, area) -> paint(brush, area, done, room.seconds()))
                .at(new Rectangle(box.x + (box.width - size) / 2, box.y, size, size));
        Pulse.start(piece, piece.getClientArea(), FRAME_MS);
    }

    private void paint(Brush brush, Rectangle area, long done, double seconds) {
        int stroke = brush.px(STROKE);
        int inset = stroke + brush.px(GAP);
        var within = new Rectangle(area.x + inset, area.y + inset, area.width - 2 * inset, area.height - 2 * inset);
        picture.ifPresent(shown -> Drawings.paint(brush, within, shown, Tone.NEUTRAL, seconds));
        brush.arc(area, 0, 360, stroke, Role.TRACK);
        if (done > 0) {
            brush.arc(area, 0, 360.0 * done / rows.size(), stroke, Role.OK);
        }
        if (done < rows.size()) {
            brush.arc(area, seconds / TURN_SECONDS * 360 % 360, LIGHT_DEGREES, stroke, Role.PRI);
        }
    }
}
