package jp.madoguchi.ui;

import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Spoken;
import org.eclipse.swt.graphics.Rectangle;

/** The sign of the terminal with its name beside it; below it where the place is narrow and high, and unseen where it is small. */
final class Brand {
    static final String KEY = "brand";

    private static final int TILE = 60;
    private static final int LEFT = 40;
    private static final int MARGIN = 10;
    private static final int NARROW = 360;
    private static final int ALONE = 180;

    private Brand() {}

    static void place(Room header, Rectangle bounds) {
        String brand = header.words().ui("brand");
        new Piece(
                        header.root(),
                        KEY,
                        header.box(),
                        Role.CARD,
                        Spoken.label(brand),
                        (brush, area) -> paint(brush, area, brand))
                .at(bounds);
    }

    private static void paint(Brush brush, Rectangle area, String brand) {
        if (area.width < brush.px(ALONE)) {
            sign(brush, (area.width - brush.px(TILE)) / 2, (area.height - brush.px(TILE)) / 2);
            return;
        }
        boolean below = area.height > brush.px(3 * TILE) && area.width < brush.px(NARROW);
        int tile = brush.px(TILE);
        int x = brush.px(below ? LEFT / 2 : LEFT);
        int left = below ? x : x + tile + brush.px(20);
        int above = below ? tile + brush.px(8) : 0;
        int margin = brush.px(below ? 2 * MARGIN : 0);
        int high = area.height - above - margin;
        Paragraph words = brush.look().typesetter().fit(brand, Type.BRAND, area.width - left, high, 1);
        int y = (area.height - above - (below ? words.height() : tile)) / 2;
        sign(brush, x, y);
        int top = below ? y + above : 0;
        int height = below ? words.height() : area.height;
        brush.text(words, new Rectangle(left, top, area.width - left, height), Align.LEFT, Role.INK);
    }

    private static void sign(Brush brush, int x, int y) {
        int tile = brush.px(TILE);
        int icon = tile * 3 / 5;
        brush.fill(new Rectangle(x, y, tile, tile), 22, Role.PRI);
        brush.icon(Icon.SHIELD, x + (tile - icon) / 2, y + (tile - icon) / 2, icon, Role.PRI_INK);
    }
}
