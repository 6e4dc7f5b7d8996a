package jp.madoguchi.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.part.Face;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Spoken;
import jp.madoguchi.ui.part.Touch;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.graphics.Rectangle;

/** Something to do next: where, what, and what it takes. What begins here is a target as a whole; the rest lies flat. */
record AdviceCard(Room room, Screen.Advice advice, int number) {
    private static final int ARC = 36;
    private static final int TILE = 100;
    private static final int SIDE = 30;
    private static final int CHEVRON = 44;
    private static final int PADDING = 18;
    private static final double LEAST_MM = 21;
    /** Narrower than so many units a card has its icon before the place, so that the words have room. */
    private static final int NARROW = 700;

    private static final int NARROW_LARGE = 860;

    boolean isTouched() {
        return advice.button().isPresent();
    }

    int height(int width, double zoom) {
        int words = words(width).height(wordsWidth(width), zoom) + 2 * (int) (room.px(PADDING) * zoom);
        int least = (int) Math.ceil(room.look().scale().pixelsOf(LEAST_MM));
        return Math.max(words, least) + room.px(Panel.SHADE);
    }

    /** A target reaches over the bounds at its sides, where its shadow falls. */
    void place(Rectangle bounds, double zoom) {
        String key = "advice-" + number;
        String place = place();
        int shade = room.px(Panel.SHADE);
        var area = new Rectangle(bounds.x - shade, bounds.y, bounds.width + 2 * shade, bounds.height);
        if (advice.button().isPresent()) {
            Button button = advice.button().get();
            var touch = Touch.button(key, room.say(advice.title()), room.words().ui("advice.spoken", place, details()));
            Face face = (brush, all, feel) -> paint(brush, all, feel, zoom);
            new TouchTarget(room.root(), touch, room.box(), Role.BG, face, room.posting(button.event())).at(area);
            return;
        }
        String spoken = room.words()
                .ui("advice.spoken", room.words().ui("advice.title", place, room.say(advice.title())), details());
        var still = new Face.Feel(0, false, false);
        new Piece(
                        room.root(),
                        key,
                        room.box(),
                        Role.BG,
                        Spoken.label(spoken),
                        (brush, all) -> paint(brush, all, still, zoom))
                .at(area);
    }

    private void paint(Brush brush, Rectangle area, Face.Feel feel, double zoom) {
        Rectangle r = Buttons.card(brush, area, ARC, feel);
        int words = wordsWidth(r.width);
        if (!isNarrow(r.width)) {
            int tile = Math.min((int) (brush.px(TILE) * zoom), r.height - brush.px(PADDING));
            tile(brush, new Rectangle(r.x + brush.px(SIDE), r.y + (r.height - tile) / 2, tile, tile));
        }
        words(r.width).paint(brush, new Rectangle(r.x + left(r.width), r.y, words, r.height), zoom);
        if (isTouched()) {
            int chevron = brush.px(CHEVRON);
            brush.icon(
                    Icon.CHEVRON,
                    r.x + r.width - chevron - brush.px(20),
                    r.y + (r.height - chevron) / 2,
                    chevron,
                    accent());
        }
    }

    private void tile(Brush brush, Rectangle r) {
        Role ground = !isTouched() ? Role.CARD : advice.place() == Screen.Place.HERE ? Role.TINT2 : Role.TINT;
        brush.fill(r, ARC, ground);
        int icon = r.width * 3 / 5;
        brush.icon(icon(), r.x + (r.width - icon) / 2, r.y + (r.height - icon) / 2, icon, accent());
    }

    private Icon icon() {
        return switch (advice.place()) {
            case HERE -> Icon.KIOSK;
            case PHONE -> Icon.PHONE;
            case COUNTER -> Icon.COUNTER;
        };
    }

    private Role accent() {
        return advice.place() == Screen.Place.HERE ? Role.OK : Role.PRI;
    }

    private boolean isNarrow(int width) {
        return width < room.px(room.look().scale().large() ? NARROW_LARGE : NARROW);
    }

    private int left(int width) {
        return room.px(isNarrow(width) ? SIDE : 2 * SIDE + TILE - 4);
    }

    private int wordsWidth(int width) {
        return width - left(width) - room.px(isTouched() ? CHEVRON + 24 : SIDE);
    }

    private AdviceWords words(int width) {
        List<String> details = advice.details().stream().map(room::say).toList();
        Optional<Icon> icon = isNarrow(width) ? Optional.of(icon()) : Optional.empty();
        return new AdviceWords(room, place(), icon, room.say(advice.title()), details, begins(), accent());
    }

    /** The words of the button, unless they are those of the title. */
    private Optional<String> begins() {
        return advice.button()
                .map(button -> room.say(button.label()))
                .filter(label -> !label.equals(room.say(advice.title())));
    }

    private String place() {
        return room.words().ui("place." + advice.place().name().toLowerCase(Locale.ROOT));
    }

    private String details() {
        return Stream.concat(advice.details().stream().map(room::say), begins().stream())
                .collect(Collectors.joining(" "));
    }
}
