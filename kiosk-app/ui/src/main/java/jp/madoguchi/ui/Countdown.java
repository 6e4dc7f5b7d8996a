package jp.madoguchi.ui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.Event;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Pulse;
import jp.madoguchi.ui.part.Spoken;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Says how long it is until the visit ends and offers more time. It covers the screen, whose half-typed digits stay
 * where they are, out of sight of whoever comes next. It counts by itself between two calls.
 */
final class Countdown {
    private static final int TICK_MS = 50;

    private double endSeconds;
    private double wholeSeconds;
    private boolean counting;

    /** Begins or corrects the count; the ring is full at the time that was left when it began. */
    void set(Duration left) {
        double seconds = left.toMillis() / 1000.0;
        endSeconds = now() + seconds;
        wholeSeconds = counting ? Math.max(wholeSeconds, seconds) : Math.max(1, seconds);
        counting = true;
    }

    void end() {
        counting = false;
    }

    boolean isCounting() {
        return counting;
    }

    void build(Room room) {
        var title = new Blocks.Words(
                room, Blocks.TITLE, room.words().ui("countdown.title"), Type.TITLE, Role.INK, Align.CENTRE, 24);
        var detail = new Blocks.Words(
                room, "subtitle", room.words().ui("countdown.detail"), Type.BODY, Role.INK, Align.CENTRE, 24);
        var body = new Body.Read(new Column(List.of(title, detail), room.look().scale()));
        var more = new Actions.Action(
                "more-time", room.words().ui("countdown.more"), room.posting(new Event.Touched()), true);
        var actions = new Actions(List.of(more), Optional.empty());
        new Layout(room, Optional.empty(), List.of(new Ring(room, this)), body, actions, true).build();
    }

    int secondsLeft() {
        return (int) Math.ceil(Math.max(0, endSeconds - now()));
    }

    private double share() {
        return Math.max(0, Math.min(1, (endSeconds - now()) / wholeSeconds));
    }

    private static double now() {
        return System.nanoTime() / 1e9;
    }

    private record Ring(Room room, Countdown countdown) implements Block {
        private static final int SIZE = 420;
        private static final int STROKE = 30;

        @Override
        public int height(int width, double zoom) {
            return (int) (room.px(SIZE) * zoom);
        }

        @Override
        public void place(Rectangle box, double zoom) {
            int size = Math.min(box.width, box.height);
            var spoken = new Spoken(ACC.ROLE_LABEL, () -> room.words().ui("countdown.spoken", countdown.secondsLeft()));
            var piece = new Piece(room.root(), "countdown", room.box(), Role.BG, spoken, this::paint)
                    .at(new Rectangle(box.x + (box.width - size) / 2, box.y, size, size));
            var told = new int[] {countdown.secondsLeft()};
            Pulse.start(piece, piece.getClientArea(), TICK_MS, () -> {
                int left = countdown.secondsLeft();
                if (left != told[0] && left % 10 == 0) {
                    piece.changed();
                }
                told[0] = left;
            });
        }

        private void paint(Brush brush, Rectangle area) {
            int stroke = brush.px(STROKE);
            brush.arc(area, 0, 360, stroke, Role.TRACK);
            double sweep = 360 * countdown.share();
            if (sweep >= 1) {
                brush.arc(area, 0, sweep, stroke, countdown.secondsLeft() <= 10 ? Role.STOP : Role.PRI);
            }
            String seconds = room.words().ui("countdown.seconds", countdown.secondsLeft());
            brush.text(seconds, Type.SECONDS, Buttons.inset(area, area.width / 5), Align.CENTRE, Role.INK);
        }
    }
}
