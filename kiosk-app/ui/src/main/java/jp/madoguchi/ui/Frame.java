package jp.madoguchi.ui;

import java.util.List;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Face;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Spoken;
import jp.madoguchi.ui.part.Touch;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** What surrounds every screen: the brand, the languages, and the tools that change how things are shown. */
final class Frame {
    private static final int TOOLS = 3;
    private static final int LANGUAGE_WIDTH = 150;
    private static final int DOCKED_LANGUAGE_WIDTH = 138;
    private static final int LANGUAGE_HEIGHT = 86;
    private static final int GAP = 8;
    private static final int RIGHT = 28;
    private static final int TOOL_MOST = 300;
    private static final int BRAND_LEAST = 420;

    private final Room room;

    private Frame(Room room) {
        this.room = room;
    }

    /** Built after the screen itself, so that Tab reaches the screen's own targets first. */
    static void build(Room room) {
        var frame = new Frame(room);
        Room header = room.in(frame.header());
        int right = room.areas().header().width - room.px(RIGHT);
        if (!room.areas().lower()) {
            right = frame.languages(header, right) - room.px(2 * GAP);
        }
        if (!room.areas().isDocked()) {
            right = frame.toolsInHeader(header, right) - room.px(2 * GAP);
        }
        Brand.place(header, new Rectangle(0, 0, right, room.areas().header().height - room.px(2)));
        if (room.areas().isDocked()) {
            frame.dock();
        }
    }

    private Canvas header() {
        var canvas = new Canvas(room.root(), SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS);
        canvas.setBounds(room.areas().header());
        canvas.addListener(SWT.Paint, e -> {
            var brush = new Brush(e.gc, room.look());
            var size = canvas.getSize();
            brush.ground(new Rectangle(0, 0, size.x, size.y), Role.CARD);
            int line = Math.max(1, brush.px(2));
            brush.ground(new Rectangle(0, size.y - line, size.x, line), Role.LINE);
        });
        return canvas;
    }

    private int languages(Room header, int right) {
        List<Language> all = room.words().languages();
        int width = room.px(LANGUAGE_WIDTH);
        int left = right - all.size() * width - (all.size() - 1) * room.px(GAP);
        int y = (room.areas().header().height - room.px(LANGUAGE_HEIGHT)) / 2;
        for (int i = 0; i < all.size(); i++) {
            language(
                    header,
                    all.get(i),
                    Role.CARD,
                    new Rectangle(left + i * (width + room.px(GAP)), y, width, room.px(LANGUAGE_HEIGHT)));
        }
        return left;
    }

    private int toolsInHeader(Room header, int right) {
        int most = (right - room.px(BRAND_LEAST)) / TOOLS;
        int width = Math.min(room.px(TOOL_MOST), most);
        int left = right - TOOLS * width;
        int height = room.px(96);
        var box = new Rectangle(left, (room.areas().header().height - height) / 2, TOOLS * width, height);
        tools(header, Role.CARD, box);
        return left;
    }

    private void dock() {
        Rectangle dock = room.areas().dock();
        int left = dock.x;
        if (room.areas().lower()) {
            int width = room.px(DOCKED_LANGUAGE_WIDTH);
            int high = Math.min(dock.height, room.px(100));
            for (Language language : room.words().languages()) {
                language(room, language, Role.BG, new Rectangle(left, dock.y + (dock.height - high) / 2, width, high));
                left += width + room.px(GAP);
            }
        }
        tools(room, Role.BG, new Rectangle(left, dock.y, dock.x + dock.width - left, dock.height));
    }

    private void language(Room at, Language language, Role ground, Rectangle bounds) {
        boolean chosen = room.presentation().language() == language;
        String name = language.ownName();
        var touch =
                Touch.choice("language-" + language.tag(), name, room.words().ui("language.description", name), chosen);
        Face face = (brush, area, feel) -> {
            var r = new Rectangle(brush.px(4), brush.px(6), area.width - brush.px(8), area.height - brush.px(12));
            brush.fill(r, 56, chosen ? Role.TINT : Role.CARD, Role.TINT, feel.pressed());
            brush.border(r, 56, chosen ? 4 : 2, chosen ? Role.PRI : Role.EDGE);
            var words = Buttons.inset(r, brush.px(10));
            brush.text(
                    name,
                    chosen ? Type.LANGUAGE_NOW : Type.LANGUAGE,
                    words,
                    Align.CENTRE,
                    chosen ? Role.PRI : Role.INK);
        };
        change(at, touch, ground, face, room.presentation().in(language), bounds);
    }

    private void tools(Room at, Role ground, Rectangle box) {
        Presentation now = room.presentation();
        int width = (box.width - (TOOLS - 1) * room.px(GAP)) / TOOLS;
        tool(
                at,
                "large-text",
                Icon.LARGER_TEXT,
                ground,
                now.largeText(),
                now.withLargeText(!now.largeText()),
                cell(box, 0, width));
        tool(
                at,
                "contrast",
                Icon.CONTRAST,
                ground,
                now.highContrast(),
                now.withHighContrast(!now.highContrast()),
                cell(box, 1, width));
        tool(
                at,
                "lower",
                Icon.LOWER_SCREEN,
                ground,
                now.lowerScreen(),
                now.withLowerScreen(!now.lowerScreen()),
                cell(box, 2, width));
    }

    private Rectangle cell(Rectangle box, int i, int width) {
        return new Rectangle(box.x + i * (width + room.px(GAP)), box.y, width, box.height);
    }

    private void tool(Room at, String key, Icon icon, Role ground, boolean on, Presentation then, Rectangle bounds) {
        String label = room.words().ui("tool." + key);
        var touch = Touch.toggle("tool-" + key, label, room.words().ui("tool." + key + ".description"), on);
        change(at, touch, ground, (brush, area, feel) -> Toggles.paint(brush, area, feel, icon, label), then, bounds);
    }

    private void change(Room at, Touch touch, Role ground, Face face, Presentation then, Rectangle bounds) {
        new TouchTarget(at.root(), touch, room.box(), ground, face, room.posting(new Event.PresentationChanged(then)))
                .at(bounds);
    }

    /** The name of the terminal with its sign. */
    static final class Brand {
        private static final int TILE = 60;
        private static final int LEFT = 40;

        private Brand() {}

        static void place(Room header, Rectangle bounds) {
            String brand = header.words().ui("brand");
            new Piece(
                            header.root(),
                            "brand",
                            header.box(),
                            Role.CARD,
                            Spoken.label(brand),
                            (brush, area) -> paint(brush, area, brand))
                    .at(bounds);
        }

        private static void paint(Brush brush, Rectangle area, String brand) {
            int tile = brush.px(TILE);
            var r = new Rectangle(brush.px(LEFT), (area.height - tile) / 2, tile, tile);
            brush.fill(r, 22, Role.PRI);
            int icon = tile * 3 / 5;
            brush.icon(Icon.SHIELD, r.x + (tile - icon) / 2, r.y + (tile - icon) / 2, icon, Role.PRI_INK);
            int left = r.x + tile + brush.px(20);
            var words = new Rectangle(left, 0, area.width - left, area.height);
            brush.text(brand, Type.BRAND, words, Align.LEFT, Role.INK);
        }
    }
}
