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
    private static final int RADIUS_LARGE_BESIDE = 30;
    private static final int BETWEEN = 10;
    /** On the lower screen of a wide panel height is short. */
    private static final int HIGHEST_BESIDE = 70;

    private static final int HIGHEST_BELOW = 110;

    @Override
    public int height(int width, double zoom) {
        int labels = set(width, zoom).stream().mapToInt(Paragraph::height).max().orElse(0);
        return isBeside() ? Math.max(2 * radius(zoom), labels) : 2 * radius(zoom) + room.px(BETWEEN) + labels;
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
        return (int) (room.px(RADIUS, isBeside() ? RADIUS_LARGE_BESIDE : RADIUS_LARGE) * zoom);
    }

    /** Whether each label stands beside its number instead of below it. */
    private boolean isBeside() {
        return room.areas().landscape() && room.areas().lower();
    }

    private boolean isEnlarged() {
        return room.look().scale().large();
    }

    /** All labels in the size of the one that needs to be smallest; of enlarged ones only the current. */
    private List<Paragraph> set(int width, double zoom) {
        if (isEnlarged()) {
            String now = room.say(bar.steps().get(bar.current()));
            int discs = isBeside() ? bar.steps().size() * (2 * radius(zoom) + 2 * room.px(BETWEEN)) : 0;
            return List.of(
                    room.look().typesetter().fit(now, Type.STEP_NOW, width - discs, room.px(HIGHEST_BELOW), zoom));
        }
        double least = set(width, zoom, 1).stream()
                .mapToDouble(label -> label.size() / label.asked())
                .min()
                .orElse(1);
        return set(width, zoom, least);
    }

    private List<Paragraph> set(int width, double zoom, double share) {
        int cell = width / bar.steps().size() - room.px(4) - (isBeside() ? 2 * radius(zoom) + 2 * room.px(BETWEEN) : 0);
        return IntStream.range(0, bar.steps().size())
                .mapToObj(i -> room.look()
                        .typesetter()
                        .fit(
                                room.say(bar.steps().get(i)),
                                i == bar.current() ? Type.STEP_NOW : Type.STEP,
                                cell,
                                room.px(isBeside() ? HIGHEST_BESIDE : HIGHEST_BELOW),
                                zoom * share))
                .toList();
    }

    private void paint(Brush brush, Rectangle area, List<Paragraph> labels, double zoom) {
        if (isBeside() && isEnlarged()) {
            besideCurrent(brush, area, labels.get(0), radius(zoom));
        } else if (isBeside()) {
            beside(brush, area, labels, radius(zoom));
        } else {
            below(brush, area, labels, zoom);
        }
    }

    private void beside(Brush brush, Rectangle area, List<Paragraph> labels, int radius) {
        int cell = area.width / bar.steps().size();
        int between = room.px(BETWEEN);
        int middle = area.height / 2;
        for (int i = 0; i < bar.steps().size(); i++) {
            Paragraph label = labels.get(i);
            int x = i * cell;
            int left = x + 2 * radius + between;
            var box = new Rectangle(left, 0, x + cell - left, area.height);
            disc(brush, i, x + radius, middle, radius);
            brush.text(label, box, Align.LEFT, i == bar.current() ? Role.INK : Role.SUB);
            int from = left + label.width() + between;
            int to = x + cell - between;
            if (i < bar.steps().size() - 1 && to - from > between) {
                brush.line(from, middle, to, middle, 5, i < bar.current() ? Role.OK : Role.STRIP_LINE);
            }
        }
    }

    private void besideCurrent(Brush brush, Rectangle area, Paragraph label, int radius) {
        int between = room.px(BETWEEN);
        int x = 0;
        for (int i = 0; i < bar.steps().size(); i++) {
            disc(brush, i, x + radius, area.height / 2, radius);
            x += 2 * radius + between;
            if (i == bar.current()) {
                brush.text(label, new Rectangle(x, 0, label.width(), area.height), Align.LEFT, Role.INK);
                x += label.width() + between;
            }
        }
    }

    private void below(Brush brush, Rectangle area, List<Paragraph> labels, double zoom) {
        int cell = area.width / bar.steps().size();
        int radius = radius(zoom);
        int top = 2 * radius + room.px(BETWEEN);
        for (int i = 0; i < bar.steps().size(); i++) {
            int x = i * cell + cell / 2;
            if (i > 0) {
                int gap = radius + room.px(10);
                brush.line(x - cell + gap, radius, x - gap, radius, 5, i <= bar.current() ? Role.OK : Role.STRIP_LINE);
            }
            disc(brush, i, x, radius, radius);
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

    private void disc(Brush brush, int i, int x, int y, int radius) {
        if (i < bar.current()) {
            brush.disc(x, y, radius, Role.OK);
            int icon = radius * 13 / 10;
            brush.icon(Icon.CHECK, x - icon / 2, y - icon / 2, icon, Role.OK_INK);
            return;
        }
        boolean now = i == bar.current();
        brush.disc(x, y, radius, now ? Role.PRI : Role.EDGE);
        if (!now) {
            brush.disc(x, y, radius - room.px(3), Role.CARD);
        }
        var box = new Rectangle(x - radius, y - radius, 2 * radius, 2 * radius);
        brush.text(String.valueOf(i + 1), Type.STEP_NUMBER, box, Align.CENTRE, now ? Role.PRI_INK : Role.SUB);
    }
}
