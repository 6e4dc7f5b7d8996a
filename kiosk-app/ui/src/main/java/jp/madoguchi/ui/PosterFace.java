package jp.madoguchi.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Script;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.draw.Typesetter;
import org.eclipse.swt.graphics.Rectangle;

/** What the poster says in one language: what can be done, what can't and why, until when, and how to begin. */
final class PosterFace {
    private static final int ARC = 48;
    private static final int INSET = 48;
    private static final int STRAY = 6;
    private static final double LARGER = 1.25;
    private static final double TITLE_BESIDE = 0.4;
    private static final int[][] STRAYS = {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}, {1, -1}
    };

    private record Row(Picture picture, String title, Optional<String> why) {}

    private final Script script;
    private final String title;
    private final List<Row> rows;
    private final Optional<String> notice;
    private final String begin;

    PosterFace(Screen.Poster poster, Wording words) {
        script = Script.of(words.language());
        title = words.of(poster.title());
        rows = poster.entries().stream()
                .map(entry -> new Row(
                        entry.picture(),
                        words.of(entry.title()),
                        entry.button().isPresent() ? Optional.empty() : Optional.of(words.of(entry.detail()))))
                .toList();
        notice = poster.notice().map(words::of);
        begin = words.of(poster.begin().label());
    }

    String begin() {
        return begin;
    }

    /** All of it for who can't see it. */
    String spoken() {
        Stream<String> entries = rows.stream()
                .map(row -> row.title() + row.why().map(why -> ": " + why).orElse(""));
        return Stream.of(Stream.of(title), entries, notice.stream())
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
    }

    /** {@code turn} says where everything stands this time. */
    void paint(Brush brush, Rectangle area, int turn) {
        int stray = brush.px(STRAY);
        int margin = brush.px(16) + stray;
        int[] to = STRAYS[turn % STRAYS.length];
        var r = new Rectangle(
                margin + to[0] * stray, margin + to[1] * stray, area.width - 2 * margin, area.height - 2 * margin);
        ground(brush, r);
        int inset = brush.px(INSET);
        var in = new Rectangle(r.x + inset, r.y + inset, r.width - 2 * inset, r.height - 2 * inset);
        if (in.width > in.height) {
            wide(brush, in);
        } else {
            upright(brush, in);
        }
    }

    private void upright(Brush brush, Rectangle in) {
        int gap = brush.px(28);
        int head = in.height / 5;
        int foot = foot(brush, in);
        title(brush, new Rectangle(in.x, in.y, in.width, head));
        rows(brush, new Rectangle(in.x, in.y + head + gap, in.width, in.height - head - foot - 2 * gap));
    }

    private void wide(Brush brush, Rectangle in) {
        int gap = brush.px(28);
        int left = (int) (in.width * TITLE_BESIDE);
        var beside = new Rectangle(in.x, in.y, left, in.height);
        int foot = foot(brush, beside);
        title(brush, new Rectangle(in.x, in.y, left, in.height - foot - gap));
        rows(brush, new Rectangle(in.x + left + gap, in.y, in.width - left - gap, in.height));
    }

    private static void ground(Brush brush, Rectangle r) {
        if (brush.look().theme().isFlat()) {
            brush.fill(r, ARC, Role.CARD);
            brush.border(r, ARC, 3, Role.EDGE);
        } else {
            brush.shadow(r, ARC, 14, 1);
            brush.gradient(r, ARC, Role.HERO_FROM, Role.HERO_TO, true);
        }
    }

    private void title(Brush brush, Rectangle box) {
        Paragraph head = set(brush).fit(title, Type.HERO_TITLE, box.width, box.height, LARGER);
        brush.text(head, box, Align.LEFT, Role.HERO_INK);
    }

    private void rows(Brush brush, Rectangle in) {
        int gap = brush.px(24);
        int height = (in.height - (rows.size() - 1) * gap) / Math.max(1, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            row(brush, new Rectangle(in.x, in.y + i * (height + gap), in.width, height), rows.get(i));
        }
    }

    private void row(Brush brush, Rectangle r, Row row) {
        boolean possible = row.why().isEmpty();
        brush.fill(r, 40, Role.CARD);
        if (brush.look().theme().isFlat()) {
            brush.border(r, 40, 3, Role.EDGE);
        }
        int inset = brush.px(32);
        int tile = Math.min(r.height - inset, r.width / 4);
        var square = new Rectangle(r.x + inset, r.y + (r.height - tile) / 2, tile, tile);
        brush.fill(square, 40, possible ? Role.TINT : Role.KEY_GROUND);
        int icon = tile * 3 / 5;
        brush.icon(
                Drawings.icon(row.picture()),
                square.x + (tile - icon) / 2,
                square.y + (tile - icon) / 2,
                icon,
                possible ? Role.PRI : Role.FAINT);
        int left = square.x + tile + inset;
        words(brush, new Rectangle(left, r.y + inset / 2, r.x + r.width - inset - left, r.height - inset), row);
    }

    /** What can be done and why it can't now shrink together, so that neither is cut for the other. */
    private void words(Brush brush, Rectangle box, Row row) {
        int gap = row.why().isEmpty() ? 0 : brush.px(8);
        double zoom = 1;
        while (zoom > Column.smallest(brush.look().scale()) && height(brush, box.width, row, zoom) + gap > box.height) {
            zoom = brush.look().scale().shrunk(zoom);
        }
        Paragraph head = set(brush).set(row.title(), Type.CARD_TITLE, box.width, LARGER * zoom);
        int y = box.y + (box.height - height(brush, box.width, row, zoom) - gap) / 2;
        var above = new Rectangle(box.x, y, box.width, head.height());
        brush.text(head, above, Align.TOP_LEFT, row.why().isEmpty() ? Role.INK : Role.FAINT);
        if (row.why().isPresent()) {
            Paragraph why = set(brush).set(row.why().get(), Type.ROW, box.width, zoom);
            var below = new Rectangle(box.x, y + head.height() + gap, box.width, why.height());
            brush.text(why, below, Align.TOP_LEFT, Role.INK);
        }
    }

    private int height(Brush brush, int width, Row row, double zoom) {
        return set(brush)
                        .set(row.title(), Type.CARD_TITLE, width, LARGER * zoom)
                        .height()
                + row.why()
                        .map(why -> set(brush).set(why, Type.ROW, width, zoom).height())
                        .orElse(0);
    }

    /** Below everything: how to begin, and above that the hour, where it matters. Gives the height that it takes. */
    private int foot(Brush brush, Rectangle in) {
        int pill = brush.px(118);
        var begins = new Rectangle(in.x, in.y + in.height - pill, in.width, pill);
        brush.fill(begins, 2 * pill / brush.look().scale().u(), Role.CARD);
        if (brush.look().theme().isFlat()) {
            brush.border(begins, 2 * pill / brush.look().scale().u(), 3, Role.EDGE);
        }
        int side = brush.px(40);
        Paragraph word = set(brush).fit(begin, Type.PRIMARY, in.width - 2 * side, pill, LARGER);
        brush.text(word, new Rectangle(in.x + side, begins.y, in.width - 2 * side, pill), Align.CENTRE, Role.PRI);
        return pill + notice.map(text -> notice(brush, begins, text)).orElse(0);
    }

    private int notice(Brush brush, Rectangle below, String text) {
        int gap = brush.px(24);
        int side = brush.px(28);
        int most = brush.px(190);
        Paragraph set = set(brush).fit(text, Type.ROW_NOW, below.width - 2 * side, most - 2 * gap, 1);
        int height = set.height() + gap;
        var strip = new Rectangle(below.x, below.y - gap - height, below.width, height);
        brush.fill(strip, 32, Role.WARN_GROUND);
        brush.text(
                set, new Rectangle(strip.x + side, strip.y, strip.width - 2 * side, height), Align.CENTRE, Role.WARN);
        return height + gap;
    }

    private Typesetter set(Brush brush) {
        return brush.look().typesetter().in(script);
    }
}
