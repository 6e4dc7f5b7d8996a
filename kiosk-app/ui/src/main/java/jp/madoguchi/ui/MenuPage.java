package jp.madoguchi.ui;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
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

    private static void upright(Screen.Menu menu, Room room, Rectangle in) {
        int facts = facts(menu, room, wanted -> cardsBelow(menu, room, in, wanted));
        MenuHero.place(room, menu, new Rectangle(in.x, in.y, in.width, hero(menu, room, in, facts)));
        cards(menu.entries(), room, cardsBelow(menu, room, in, facts));
        if (facts > 0) {
            MenuFacts.place(room, menu.facts(), new Rectangle(in.x, in.y + in.height - facts, in.width, facts));
        }
    }

    private static int hero(Screen.Menu menu, Room room, Rectangle in, int facts) {
        int gap = room.px(GAP);
        int count = Math.max(1, menu.entries().size());
        int most = in.height - above(room, facts) - count * (room.px(CARD_LEAST) + gap);
        return room.areas().lower()
                ? Math.min(most, Math.max(room.px(200), room.areas().reach() - in.y - gap))
                : Math.min(most, room.px(HERO, HERO_LARGE));
    }

    private static Rectangle cardsBelow(Screen.Menu menu, Room room, Rectangle in, int facts) {
        int hero = hero(menu, room, in, facts);
        int top = Math.max(in.y + hero + room.px(GAP), room.areas().reach());
        return new Rectangle(in.x, top, in.width, in.y + in.height - above(room, facts) - top);
    }

    private static void wide(Screen.Menu menu, Room room, Rectangle in) {
        int facts = facts(menu, room, wanted -> cardsBeside(menu, room, in, wanted));
        Rectangle cards = cardsBeside(menu, room, in, facts);
        MenuHero.place(room, menu, new Rectangle(in.x, in.y, cards.x - room.px(GAP) - in.x, in.height));
        cards(menu.entries(), room, cards);
        if (facts > 0) {
            int y = isAbove(room, in, facts) ? in.y : in.y + in.height - facts;
            MenuFacts.place(room, menu.facts(), new Rectangle(cards.x, y, cards.width, facts));
        }
    }

    private static Rectangle cardsBeside(Screen.Menu menu, Room room, Rectangle in, int facts) {
        int left = (int) (in.width * (menu.entries().size() > 2 ? HERO_BESIDE_MANY : HERO_BESIDE)) + room.px(GAP);
        int top = Math.max(in.y, room.areas().reach());
        int bottom = in.y + in.height - (isAbove(room, in, facts) ? 0 : above(room, facts));
        return new Rectangle(in.x + left, top, in.width - left, bottom - top);
    }

    /** Whether the facts stand above the cards, out of reach. */
    private static boolean isAbove(Room room, Rectangle in, int facts) {
        return room.areas().reach() >= in.y + facts + room.px(GAP);
    }

    /** What the facts take, and the gap above them. */
    private static int above(Room room, int facts) {
        return facts > 0 ? facts + room.px(GAP) : 0;
    }

    /** The height of the facts; enlarged they make way where the tasks would get smaller than usual. */
    private static int facts(Screen.Menu menu, Room room, IntFunction<Rectangle> cards) {
        if (menu.facts().isEmpty()) {
            return 0;
        }
        int wanted = MenuFacts.height(room, menu.facts().size());
        boolean roomy = setting(menu.entries(), room, cards.apply(wanted), MenuCard.Density.ROOMY)
                        .zoom()
                >= 1 / room.look().scale().text();
        return roomy ? wanted : MenuFacts.least(room);
    }

    private static void cards(List<Screen.Entry> entries, Room room, Rectangle in) {
        MenuCard.Setting setting = setting(entries, room, in);
        int height = height(entries, room, in, setting.density());
        for (int i = 0; i < entries.size(); i++) {
            int y = in.y + i * (height + room.px(setting.density().gap()));
            MenuCard.place(room, entries.get(i), i, new Rectangle(in.x, y, in.width, height), setting);
        }
    }

    /** The height of each card. */
    private static int height(List<Screen.Entry> entries, Room room, Rectangle in, MenuCard.Density density) {
        int count = Math.max(1, entries.size());
        int each = (in.height - (count - 1) * room.px(density.gap())) / count;
        return room.areas().landscape() ? each : Math.min(room.px(CARD_MOST), each);
    }

    /** The first at which words are read with ease, or else the last. */
    private static MenuCard.Setting setting(List<Screen.Entry> entries, Room room, Rectangle in) {
        MenuCard.Setting setting = setting(entries, room, in, MenuCard.Density.ROOMY);
        for (MenuCard.Density density : MenuCard.Density.values()) {
            if (setting.zoom() < Column.readable(room.look().scale())) {
                setting = setting(entries, room, in, density);
            }
        }
        return setting;
    }

    /** Cards of one menu take the least zoom. */
    private static MenuCard.Setting setting(
            List<Screen.Entry> entries, Room room, Rectangle in, MenuCard.Density density) {
        int height = height(entries, room, in, density);
        var usual = new MenuCard.Setting(1, density);
        return entries.stream()
                .map(entry -> MenuCard.fitting(room, entry, in.width, height, usual))
                .min(Comparator.comparingDouble(MenuCard.Setting::zoom))
                .orElse(usual);
    }
}
