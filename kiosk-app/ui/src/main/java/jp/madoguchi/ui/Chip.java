package jp.madoguchi.ui;

import java.util.Optional;
import jp.madoguchi.session.screen.Option;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Face;
import jp.madoguchi.ui.part.Touch;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.graphics.Rectangle;

/** One option of a form: a switch with a mark. */
final class Chip {
    private static final int ARC = 28;
    private static final int MARK = 46;
    private static final int MARK_ARC = 14;

    /** What a chip needs beside its words: its mark, the insets. */
    private static final int BESIDE_WORDS = 108;

    private static final int AROUND_WORDS = 26;
    private static final Sides USUAL = new Sides(20, 14);
    private static final Sides CLOSE = new Sides(12, 10);

    /** What stays free left of the mark, and on both sides of the words. */
    private record Sides(int mark, int words) {
        int all() {
            return mark + 2 * words;
        }
    }

    private final String label;
    private final Optional<String> detail;

    private Chip(String label, Optional<String> detail) {
        this.label = label;
        this.detail = detail;
    }

    /** The height at which all its words have their full size. */
    static int height(Room room, Option option, int width) {
        var words = new LabelAndDetail(room.say(option.label()), option.detail().map(room::say), Type.CARD_TEXT, 1);
        return words.height(room.look(), width - room.px(BESIDE_WORDS)) + room.px(AROUND_WORDS);
    }

    /** {@code detailed} paints the option's explanation too; it is spoken in any case. */
    static void place(Room room, Option option, boolean detailed, String key, Rectangle bounds) {
        var chip = new Chip(
                room.say(option.label()), option.detail().filter(d -> detailed).map(room::say));
        String description =
                option.detail().map(room::say).orElseGet(() -> room.words().ui("describe.switch"));
        var touch = Touch.toggle(key, chip.label, description, option.selected());
        boolean possible = option.event().isPresent();
        Runnable action = option.event().map(room::posting).orElse(() -> {});
        new TouchTarget(room.root(), touch.enabled(possible), room.box(), Role.BG, chip::paint, action).at(bounds);
    }

    private void paint(Brush brush, Rectangle area, Face.Feel feel) {
        Rectangle r = Buttons.inset(area, brush.px(7));
        brush.fill(r, ARC, feel.checked() ? Role.TINT : Role.CARD, Role.TINT, feel.pressed());
        brush.border(r, ARC, feel.checked() ? 4 : 2, feel.checked() ? Role.PRI : Role.EDGE);
        int mark = Math.min(brush.px(MARK), r.height - brush.px(16));
        Sides sides = shrinks(brush, r.width - mark - brush.px(USUAL.all())) ? CLOSE : USUAL;
        int x = r.x + brush.px(sides.mark());
        mark(brush, new Rectangle(x, r.y + (r.height - mark) / 2, mark, mark), feel.checked());
        int left = x + mark + brush.px(sides.words());
        int width = r.width - mark - brush.px(sides.all());
        var words = new Rectangle(left, r.y + brush.px(4), width, r.height - brush.px(8));
        new LabelAndDetail(label, detail, Type.CARD_TEXT, 1).paint(brush, words, Role.INK, Role.SUB);
    }

    /** Whether the longest word is wider than this. */
    private boolean shrinks(Brush brush, int width) {
        Paragraph words = brush.look().typesetter().set(label, Type.OPTION, width, 1);
        return words.size() < words.asked();
    }

    private static void mark(Brush brush, Rectangle r, boolean checked) {
        if (!checked) {
            brush.fill(r, MARK_ARC, Role.CARD);
            brush.border(r, MARK_ARC, 3, Role.EDGE);
            return;
        }
        brush.fill(r, MARK_ARC, Role.PRI);
        int icon = r.width * 7 / 10;
        brush.icon(Icon.CHECK, r.x + (r.width - icon) / 2, r.y + (r.height - icon) / 2, icon, Role.PRI_INK);
    }
}
