package jp.madoguchi.ui;

import java.util.Optional;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Spoken;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;

/** The places of a PIN, narrower where many stand in little width. */
final class PinPlaces implements Block {
    private static final int WIDTH = 104;
    private static final int HEIGHT = 118;
    private static final int BETWEEN = 26;
    private static final int ARC = 28;
    private static final int DOT = 15;

    private final Room room;
    private final PinEntry entry;
    private Optional<Piece> piece = Optional.empty();

    PinPlaces(Room room, PinEntry entry) {
        this.room = room;
        this.entry = entry;
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
        int wanted = (int) (room.px(entry.length() * (WIDTH + BETWEEN) - BETWEEN) * zoom);
        int width = Math.min(wanted, box.width);
        var spoken = new Spoken(ACC.ROLE_LABEL, () -> room.words().ui("pin.places", entry.length(), entry.typed()));
        piece = Optional.of(
                new Piece(room.root(), "places", room.box(), Role.BG, spoken, (brush, area) -> paint(brush, area, zoom))
                        .at(new Rectangle(box.x + (box.width - width) / 2, box.y, width, box.height)));
    }

    private void paint(Brush brush, Rectangle area, double zoom) {
        int count = entry.length();
        int width = area.width * WIDTH / (count * (WIDTH + BETWEEN) - BETWEEN);
        double stride = (area.width - width) / (double) (count - 1);
        for (int i = 0; i < count; i++) {
            var r = new Rectangle((int) Math.round(i * stride), 0, width, area.height);
            boolean next = i == entry.typed();
            brush.fill(r, ARC * zoom, Role.CARD);
            brush.border(r, ARC * zoom, next ? 5 : 3, next ? Role.PRI : Role.EDGE);
            if (i < entry.typed()) {
                brush.disc(r.x + r.width / 2.0, r.height / 2.0, brush.px(DOT) * zoom, Role.INK);
            }
        }
    }
}
