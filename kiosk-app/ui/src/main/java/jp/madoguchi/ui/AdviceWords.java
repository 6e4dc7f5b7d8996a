package jp.madoguchi.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The words of a card for advice: the place in its colour, the title, the details, what a touch begins.
 *
 * @param icon stands before the place where there is no room for it beside the words
 * @param begins what a touch begins, where the title does not say so
 */
record AdviceWords(
        Room room,
        String place,
        Optional<Icon> icon,
        String title,
        List<String> details,
        Optional<String> begins,
        Role accent) {
    private static final int ICON = 36;
    private static final int BETWEEN = 10;

    private record Line(String text, Type type, Role role) {}

    int height(int width, double zoom) {
        return place(width, zoom).height()
                + below().mapToInt(line -> set(line, width, zoom).height()).sum();
    }

    /** In the middle of the box. */
    void paint(Brush brush, Rectangle box, double zoom) {
        int y = box.y + (box.height - height(box.width, zoom)) / 2;
        Paragraph head = place(box.width, zoom);
        int size = (int) (brush.px(ICON) * zoom);
        int top = y + (head.lineHeight() - size) / 2;
        icon.ifPresent(each -> brush.icon(each, box.x, top, size, accent));
        int left = box.x + indent();
        brush.text(head, new Rectangle(left, y, box.width - indent(), head.height()), Align.TOP_LEFT, accent);
        y += head.height();
        for (Line line : below().toList()) {
            Paragraph words = set(line, box.width, zoom);
            brush.text(words, new Rectangle(box.x, y, box.width, words.height()), Align.TOP_LEFT, line.role());
            y += words.height();
        }
    }

    private Stream<Line> below() {
        var head = Stream.of(new Line(title, Type.OPTION, Role.INK));
        var middle = details.stream().map(each -> new Line(each, Type.NOTE, Role.SUB));
        var foot = begins.stream().map(each -> new Line(each, Type.BADGE, accent));
        return Stream.of(head, middle, foot).flatMap(each -> each);
    }

    private Paragraph place(int width, double zoom) {
        return set(new Line(place, Type.PLACE, Role.INK), width - indent(), zoom);
    }

    private int indent() {
        return icon.isPresent() ? room.px(ICON + BETWEEN) : 0;
    }

    private Paragraph set(Line line, int width, double zoom) {
        return room.look().typesetter().set(line.text(), line.type(), width, zoom);
    }
}
