package jp.madoguchi.ui;

import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Look;
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
    private static final int SIDE = 40;
    /** On a card narrower than so many units, tile and margins leave more of it to the words; to enlarged ones all. */
    private static final int NARROW = 960;

    private static final int NARROW_TILE = 104;
    private static final int NARROW_SIDE = 28;
    private static final int CHEVRON = 44;
    private static final int BETWEEN = 8;
    private static final int INSET = 4;
    private static final int USUAL_GAP = 14;
    private static final int CLOSE_SHADE = 14;

    private final Picture picture;
    private final String title;
    private final String detail;
    private final boolean brief;
    private final Density density;
    private final double zoom;

    private MenuCard(Room room, Screen.Entry entry, Setting setting) {
        picture = entry.picture();
        title = room.say(entry.title());
        detail = room.say(entry.detail());
        brief = setting.density().reaches(Density.BRIEF) && entry.button().isPresent();
        density = setting.density();
        zoom = setting.zoom();
    }

    /** How much a card shows around its words, and which: the first that leaves them a size that is read with ease. */
    enum Density {
        ROOMY,
        /** The cards stand close to each other. */
        CLOSE,
        /** What explains a task is only spoken, too; why one can't be done now is shown in any case. */
        BRIEF,
        /** There is no picture, either. */
        BARE;

        boolean reaches(Density other) {
            return compareTo(other) >= 0;
        }

        /** The gap between cards and what each leaves for its shadow, in units. */
        int gap() {
            return this == ROOMY ? USUAL_GAP : 0;
        }

        int shade() {
            return this == ROOMY ? Panel.SHADE : CLOSE_SHADE;
        }
    }

    /** How all cards of one menu are set; {@code zoom} is the share of its size that every word has. */
    record Setting(double zoom, Density density) {}

    /** The wanted setting at the share of its size at which the words of a card so wide and high fit. */
    static Setting fitting(Room room, Screen.Entry entry, int width, int height, Setting wanted) {
        var scale = room.look().scale();
        var setting = wanted;
        while (setting.zoom() > Column.smallest(scale)
                && !new MenuCard(room, entry, setting).fits(room.look(), width, height)) {
            setting = new Setting(scale.shrunk(setting.zoom()), setting.density());
        }
        return setting;
    }

    static void place(Room room, Screen.Entry entry, int index, Rectangle bounds, Setting setting) {
        var card = new MenuCard(room, entry, setting);
        int shade = room.px(Panel.SHADE);
        String key = "entry-" + (index + 1);
        var touch = Touch.button(key, card.title, card.detail)
                .enabled(entry.button().isPresent());
        Runnable action = entry.button().map(b -> room.posting(b.event())).orElse(() -> {});
        new TouchTarget(room.root(), touch, room.box(), Role.BG, card::paint, action)
                .at(new Rectangle(bounds.x - shade, bounds.y, bounds.width + 2 * shade, bounds.height));
    }

    private void paint(Brush brush, Rectangle area, Face.Feel feel) {
        Rectangle r = Buttons.card(brush, area, ARC, brush.px(density.shade()), feel);
        int side = side(brush.look(), r.width);
        int tile = Math.min(tile(brush.look(), r.width), r.height - brush.px(36));
        if (tile > 0) {
            tile(brush, r.x + side, r.y + (r.height - tile) / 2, tile, feel.enabled());
        }
        int chevron = brush.px(CHEVRON);
        if (feel.enabled()) {
            int x = r.x + r.width - chevron - brush.px(28);
            brush.icon(Icon.CHEVRON, x, r.y + (r.height - chevron) / 2, chevron, accent(true));
        }
        words(brush, words(brush.look(), r), feel.enabled());
    }

    private int tile(Look look, int width) {
        return look.scale().large() || density == Density.BARE
                ? 0
                : look.scale().px(isNarrow(look, width) ? NARROW_TILE : TILE);
    }

    private static int side(Look look, int width) {
        return look.scale().px(isNarrow(look, width) ? NARROW_SIDE : SIDE);
    }

    private static boolean isNarrow(Look look, int width) {
        return look.scale().large() || width < look.scale().px(NARROW);
    }

    /** Where the words of a card stand. */
    private Rectangle words(Look look, Rectangle r) {
        int tile = tile(look, r.width);
        int left = (tile > 0 ? 2 : 1) * side(look, r.width) + tile;
        int right = look.scale().px(CHEVRON + 36);
        int inset = density == Density.BARE ? 0 : look.scale().px(INSET);
        return new Rectangle(r.x + left, r.y + inset, r.width - left - right, r.height - 2 * inset);
    }

    private boolean fits(Look look, int width, int height) {
        Rectangle box =
                words(look, new Rectangle(0, 0, width, height - 2 * look.scale().px(density.shade())));
        int head =
                look.typesetter().set(title, Type.CARD_TITLE, box.width, zoom).height();
        int text =
                look.typesetter().set(detail, Type.CARD_TEXT, box.width, zoom).height();
        return head + (brief ? 0 : look.scale().px(BETWEEN) + text) <= box.height;
    }

    private void tile(Brush brush, int x, int y, int size, boolean enabled) {
        boolean green = picture == Picture.CERTIFICATE;
        brush.fill(new Rectangle(x, y, size, size), ARC, enabled ? (green ? Role.TINT2 : Role.TINT) : Role.KEY_GROUND);
        int icon = size * 3 / 5;
        brush.icon(Drawings.icon(picture), x + (size - icon) / 2, y + (size - icon) / 2, icon, accent(enabled));
    }

    private void words(Brush brush, Rectangle box, boolean enabled) {
        var typesetter = brush.look().typesetter();
        if (brief) {
            Paragraph head = typesetter.fit(title, Type.CARD_TITLE, box.width, box.height, zoom);
            brush.text(head, box, Align.LEFT, Role.INK);
            return;
        }
        Paragraph head = typesetter.fit(title, Type.CARD_TITLE, box.width, box.height * 2 / 3, zoom);
        int gap = brush.px(BETWEEN);
        Paragraph text = typesetter.fit(detail, Type.CARD_TEXT, box.width, box.height - head.height() - gap, zoom);
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
