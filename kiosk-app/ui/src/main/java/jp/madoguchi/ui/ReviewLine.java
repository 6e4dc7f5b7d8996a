package jp.madoguchi.ui;

import java.util.List;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Face;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Spoken;
import jp.madoguchi.ui.part.Touch;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.graphics.Rectangle;

/** One line of the order on its panel: what, its details, its price, and the button that takes it out. */
record ReviewLine(Room room, Screen.Line line, int number, int priceWidth) {
    private static final int SIDE = 36;
    private static final int REMOVE = 210;

    /** The height at which all its words have their full size. */
    int height(int width) {
        var typesetter = room.look().typesetter();
        int words = width - 2 * room.px(SIDE) - remove() - priceWidth - room.px(16);
        return typesetter.set(room.say(line.what()), Type.OPTION, words, 1).height()
                + typesetter.set(details(), Type.NOTE, words, 1).height()
                + room.px(40);
    }

    static int priceWidth(Room room, List<Screen.Line> lines) {
        return lines.stream()
                .mapToInt(line -> room.look()
                        .typesetter()
                        .line(room.say(line.price()), Type.PRICE, 1)
                        .width())
                .max()
                .orElse(0);
    }

    void place(Rectangle bounds, boolean divided) {
        int remove = remove();
        int side = room.px(SIDE);
        String what = room.say(line.what());
        String details = details();
        String price = room.say(line.price());
        String spoken = String.join(" ", List.of(what, details, price));
        var words = new Rectangle(bounds.x + side, bounds.y, bounds.width - 2 * side - remove, bounds.height);
        new Piece(room.root(), "line-" + number, room.box(), Role.CARD, Spoken.label(spoken), (brush, area) -> {
                    if (divided) {
                        brush.line(0, 1, area.width, 1, 2, Role.LINE);
                    }
                    paint(brush, area, what, details, price);
                })
                .at(words);
        line.remove()
                .ifPresent(button -> remove(
                        button,
                        what,
                        new Rectangle(words.x + words.width + room.px(12), bounds.y, remove, bounds.height)));
    }

    private int remove() {
        return line.remove().isPresent() ? room.px(REMOVE) : 0;
    }

    private String details() {
        return String.join(
                room.words().ui("list.comma"),
                line.details().stream().map(room::say).toList());
    }

    private void paint(Brush brush, Rectangle area, String what, String details, String price) {
        int width = area.width - priceWidth - brush.px(16);
        var typesetter = brush.look().typesetter();
        int height = area.height - brush.px(16);
        Paragraph head = typesetter.fit(what, Type.OPTION, width, height * 3 / 5, 1);
        Paragraph text = typesetter.fit(details, Type.NOTE, width, height - head.height(), 1);
        int y = (area.height - head.height() - text.height()) / 2;
        brush.text(head, new Rectangle(0, y, width, head.height()), Align.TOP_LEFT, Role.INK);
        brush.text(text, new Rectangle(0, y + head.height(), width, text.height()), Align.TOP_LEFT, Role.SUB);
        var right = new Rectangle(area.width - priceWidth, brush.px(8), priceWidth, height);
        brush.text(price, Type.PRICE, right, Align.RIGHT, Role.INK);
    }

    private void remove(Button button, String what, Rectangle bounds) {
        String label = room.say(button.label());
        var touch = Touch.button("remove-" + number, label, room.words().ui("describe.remove", what));
        Face face = (brush, area, feel) -> {
            int high = Math.min(area.height - brush.px(12), brush.px(100));
            var r = new Rectangle(brush.px(4), (area.height - high) / 2, area.width - brush.px(8), high);
            brush.fill(r, 28, Role.CARD, Role.TINT, feel.pressed());
            brush.border(r, 28, 2, Role.EDGE);
            int size = brush.px(32);
            brush.icon(Icon.CROSS, r.x + brush.px(14), r.y + (r.height - size) / 2, size, Role.STOP);
            int left = r.x + size + brush.px(22);
            var words = new Rectangle(left, r.y, r.x + r.width - brush.px(12) - left, r.height);
            brush.text(label, Type.TOOL, words, Align.CENTRE, Role.INK);
        };
        new TouchTarget(room.root(), touch, room.box(), Role.CARD, face, room.posting(button.event())).at(bounds);
    }
}
