package jp.madoguchi.ui;

import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Spoken;
import org.eclipse.swt.graphics.Rectangle;

/** The greeting of the menu on its blue ground, with a drawing of the card, which gives way to enlarged words. */
final class MenuHero {
    private static final int ARC = 48;
    private static final int INSET = 54;
    private static final int GAP = 14;
    private static final int LOW = 420;
    private static final int CARD_WIDTH = 210;
    private static final int CARD_HEIGHT = 136;

    private final String title;
    private final String subtitle;

    private MenuHero(Room room, Screen.Menu menu) {
        title = room.say(menu.title());
        subtitle = room.say(menu.subtitle());
    }

    /** The piece reaches a little beyond the bounds, where its shadow falls. */
    static void place(Room room, Screen.Menu menu, Rectangle bounds) {
        var hero = new MenuHero(room, menu);
        int shade = room.px(14);
        new Piece(
                        room.root(),
                        Blocks.TITLE,
                        room.box(),
                        Role.BG,
                        Spoken.heading(hero.title + " " + hero.subtitle),
                        hero::paint)
                .at(new Rectangle(
                        bounds.x - shade, bounds.y - shade, bounds.width + 2 * shade, bounds.height + 2 * shade));
    }

    private void paint(Brush brush, Rectangle area) {
        int shade = brush.px(14);
        var r = new Rectangle(shade, shade, area.width - 2 * shade, area.height - 2 * shade);
        if (brush.look().theme().isFlat()) {
            brush.fill(r, ARC, Role.CARD);
            brush.border(r, ARC, 3, Role.EDGE);
        } else {
            brush.shadow(r, ARC, 14, 1);
            brush.gradient(r, ARC, Role.HERO_FROM, Role.HERO_TO, true);
            circles(brush, r);
        }
        words(brush, r);
    }

    private static void circles(Brush brush, Rectangle r) {
        brush.within(r, ARC, () -> {
            brush.alpha(22);
            brush.disc(r.x + r.width - brush.px(70), r.y + brush.px(100), brush.px(260), Role.CARD);
            brush.disc(r.x + r.width - brush.px(30), r.y + r.height - brush.px(30), brush.px(190), Role.CARD);
            brush.alpha(255);
        });
    }

    /** On a broad ground the card stands at the right of the words, on a narrow one below them. */
    private void words(Brush brush, Rectangle r) {
        int inset = brush.px(INSET);
        int gap = brush.px(GAP);
        boolean drawn = !brush.look().scale().large();
        boolean broad = r.width > r.height * 1.4;
        boolean low = broad && r.height < brush.px(LOW);
        int card = broad && drawn ? brush.px(CARD_WIDTH + 30) : 0;
        int width = r.width - 2 * inset - (low ? card : 0);
        int height = r.height - inset - (broad || !drawn ? 0 : brush.px(CARD_HEIGHT) + inset);
        var typesetter = brush.look().typesetter();
        Paragraph head = typesetter.fit(title, Type.HERO_TITLE, width, height * 3 / 5, 1);
        int below = width - (broad && !low ? card : 0);
        Paragraph sub = typesetter.fit(subtitle, Type.SUBTITLE, below, height - head.height() - gap, 1);
        int words = head.height() + gap + sub.height();
        int middle = r.y + (r.height - words) / 2 - (low || !drawn ? 0 : brush.px(20));
        int y = broad || !drawn ? Math.max(r.y + inset / 2, middle) : r.y + inset;
        var place = new Rectangle(r.x + inset, y, width, head.height());
        brush.text(head, place, Align.TOP_LEFT, Role.HERO_INK);
        var under = new Rectangle(r.x + inset, y + head.height() + gap, below, sub.height());
        brush.text(sub, under, Align.TOP_LEFT, Role.HERO_SUB);
        if (drawn) {
            drawCard(
                    brush,
                    r.x + r.width - inset - brush.px(CARD_WIDTH),
                    r.y + r.height - (low ? inset * 2 / 3 : inset) - brush.px(CARD_HEIGHT));
        }
    }

    private static void drawCard(Brush brush, int x, int y) {
        var card = new Rectangle(x, y, brush.px(CARD_WIDTH), brush.px(CARD_HEIGHT));
        brush.shadow(card, 20, 8, 2);
        Drawings.card(brush, card);
    }
}
