package jp.madoguchi.ui;

import java.util.List;
import org.eclipse.swt.graphics.Rectangle;

/** Cards for advice beside each other, all as high as the highest needs to be. */
record AdviceRow(Room room, List<AdviceCard> cards, int columns) implements Block {
    private static final int BETWEEN = 28;

    @Override
    public int height(int width, double zoom) {
        int each = each(width);
        return cards.stream().mapToInt(card -> card.height(each, zoom)).max().orElse(0);
    }

    @Override
    public double gap() {
        return 18;
    }

    @Override
    public boolean isTouched() {
        return cards.stream().anyMatch(AdviceCard::isTouched);
    }

    @Override
    public void place(Rectangle box, double zoom) {
        int each = each(box.width);
        for (int i = 0; i < cards.size(); i++) {
            int x = box.x + i * (each + room.px(BETWEEN));
            cards.get(i).place(new Rectangle(x, box.y, each, box.height), zoom);
        }
    }

    private int each(int width) {
        return (width - (columns - 1) * room.px(BETWEEN)) / columns;
    }
}
