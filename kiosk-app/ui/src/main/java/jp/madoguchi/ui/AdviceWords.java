package jp.madoguchi.ui;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import org.eclipse.swt.graphics.Rectangle;

/** The words of a card for advice: the place in its colour, the title, the details. */
record AdviceWords(Room room, String place, String title, List<String> details) {
    private record Line(String text, Type type, Role role) {}

    int height(int width, double zoom) {
        return lines(Role.INK).mapToInt(line -> set(line, width, zoom).height()).sum();
    }

    /** In the middle of the box. */
    void paint(Brush brush, Rectangle box, Role accent, double zoom) {
        int y = box.y + (box.height - height(box.width, zoom)) / 2;
        for (Line line : lines(accent).toList()) {
            Paragraph words = set(line, box.width, zoom);
            brush.text(words, new Rectangle(box.x, y, box.width, words.height()), Align.TOP_LEFT, line.role());
            y += words.height();
        }
    }

    private Stream<Line> lines(Role accent) {
        var head = Stream.of(new Line(place, Type.TOOL, accent), new Line(title, Type.OPTION, Role.INK));
        return Stream.concat(head, details.stream().map(each -> new Line(each, Type.NOTE, Role.SUB)));
    }

    private Paragraph set(Line line, int width, double zoom) {
        return room.look().typesetter().set(line.text(), line.type(), width, zoom);
    }
}
