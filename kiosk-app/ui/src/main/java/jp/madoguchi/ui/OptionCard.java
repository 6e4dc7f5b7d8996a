package jp.madoguchi.ui;

import jp.madoguchi.session.screen.Option;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Face;
import jp.madoguchi.ui.part.Touch;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.graphics.Rectangle;

/** One option as a card that leads on, or flat where it can't be chosen now. */
final class OptionCard {
    private static final int ARC = 36;
    /** What a card needs beside its words: insets and the mark. */
    private static final int BESIDE_WORDS = 146;
    /** What a card needs above and below its words, shadow included. */
    private static final int AROUND_WORDS = 42;

    private static final int AROUND_LARGE_WORDS = 64;

    private final LabelAndDetail words;

    private OptionCard(Room room, Option option, double zoom) {
        words = new LabelAndDetail(room.say(option.label()), option.detail().map(room::say), Type.CARD_TEXT, zoom);
    }

    /** The height at which all its words have this share of their size. */
    static int height(Room room, Option option, int width, double zoom) {
        var card = new OptionCard(room, option, zoom);
        int words = width - room.px(BESIDE_WORDS);
        return card.words.height(room.look(), words) + room.px(AROUND_WORDS, AROUND_LARGE_WORDS);
    }

    static void place(Room room, Option option, String key, Rectangle bounds, double zoom) {
        var card = new OptionCard(room, option, zoom);
        String description = card.words.detail().orElseGet(() -> room.words().ui("describe.option"));
        var touch = Touch.choice(key, card.words.label(), description, option.selected())
                .enabled(option.event().isPresent());
        Runnable action = option.event().map(room::posting).orElse(() -> {});
        new TouchTarget(room.root(), touch, room.box(), Role.BG, card::paint, action).at(bounds);
    }

    private void paint(Brush brush, Rectangle area, Face.Feel feel) {
        var r = new Rectangle(brush.px(8), brush.px(8), area.width - brush.px(16), area.height - brush.px(20));
        ground(brush, r, feel);
        int mark = brush.px(44);
        int x = r.x + r.width - mark - brush.px(26);
        int y = r.y + (r.height - mark) / 2;
        if (feel.checked()) {
            Buttons.checkMark(brush, x, y, mark, Role.PRI, Role.PRI_INK);
        } else if (feel.enabled()) {
            brush.icon(Icon.CHEVRON, x, y, mark, Role.PRI);
        }
        var box = new Rectangle(r.x + brush.px(40), r.y + brush.px(8), x - r.x - brush.px(60), r.height - brush.px(16));
        words.paint(brush, box, feel.enabled() ? Role.INK : Role.FAINT, feel.enabled() ? Role.SUB : Role.INK);
    }

    private static void ground(Brush brush, Rectangle r, Face.Feel feel) {
        if (!feel.enabled()) {
            brush.fill(r, ARC, Role.STRIP);
            brush.border(r, ARC, 2, Role.LINE);
            return;
        }
        brush.shadow(r, ARC, 8, 1 - 0.6 * feel.pressed());
        brush.fill(r, ARC, feel.checked() ? Role.TINT : Role.CARD, Role.TINT, feel.pressed());
        if (feel.checked() || brush.look().theme().isFlat()) {
            brush.border(r, ARC, feel.checked() ? 5 : 3, feel.checked() ? Role.PRI : Role.EDGE);
        }
    }
}
