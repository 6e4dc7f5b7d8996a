package jp.madoguchi.ui;

import jp.madoguchi.session.screen.Tone;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import org.eclipse.swt.graphics.Rectangle;

/** The name of what is reported on and, at its right or below it, how it stands: a sign and a word on a pill. */
record PanelHead(Room room, String title, Tone tone, String standing) implements ReportPanel.Section {
    private static final int PILL = 60;
    private static final int ICON = 36;
    private static final int BESIDE_WORDS = 78;
    private static final int BETWEEN = 24;
    /** Beside a pill that takes more of the width than this, a name would have to be too narrow. */
    private static final double MOST_BESIDE = 0.42;

    @Override
    public int height(int width, double zoom) {
        int title = title(width, zoom).height();
        int pill = pillHeight(width, zoom);
        return isBeside(width, zoom) ? Math.max(title, pill) : title + between(zoom) / 2 + pill;
    }

    @Override
    public void paint(Brush brush, Rectangle box, double zoom) {
        Paragraph words = title(box.width, zoom);
        int width = pillWidth(box.width, zoom);
        int height = pillHeight(box.width, zoom);
        if (isBeside(box.width, zoom)) {
            var left = new Rectangle(box.x, box.y, box.width - width - between(zoom), box.height);
            brush.text(words, left, Align.LEFT, Role.INK);
            int y = box.y + (box.height - height) / 2;
            pill(brush, new Rectangle(box.x + box.width - width, y, width, height), standing(box.width, zoom));
        } else {
            var top = new Rectangle(box.x, box.y, box.width, words.height());
            brush.text(words, top, Align.TOP_LEFT, Role.INK);
            int y = box.y + box.height - height;
            pill(brush, new Rectangle(box.x, y, width, height), standing(box.width, zoom));
        }
    }

    private void pill(Brush brush, Rectangle r, Paragraph words) {
        brush.fill(r, PILL, Tones.ground(tone));
        if (tone == Tone.PROBLEM || brush.look().theme().isFlat()) {
            brush.border(r, PILL, 3, Tones.accent(tone));
        }
        int icon = brush.px(ICON);
        int x = r.x + (r.width - words.width() - icon - brush.px(10)) / 2;
        int y = r.y + (r.height - icon) / 2;
        sign(brush, x, y, icon);
        var text = new Rectangle(x + icon + brush.px(10), r.y, words.width(), r.height);
        brush.text(words, text, Align.LEFT, Tones.accent(tone));
    }

    private void sign(Brush brush, int x, int y, int size) {
        switch (tone) {
            case GOOD -> Buttons.checkMark(brush, x, y, size, Role.OK, Role.OK_INK);
            case WARNING -> brush.icon(Icon.ATTENTION, x, y, size, Role.WARN);
            case PROBLEM -> brush.icon(Icon.BARRED, x, y, size, Role.STOP);
            case NEUTRAL -> brush.icon(Icon.INFO, x, y, size, Role.PRI);
        }
    }

    private boolean isBeside(int width, double zoom) {
        int pill = pillWidth(width, zoom);
        int words = room.look().typesetter().line(title, Type.CARD_TITLE, zoom).width();
        return pill <= width * MOST_BESIDE || words + between(zoom) + pill <= width;
    }

    private Paragraph title(int width, double zoom) {
        int free = isBeside(width, zoom) ? width - pillWidth(width, zoom) - between(zoom) : width;
        return room.look().typesetter().set(title, Type.CARD_TITLE, free, zoom);
    }

    private Paragraph standing(int width, double zoom) {
        return room.look().typesetter().set(standing, Type.BADGE, width - room.px(BESIDE_WORDS), zoom);
    }

    private int pillWidth(int width, double zoom) {
        return standing(width, zoom).width() + room.px(BESIDE_WORDS);
    }

    private int pillHeight(int width, double zoom) {
        return Math.max((int) (room.px(PILL) * zoom), standing(width, zoom).height() + room.px(14));
    }

    private int between(double zoom) {
        return (int) (room.px(BETWEEN) * zoom);
    }
}
