package jp.madoguchi.ui;

import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import org.eclipse.swt.graphics.Rectangle;

/** What the facts above mean, in a sentence behind a small sign. */
record PanelNote(Room room, String text) implements ReportPanel.Section {
    private static final int ICON = 32;
    private static final int BETWEEN = 12;

    @Override
    public int height(int width, double zoom) {
        return set(width, zoom).height();
    }

    @Override
    public void paint(Brush brush, Rectangle box, double zoom) {
        Paragraph words = set(box.width, zoom);
        int size = (int) (brush.px(ICON) * zoom);
        brush.icon(Icon.INFO, box.x, box.y + (words.lineHeight() - size) / 2, size, Role.PRI);
        int left = brush.px(ICON + BETWEEN);
        var place = new Rectangle(box.x + left, box.y, box.width - left, box.height);
        brush.text(words, place, Align.TOP_LEFT, Role.SUB);
    }

    private Paragraph set(int width, double zoom) {
        return room.look().typesetter().set(text, Type.NOTE, width - room.px(ICON + BETWEEN), zoom);
    }
}
