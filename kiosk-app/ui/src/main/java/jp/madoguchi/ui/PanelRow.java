package jp.madoguchi.ui;

import java.util.List;
import org.eclipse.swt.graphics.Rectangle;

/** Panels beside each other, all as high as the highest needs to be. */
record PanelRow(Room room, List<ReportPanel> panels) implements Block {
    private static final int BETWEEN = 28;

    @Override
    public int height(int width, double zoom) {
        int each = each(width);
        return panels.stream().mapToInt(panel -> panel.height(each, zoom)).max().orElse(0);
    }

    @Override
    public double gap() {
        return BETWEEN;
    }

    @Override
    public void place(Rectangle box, double zoom) {
        int each = each(box.width);
        for (int i = 0; i < panels.size(); i++) {
            panels.get(i).place(new Rectangle(box.x + i * (each + between()), box.y, each, box.height), zoom);
        }
    }

    private int each(int width) {
        return (width - (panels.size() - 1) * between()) / Math.max(1, panels.size());
    }

    private int between() {
        return room.px(BETWEEN);
    }
}
