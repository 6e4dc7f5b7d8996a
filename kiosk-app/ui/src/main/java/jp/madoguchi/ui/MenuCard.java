package jp.madoguchi.ui;

import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
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

/** One task on the menu. What can't be done now is grey, flat and says why. */
final class MenuCard {
    private static final int ARC = 40;
    private static final int TILE = 136;
    private static final int CHEVRON = 44;

    private final Picture picture;
    private final String title;
    private final String detail;

    private MenuCard(Room room, Screen.Entry entry) {
        picture = entry.picture();
        title = room.say(entry.title());
        detail = room.say(entry.detail());
    }

    static void place(Room room, Screen.Entry entry, int index, Rectangle bounds) {
        var card = new MenuCard(room, entry);
        int shade = room.px(Panel.SHADE);
        String key = "entry-" + (index + 1);
        var touch = Touch.button(key, card.title, card.detail)
                .enabled(entry.button().isPresent());
        Runnable action = entry.button().map(b -> room.posting(b.event())).orElse(() -> {});
        new TouchTarget(room.root(), touch, room.box(), Role.BG, card::paint, action)
                .at(new Rectangle(bounds.x - shade, bounds.y, bounds.width + 2 * shade, bounds.height));
    }

    private void paint(Brush brush, Rectangle area, Face.Feel feel) {
        Rectangle r = Buttons.card(brush, area, ARC, feel);
        int tile = Math.min(brush.px(TILE), r.height - brush.px(36));
        tile(brush, r.x + brush.px(40), r.y + (r.height - tile) / 2, tile, feel.enabled());
        int chevron = brush.px(CHEVRON);
        if (feel.enabled()) {
            brush.icon(
                    Icon.CHEVRON,
                    r.x + r.width - chevron - brush.px(28),
                    r.y + (r.height - chevron) / 2,
                    chevron,
                    accent(true));
        }
        int x = r.x + brush.px(40) + tile + brush.px(38);
        words(
                brush,
                new Rectangle(
                        x, r.y + brush.px(12), r.x + r.width - chevron - brush.px(48) - x, r.height - brush.px(24)),
                feel.enabled());
    }

    private void tile(Brush brush, int x, int y, int size, boolean enabled) {
        boolean green = picture == Picture.CERTIFICATE;
        brush.fill(new Rectangle(x, y, size, size), ARC, enabled ? (green ? Role.TINT2 : Role.TINT) : Role.KEY_GROUND);
        int icon = size * 3 / 5;
        brush.icon(Drawings.icon(picture), x + (size - icon) / 2, y + (size - icon) / 2, icon, accent(enabled));
    }

    private void words(Brush brush, Rectangle box, boolean enabled) {
        var typesetter = brush.look().typesetter();
        Paragraph head = typesetter.fit(title, Type.CARD_TITLE, box.width, box.height * 3 / 5, 1);
        int gap = brush.px(8);
        Paragraph text = typesetter.fit(detail, Type.CARD_TEXT, box.width, box.height - head.height() - gap, 1);
        int y = box.y + (box.height - head.height() - gap - text.height()) / 2;
        brush.text(
                head,
                new Rectangle(box.x, y, box.width, head.height()),
                Align.TOP_LEFT,
                enabled ? Role.INK : Role.FAINT);
        brush.text(
                text,
                new Rectangle(box.x, y + head.height() + gap, box.width, text.height()),
                Align.TOP_LEFT,
                enabled ? Role.SUB : Role.INK);
    }

    private Role accent(boolean enabled) {
        if (!enabled) {
            return Role.FAINT;
        }
        return picture == Picture.CERTIFICATE ? Role.OK : Role.PRI;
    }
}
