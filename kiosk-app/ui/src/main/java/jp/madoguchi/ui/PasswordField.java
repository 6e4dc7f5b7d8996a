package jp.madoguchi.ui;

import java.util.Optional;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Spoken;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;

/** What was typed, a dot for each character unless showing was asked for, and how many there may be. */
final class PasswordField implements Block {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 116;
    private static final int ARC = 30;
    private static final int COUNTER = 118;
    private static final int CELL = 54;
    private static final int DOT = 11;

    private final Room room;
    private final PasswordEntry entry;
    private final String name;
    private Optional<Piece> piece = Optional.empty();

    /** {@code name} is the key of what the field is called, and how much is typed, under {@code ui.}. */
    PasswordField(Room room, PasswordEntry entry, String name) {
        this.room = room;
        this.entry = entry;
        this.name = name;
    }

    void changed() {
        piece.ifPresent(Piece::changed);
    }

    @Override
    public int height(int width, double zoom) {
        return (int) (room.px(HEIGHT) * zoom);
    }

    @Override
    public double gap() {
        return 28;
    }

    @Override
    public void place(Rectangle box, double zoom) {
        int width = Math.min(box.width, room.px(WIDTH));
        var spoken = new Spoken(ACC.ROLE_LABEL, () -> room.words().ui(name, entry.most(), entry.typed()));
        piece = Optional.of(new Piece(room.root(), "field", room.box(), Role.BG, spoken, this::paint)
                .at(new Rectangle(box.x + (box.width - width) / 2, box.y, width, box.height)));
    }

    private void paint(Brush brush, Rectangle area) {
        brush.fill(area, ARC, Role.CARD);
        brush.border(area, ARC, 4, Role.PRI);
        int counter = Math.min(brush.px(COUNTER), area.width / 5);
        var count = new Rectangle(area.width - counter - brush.px(16), 0, counter, area.height);
        boolean full = entry.typed() == entry.most();
        String words = room.words().ui("password.count", entry.typed(), entry.most());
        brush.text(words, full ? Type.BADGE : Type.NOTE, count, Align.RIGHT, full ? Role.WARN : Role.SUB);
        int left = brush.px(24);
        double cell = Math.min(brush.px(CELL), (count.x - left) / (entry.most() + 0.4));
        for (int i = 0; i < entry.typed(); i++) {
            double middle = left + (i + 0.5) * cell;
            if (entry.isShown()) {
                brush.glyph(entry.at(i), Type.PASSWORD, middle, area.height / 2.0, cell * 0.98, Role.INK);
            } else {
                brush.disc(middle, area.height / 2.0, Math.min(brush.px(DOT), cell / 3), Role.INK);
            }
        }
        if (!full) {
            double x = left + entry.typed() * cell + brush.px(6);
            brush.line(x, area.height * 0.24, x, area.height * 0.76, 4, Role.PRI);
        }
    }
}
