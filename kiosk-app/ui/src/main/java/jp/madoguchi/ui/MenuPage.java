package jp.madoguchi.ui;

import java.util.List;
import jp.madoguchi.session.screen.Screen;
import org.eclipse.swt.graphics.Rectangle;

/** The start: a greeting, a card for each task, the facts worth knowing ahead. */
final class MenuPage implements Page<Screen.Menu> {
    private static final int GAP = 28;
    private static final int HERO = 520;
    private static final int HERO_LARGE = 480;
    private static final double HERO_BESIDE = 0.4;
    private static final double HERO_BESIDE_MANY = 0.38;
    private static final int CARD_MOST = 350;
    private static final int CARD_LEAST = 150;

    @Override
    public void build(Screen.Menu menu, Room room) {
        Rectangle content = room.areas().content();
        int gap = room.px(GAP);
        var inside = new Rectangle(content.x, content.y + gap, content.width, content.height - gap);
        if (room.areas().landscape()) {
            wide(menu, room, inside);
        } else {
            upright(menu, room, inside);
        }
    }

    private void upright(Screen.Menu menu, Room room, Rectangle in) {
        int gap = room.px(GAP);
        int facts =
                menu.facts().isEmpty() ? 0 : MenuFacts.height(room, menu.facts().size());
        int bottom = in.y + in.height - (facts > 0 ? facts + gap : 0);
        int count = Math.max(1, menu.entries().size());
        int heroMost = bottom - in.y - count * (room.px(CARD_LEAST) + gap);
        int hero = Math.min(room.px(HERO, HERO_LARGE), heroMost);
        if (room.areas().lower()) {
            hero = Math.min(heroMost, Math.max(room.px(200), room.areas().reach() - in.y - gap));
        }
        MenuHero.place(room, menu, new Rectangle(in.x, in.y, in.width, hero));
        int top = Math.max(in.y + hero + gap, room.areas().reach());
        cards(menu.entries(), room, new Rectangle(in.x, top, in.width, bottom - top));
        if (facts > 0) {
            MenuFacts.place(room, menu.facts(), new Rectangle(in.x, bottom + gap, in.width, facts));
        }
    }

    private void wide(Screen.Menu menu, Room room, Rectangle in) {
        int gap = room.px(GAP);
        int left = (int) (in.width * (menu.entries().size() > 2 ? HERO_BESIDE_MANY : HERO_BESIDE));
        int facts =
                menu.facts().isEmpty() ? 0 : MenuFacts.height(room, menu.facts().size());
        int right = in.width - left - gap;
        MenuHero.place(room, menu, new Rectangle(in.x, in.y, left, in.height));
        int x = in.x + left + gap;
        boolean above = room.areas().reach() >= in.y + facts + gap;
        int bottom = in.y + in.height - (facts > 0 && !above ? facts + gap : 0);
        int top = Math.max(in.y, room.areas().reach());
        cards(menu.entries(), room, new Rectangle(x, top, right, bottom - top));
        if (facts > 0) {
            MenuFacts.place(room, menu.facts(), new Rectangle(x, above ? in.y : bottom + gap, right, facts));
        }
    }

    private static void cards(List<Screen.Entry> entries, Room room, Rectangle in) {
        int gap = room.px(GAP / 2);
        int count = Math.max(1, entries.size());
        int height = Math.min(
                room.areas().landscape() ? Integer.MAX_VALUE : room.px(CARD_MOST),
                (in.height - (count - 1) * gap) / count);
        double zoom = entries.stream()
                .mapToDouble(entry -> MenuCard.zoom(room, entry, in.width, height))
                .min()
                .orElse(1);
        for (int i = 0; i < entries.size(); i++) {
            var bounds = new Rectangle(in.x, in.y + i * (height + gap), in.width, height);
            MenuCard.place(room, entries.get(i), i, bounds, zoom);
        }
    }
}
