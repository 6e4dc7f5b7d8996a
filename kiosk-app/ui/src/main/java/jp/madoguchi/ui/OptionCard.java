package jp.madoguchi.ui;

import java.util.Optional;
import jp.madoguchi.session.screen.Option;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Face;
import jp.madoguchi.ui.part.Touch;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.graphics.Rectangle;

/** One option as a card that leads on. */
final class OptionCard {
    private static final int ARC = 36;

    private final String label;
    private final Optional<String> detail;

    private OptionCard(String label, Optional<String> detail) {
        this.label = label;
        this.detail = detail;
    }

    static void place(Room room, Option option, String key, Rectangle bounds) {
        var card = new OptionCard(room.say(option.label()), option.detail().map(room::say));
        String description = card.detail.orElseGet(() -> room.words().ui("describe.option"));
        var touch = Touch.choice(key, card.label, description, option.selected());
        new TouchTarget(room.root(), touch, room.box(), Role.BG, card::paint, room.posting(option.event())).at(bounds);
    }

    private void paint(Brush brush, Rectangle area, Face.Feel feel) {
        var r = new Rectangle(brush.px(8), brush.px(8), area.width - brush.px(16), area.height - brush.px(20));
        brush.shadow(r, ARC, 8, 1 - 0.6 * feel.pressed());
        brush.fill(r, ARC, feel.checked() ? Role.TINT : Role.CARD, Role.TINT, feel.pressed());
        if (feel.checked() || brush.look().theme().isFlat()) {
            brush.border(r, ARC, feel.checked() ? 5 : 3, feel.checked() ? Role.PRI : Role.EDGE);
        }
        int mark = brush.px(44);
        int x = r.x + r.width - mark - brush.px(26);
        int y = r.y + (r.height - mark) / 2;
        if (feel.checked()) {
            Buttons.checkMark(brush, x, y, mark, Role.PRI, Role.PRI_INK);
        } else {
            brush.icon(Icon.CHEVRON, x, y, mark, Role.PRI);
        }
        var box = new Rectangle(r.x + brush.px(40), r.y + brush.px(8), x - r.x - brush.px(60), r.height - brush.px(16));
        words(brush, box, label, detail, Type.CARD_TEXT);
    }

    /** A label and what explains it, the two in the middle of the box. */
    static void words(Brush brush, Rectangle box, String label, Optional<String> detail, Type small) {
        var typesetter = brush.look().typesetter();
        int share = detail.isPresent() ? box.height * 3 / 5 : box.height;
        Paragraph head = typesetter.fit(label, Type.OPTION, box.width, share, 1);
        Optional<Paragraph> text = detail.map(d -> typesetter.fit(d, small, box.width, box.height - head.height(), 1));
        int y = box.y
                + (box.height - head.height() - text.map(Paragraph::height).orElse(0)) / 2;
        brush.text(head, new Rectangle(box.x, y, box.width, head.height()), Align.TOP_LEFT, Role.INK);
        text.ifPresent(t -> brush.text(
                t, new Rectangle(box.x, y + head.height(), box.width, t.height()), Align.TOP_LEFT, Role.SUB));
    }
}
