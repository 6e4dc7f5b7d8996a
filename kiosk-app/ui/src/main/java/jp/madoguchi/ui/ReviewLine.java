package jp.madoguchi.ui;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Look;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Face;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Spoken;
import jp.madoguchi.ui.part.Touch;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.graphics.Rectangle;

/**
 * One line of the order on its panel: what, its details, its price, and the button that takes it out. Below enlarged words
 * stand how many and the price.
 */
record ReviewLine(Room room, Screen.Line line, int number, int priceWidth) {
    private static final int SIDE = 36;
    private static final int REMOVE = 210;
    private static final double ROOMY = 0.9;

    /** The height at which all its words have their full size. */
    int height(int width) {
        var typesetter = room.look().typesetter();
        boolean below = isPriceBelow(room.look());
        int words = width - 2 * room.px(SIDE) - remove() - (below ? 0 : priceWidth + room.px(16));
        int left = typesetter.set(room.say(line.what()), Type.OPTION, words, 1).height()
                + typesetter.set(details(), Type.NOTE, words, 1).height();
        int price = typesetter.line(room.say(line.copies()), Type.OPTION, 1).lineHeight()
                + typesetter.line(room.say(line.price()), Type.PRICE, 1).lineHeight();
        return (below ? left + price : Math.max(left, price)) + room.px(40);
    }

    /** What the copies and the price of any of the lines need. */
    static int priceWidth(Room room, List<Screen.Line> lines) {
        var typesetter = room.look().typesetter();
        return lines.stream()
                .mapToInt(line -> Math.max(
                        typesetter.line(room.say(line.price()), Type.PRICE, 1).width(),
                        typesetter.line(room.say(line.copies()), Type.OPTION, 1).width()))
                .max()
                .orElse(0);
    }

    void place(Rectangle bounds, boolean divided) {
        int remove = remove();
        int side = room.px(SIDE);
        String what = room.say(line.what());
        String details = details();
        String copies = room.say(line.copies());
        String price = room.say(line.price());
        String spoken = String.join(" ", List.of(what, details, copies, price));
        var words = new Rectangle(bounds.x + side, bounds.y, bounds.width - 2 * side - remove, bounds.height);
        new Piece(room.root(), "line-" + number, room.box(), Role.CARD, Spoken.label(spoken), (brush, area) -> {
                    if (divided) {
                        brush.line(0, 1, area.width, 1, 2, Role.LINE);
                    }
                    Rectangle sum = sum(brush, area, bounds.height >= height(bounds.width) * ROOMY);
                    paint(brush, area, sum, what, details);
                    paintCopies(brush, sum, copies, price);
                })
                .at(words);
        line.remove()
                .ifPresent(button -> remove(
                        button,
                        what,
                        new Rectangle(words.x + words.width + room.px(12), bounds.y, remove, bounds.height)));
    }

    private static boolean isPriceBelow(Look look) {
        return look.scale().large();
    }

    /** Where copies and price stand: where height is short, beside enlarged words as well, in their usual size. */
    private Rectangle sum(Brush brush, Rectangle area, boolean roomy) {
        if (!roomy || !isPriceBelow(brush.look())) {
            int width = (int) Math.ceil(priceWidth / brush.look().scale().text());
            return new Rectangle(area.width - width, 0, width, area.height);
        }
        var typesetter = brush.look().typesetter();
        int high = typesetter.line("", Type.OPTION, 1).lineHeight()
                + typesetter.line("", Type.PRICE, 1).lineHeight()
                + brush.px(16);
        int most = Math.min(high, area.height / 2);
        return new Rectangle(0, area.height - most, area.width - brush.px(16), most);
    }

    private int remove() {
        return line.remove().isPresent() ? room.touch(REMOVE) : 0;
    }

    private String details() {
        return String.join(
                room.words().ui("list.comma"),
                line.details().stream().map(room::say).toList());
    }

    private static void paint(Brush brush, Rectangle area, Rectangle sum, String what, String details) {
        int margin = brush.px(8);
        boolean above = sum.y > 0;
        int width = area.width - (above ? 0 : sum.width) - brush.px(16);
        var box = new Rectangle(0, margin, width, (above ? sum.y : area.height - margin) - margin);
        Optional<String> below = Optional.of(details).filter(text -> !text.isEmpty());
        new LabelAndDetail(what, below, Type.NOTE, 1).paint(brush, box, Role.INK, Role.SUB);
    }

    /** How many, and below it what they cost. */
    private static void paintCopies(Brush brush, Rectangle r, String copies, String price) {
        var typesetter = brush.look().typesetter();
        int most = (r.height - brush.px(16)) / 2;
        Paragraph many = typesetter.fit(copies, Type.OPTION, r.width, most, 1);
        Paragraph sum = typesetter.fit(price, Type.PRICE, r.width, most, 1);
        int y = r.y + (r.height - many.height() - sum.height()) / 2;
        brush.text(many, new Rectangle(r.x, y, r.width, many.height()), Align.RIGHT, Role.INK);
        brush.text(sum, new Rectangle(r.x, y + many.height(), r.width, sum.height()), Align.RIGHT, Role.INK);
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
            boolean drawn = !brush.look().scale().large(); // enlarged words need its place
            if (drawn) {
                brush.icon(Icon.CROSS, r.x + brush.px(14), r.y + (r.height - size) / 2, size, Role.STOP);
            }
            int left = r.x + (drawn ? size + brush.px(22) : brush.px(12));
            var words = new Rectangle(left, r.y, r.x + r.width - brush.px(12) - left, r.height);
            brush.text(label, Type.REMOVE, words, Align.CENTRE, Role.INK);
        };
        new TouchTarget(room.root(), touch, room.box(), Role.CARD, face, room.posting(button.event())).at(bounds);
    }
}
