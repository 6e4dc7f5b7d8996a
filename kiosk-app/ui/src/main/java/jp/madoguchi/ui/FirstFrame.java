package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.madoguchi.config.Texts;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Script;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.draw.Typesetter;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Spoken;
import org.eclipse.swt.graphics.Rectangle;

/**
 * What stands on the screen until the first real one, in the middle: the brand, and one moment please, in every language. However
 * many there are, their words keep the size they have on any screen.
 */
final class FirstFrame {
    private static final int TILE = 180;
    private static final int GAP = 40;
    private static final int MARGIN = 60;

    /** In the shapes that its readers know. */
    private record Line(String text, Script script) {
        Paragraph set(Typesetter typesetter, int width) {
            return typesetter.in(script).set(text, Type.SUBTITLE, width, 1);
        }
    }

    private final String brand;
    private final List<Line> moment;

    FirstFrame(Texts texts) {
        brand = texts.format(Presentation.usual().language(), "ui.brand");
        moment = texts.languages().stream()
                .map(language -> new Line(texts.format(language, "ui.one-moment"), Script.of(language)))
                .toList();
    }

    void build(Room room) {
        var size = room.root().getClientArea();
        String spoken = moment.stream().map(Line::text).collect(Collectors.joining("\n", brand + " ", ""));
        new Piece(room.root(), Blocks.TITLE, room.box(), Role.BG, Spoken.heading(spoken), this::paint)
                .at(new Rectangle(0, 0, size.width, size.height));
    }

    void paint(Brush brush, Rectangle area) {
        var typesetter = brush.look().typesetter();
        int width = area.width - 2 * brush.px(MARGIN);
        Paragraph name = typesetter.set(brand, Type.TITLE, width, 1);
        var lines = new ArrayList<Paragraph>();
        moment.forEach(line -> lines.add(line.set(typesetter, width)));
        int words = lines.stream().mapToInt(Paragraph::height).sum();
        int y = (area.height - brush.px(TILE + 2 * GAP) - name.height() - words) / 2;
        sign(brush, (area.width - brush.px(TILE)) / 2, y);
        y += brush.px(TILE + GAP);
        y = text(brush, name, y, width, Role.INK) + brush.px(GAP);
        for (Paragraph line : lines) {
            y = text(brush, line, y, width, Role.SUB);
        }
    }

    private static void sign(Brush brush, int x, int y) {
        int tile = brush.px(TILE);
        int icon = tile * 3 / 5;
        brush.shadow(new Rectangle(x, y, tile, tile), 60, 12, 1);
        brush.gradient(new Rectangle(x, y, tile, tile), 60, Role.PRI_TOP, Role.PRI_BOTTOM, false);
        brush.icon(Icon.SHIELD, x + (tile - icon) / 2, y + (tile - icon) / 2, icon, Role.PRI_INK);
    }

    /** Returns where it ends. */
    private static int text(Brush brush, Paragraph words, int y, int width, Role role) {
        brush.text(words, new Rectangle(brush.px(MARGIN), y, width, words.height()), Align.TOP_CENTRE, role);
        return y + words.height();
    }
}
