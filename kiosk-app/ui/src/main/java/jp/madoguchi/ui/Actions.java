package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The buttons at the bottom: the likely one first and filled, the way back at the bottom left. Up to two stand in
 * one row; of more, each but the last two has a row of its own.
 */
record Actions(List<Action> forward, Optional<Action> back) {
    private static final int HEIGHT = 118;
    /** Enlarged words may take a second line. */
    private static final int HEIGHT_LARGE = 220;

    private static final int HEIGHT_LARGE_WIDE = 190;
    private static final int AROUND_WORDS = 34;
    private static final int GAP = 16;
    private static final double BACK_SHARE = 0.36;
    /** In less than so many units both need the width for their words alone. */
    private static final int NARROW = 450;

    /** A button by its key; {@code run} is what it does. */
    record Action(String key, String label, Runnable run, boolean enabled) {}

    static Actions of(Room room, List<Button> buttons, Optional<Button> back) {
        var forward = new ArrayList<Action>();
        for (int i = 0; i < buttons.size(); i++) {
            forward.add(of(room, "action-" + (i + 1), buttons.get(i)));
        }
        return new Actions(forward, back.map(b -> of(room, "back", b)));
    }

    Actions with(Action confirm) {
        return new Actions(List.of(confirm), back);
    }

    private static Action of(Room room, String key, Button button) {
        return new Action(key, room.say(button.label()), room.posting(button.event()), true);
    }

    /** Their height in this width where what stands above them needs all that is left. */
    int height(Room room, int width) {
        boolean crowded = room.areas().landscape() && rows() > 1;
        int most = crowded ? 0 : room.px(room.areas().landscape() ? HEIGHT_LARGE_WIDE : HEIGHT_LARGE);
        return height(room, width, most);
    }

    /** Their height in this width, where enlarged words may take so much. */
    int heightWithin(Room room, int width, int most) {
        int row = (most - (rows() - 1) * room.px(GAP)) / Math.max(1, rows());
        return height(room, width, Math.min(row, room.px(HEIGHT_LARGE_WIDE)));
    }

    private int height(Room room, int width, int mostRow) {
        if (rows() == 0) {
            return 0;
        }
        int gaps = (rows() - 1) * room.px(GAP);
        int least = rows() * room.look().scale().leastTarget() + gaps;
        Rectangle content = room.areas().content();
        int withinReach = content.y + content.height - room.areas().reach();
        return Math.max(least, Math.min(withinReach, rows() * row(room, width, mostRow) + gaps));
    }

    /** Makes the buttons and returns the first of {@code forward}, if there is one. */
    Optional<TouchTarget> place(Room room, Rectangle box) {
        Optional<TouchTarget> first = Optional.empty();
        int y = box.y;
        int row = (box.height - (rows() - 1) * room.px(GAP)) / Math.max(1, rows());
        for (int i = 0; i < forward.size(); i++) {
            boolean last = i == forward.size() - 1;
            int left = last && back.isPresent() ? backWidth(room, box.width) + room.px(GAP) : 0;
            var bounds = new Rectangle(box.x + left, y, box.width - left, row);
            TouchTarget made = Buttons.wide(room, forward.get(i), i == 0).at(bounds);
            first = first.isPresent() ? first : Optional.of(made);
            y += last ? 0 : row + room.px(GAP);
        }
        int bottom = y;
        int width = forward.isEmpty() ? Math.max(room.px(360), backWidth(room, box.width)) : backWidth(room, box.width);
        back.ifPresent(action ->
                Buttons.wide(room, action, false).at(new Rectangle(box.x, bottom, Math.min(width, box.width), row)));
        return first;
    }

    /** The height of each button; enlarged words may take it up to {@code most}. */
    private int row(Room room, int width, int most) {
        if (!room.look().scale().large()) {
            return room.touch(HEIGHT);
        }
        int last = back.isPresent() ? width - backWidth(room, width) - room.px(GAP) : width;
        int words = IntStream.range(0, forward.size())
                .map(i -> words(room, i, i == forward.size() - 1 ? last : width))
                .max()
                .orElse(0);
        return Math.max(room.touch(HEIGHT), Math.min(words + room.px(AROUND_WORDS), most));
    }

    private int words(Room room, int index, int width) {
        int inside = width - room.px(AROUND_WORDS);
        return room.look()
                .typesetter()
                .set(forward.get(index).label(), type(index), inside, 1)
                .height();
    }

    private int backWidth(Room room, int width) {
        return width < room.px(NARROW) ? narrowBackWidth(room, width) : (int) (width * BACK_SHARE);
    }

    /** Both words as large as they can be alike, the way back in one line, and as much around the ones as around the others. */
    private int narrowBackWidth(Room room, int width) {
        if (back.isEmpty() || forward.isEmpty()) {
            return width / 2;
        }
        var scale = room.look().scale();
        int around = Buttons.around(room);
        int free = width - room.px(GAP) - 2 * around;
        double zoom = 1;
        while (zoom > Column.smallest(scale) && spare(room, free, zoom) < 0) {
            zoom = scale.shrunk(zoom);
        }
        return around + backWords(room, zoom) + Math.max(0, spare(room, free, zoom)) / 2;
    }

    /** What both words leave of the width, below zero where what leads on stands in no lines beside the other. */
    private int spare(Room room, int free, double zoom) {
        int last = forward.size() - 1;
        int beside = free - backWords(room, zoom);
        Paragraph words =
                room.look().typesetter().set(forward.get(last).label(), type(last), Math.max(1, beside), zoom);
        return words.size() < words.asked() ? -1 : beside - words.width();
    }

    private int backWords(Room room, double zoom) {
        return back.map(action -> room.look()
                        .typesetter()
                        .line(action.label(), Type.SECONDARY, zoom)
                        .width())
                .orElse(0);
    }

    private static Type type(int index) {
        return index == 0 ? Type.PRIMARY : Type.SECONDARY;
    }

    private int rows() {
        return Math.max(forward.size(), back.isPresent() ? 1 : 0);
    }
}
