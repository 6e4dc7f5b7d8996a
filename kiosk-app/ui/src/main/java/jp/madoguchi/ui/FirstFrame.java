package jp.madoguchi.ui;

import java.util.stream.Collectors;
import jp.madoguchi.config.Texts;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Spoken;
import org.eclipse.swt.graphics.Rectangle;

/** What stands on the screen until the first real one: the brand, and one moment please, in every language. */
final class FirstFrame {
    private final String brand;
    private final String moment;

    FirstFrame(Texts texts) {
        brand = texts.format(Presentation.usual().language(), "ui.brand");
        moment = texts.languages().stream()
                .map(language -> texts.format(language, "ui.one-moment"))
                .collect(Collectors.joining("\n"));
    }

    void build(Room room) {
        var size = room.root().getClientArea();
        new Piece(room.root(), Blocks.TITLE, room.box(), Role.BG, Spoken.heading(brand + " " + moment), this::paint)
                .at(new Rectangle(0, 0, size.width, size.height));
    }

    void paint(Brush brush, Rectangle area) {
        int tile = brush.px(180);
        int x = (area.width - tile) / 2;
        int y = area.height / 2 - tile - brush.px(40);
        brush.shadow(new Rectangle(x, y, tile, tile), 60, 12, 1);
        brush.gradient(new Rectangle(x, y, tile, tile), 60, Role.PRI_TOP, Role.PRI_BOTTOM, false);
        int icon = tile * 3 / 5;
        brush.icon(Icon.SHIELD, x + (tile - icon) / 2, y + (tile - icon) / 2, icon, Role.PRI_INK);
        int margin = brush.px(60);
        int width = area.width - 2 * margin;
        brush.text(
                brand,
                Type.TITLE,
                new Rectangle(margin, area.height / 2, width, brush.px(120)),
                Align.CENTRE,
                Role.INK);
        brush.text(
                moment,
                Type.SUBTITLE,
                new Rectangle(margin, area.height / 2 + brush.px(120), width, brush.px(140)),
                Align.TOP_CENTRE,
                Role.SUB);
    }
}
