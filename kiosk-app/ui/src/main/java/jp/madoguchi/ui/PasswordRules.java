package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.ui.PasswordEntry.Rule;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Spoken;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;

/** The rules of the password in two columns, each ticked as soon as it is kept. */
final class PasswordRules implements Block {
    private static final int MARK = 36;
    private static final int COLUMNS = 2;
    private static final int PADDING = 10;

    private final Room room;
    private final PasswordEntry entry;
    private final List<Piece> pieces = new ArrayList<>();

    PasswordRules(Room room, PasswordEntry entry) {
        this.room = room;
        this.entry = entry;
    }

    void changed() {
        pieces.forEach(Piece::changed);
    }

    @Override
    public int height(int width, double zoom) {
        return rowHeight(width, zoom) * rows();
    }

    @Override
    public void place(Rectangle box, double zoom) {
        int row = rowHeight(box.width, zoom);
        int cell = box.width / COLUMNS;
        Rule[] rules = Rule.values();
        for (int i = 0; i < rules.length; i++) {
            var bounds = new Rectangle(box.x + i % COLUMNS * cell, box.y + i / COLUMNS * row, cell, row);
            pieces.add(rule(rules[i], bounds, zoom));
        }
    }

    private Piece rule(Rule rule, Rectangle bounds, double zoom) {
        Paragraph words = set(rule, bounds.width, zoom);
        var spoken = new Spoken(ACC.ROLE_LABEL, () -> room.words()
                .ui(entry.keeps(rule) ? "password.rule.kept" : "password.rule.open", words(rule)));
        return new Piece(
                        room.root(),
                        "rule-" + rule.key(),
                        room.box(),
                        Role.BG,
                        spoken,
                        (brush, area) -> paint(brush, area, rule, words, zoom))
                .at(bounds);
    }

    private void paint(Brush brush, Rectangle area, Rule rule, Paragraph words, double zoom) {
        int mark = Math.min(brush.px(MARK * zoom), area.height);
        int y = (area.height - mark) / 2;
        int x = brush.px(8 * zoom);
        if (entry.keeps(rule)) {
            Buttons.checkMark(brush, x, y, mark, Role.OK, Role.OK_INK);
        } else {
            brush.border(new Rectangle(x, y, mark, mark), MARK, 3, Role.EDGE);
        }
        int left = x + mark + brush.px(12 * zoom);
        var box = new Rectangle(left, 0, area.width - left, area.height);
        brush.text(words, box, Align.LEFT, entry.keeps(rule) ? Role.INK : Role.SUB);
    }

    private int rowHeight(int width, double zoom) {
        int highest = 0;
        for (Rule rule : Rule.values()) {
            highest = Math.max(highest, set(rule, width / COLUMNS, zoom).height());
        }
        return Math.max(highest, (int) (room.px(MARK) * zoom)) + (int) (room.px(PADDING) * zoom);
    }

    private static int rows() {
        return (Rule.values().length + COLUMNS - 1) / COLUMNS;
    }

    private Paragraph set(Rule rule, int cell, double zoom) {
        return room.look().typesetter().set(words(rule), Type.NOTE, cell - room.px((MARK + 28) * zoom), zoom);
    }

    private String words(Rule rule) {
        return room.words().ui(rule.key(), entry.least(), entry.most());
    }
}
