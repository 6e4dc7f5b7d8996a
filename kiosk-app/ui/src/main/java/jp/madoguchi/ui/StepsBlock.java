package jp.madoguchi.ui;

import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.session.screen.StepBar;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Spoken;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The way of the task: done, current, open. Each label has a column of its own, so the outer ones keep off the edge; enlarged,
 * only the current one is read, over the whole width.
 */
record StepsBlock(Room room, StepBar bar) implements Block {
    private static final int RADIUS = 25;
    private static final int RADIUS_LARGE = 42;
    private static final int BETWEEN = 10;

    @Override
    public int height(int width, double zoom) {
        int labels = set(width, zoom).stream().mapToInt(Paragraph::height).max().orElse(0);
        return 2 * radius(zoom) + room.px(BETWEEN) + labels;
    }

    @Override
    public void place(Rectangle box, double zoom) {
        List<Paragraph> labels = set(box.width, zoom);
        String spoken = room.words()
                .ui(
                        "steps.spoken",
                        bar.current() + 1,
                        bar.steps().size(),
                        room.say(bar.steps().get(bar.current())));
        new Piece(
                        room.root(),
                        "steps",
                        room.box(),
                        Role.BG,
                        Spoken.label(spoken),
                        (brush, area) -> paint(brush, area, labels, zoom))
                .at(box);
    }

    private int radius(double zoom) {
        return (int) (room.px(RADIUS, RADIUS_LARGE) * zoom);
    }

    private boolean isEnlarged() {
        return room.look().scale().large();
    }

    /** All labels in the size of the one that needs to be smallest; of enlarged ones only the current. */
    private List<Paragraph> set(int width, double zoom) {
        if (isEnlarged()) {
            String now = room.say(bar.steps().get(bar.current()));
            return List.of(room.look().typesetter().fit(now, Type.STEP_NOW, width, room.px(110), zoom));
        }
        double least = set(width, zoom, 1).stream()
                .mapToDouble(label -> label.size() / label.asked())
                .min()
                .orElse(1);
        return set(width, zoom, least);
    }

    private List<Paragraph> set(int width, double zoom, double share) {
        int cell = width / bar.steps().size() - room.px(4);
        return IntStream.range(0, bar.steps().size())
                .mapToObj(i -> room.look()
                        .typesetter()
                        .fit(
                                room.say(bar.steps().get(i)),
                                i == bar.current() ? Type.STEP_NOW : Type.STEP,
                                cell,
                                room.px(110),
                                zoom * share))
                .toList();
    }

    private void paint(Brush brush, Rectangle area, List<Paragraph> labels, double zoom) {
        int cell = area.width / bar.steps().size();
        int radius = radius(zoom);
        int top = 2 * radius + room.px(BETWEEN);
        for (int i = 0; i < bar.steps().size(); i++) {
            int x = i * cell + cell / 2;
            if (i > 0) {
                int gap = radius + room.px(10);
                brush.line(x - cell + gap, radius, x - gap, radius, 5, i <= bar.current() ? Role.OK : Role.STRIP_LINE);
            }
            disc(brush, i, x, radius);
            if (!isEnlarged()) {
                var box = new Rectangle(i * cell + room.px(2), top, cell - room.px(4), area.height - top);
                brush.text(labels.get(i), box, Align.TOP_CENTRE, i == bar.current() ? Role.INK : Role.SUB);
            }
        }
        if (isEnlarged()) {
            var box = new Rectangle(0, top, area.width, area.height - top);
            brush.text(labels.get(0), box, Align.TOP_CENTRE, Role.INK);
        }
    }

    private void disc(Brush brush, int i, int x, int radius) {
        if (i < bar.current()) {
            brush.disc(x, radius, radius, Role.OK);
            int icon = radius * 13 / 10;
            brush.icon(Icon.CHECK, x - icon / 2, radius - icon / 2, icon, Role.OK_INK);
            return;
        }
        boolean now = i == bar.current();
        brush.disc(x, radius, radius, now ? Role.PRI : Role.EDGE);
        if (!now) {
            brush.disc(x, radius, radius - room.px(3), Role.CARD);
        }
        var box = new Rectangle(x - radius, 0, 2 * radius, 2 * radius);
        brush.text(String.valueOf(i + 1), Type.STEP_NUMBER, box, Align.CENTRE, now ? Role.PRI_INK : Role.SUB);
    }
}
