package jp.madoguchi.ui;

import java.util.List;
import jp.madoguchi.ui.draw.Scale;
import org.eclipse.swt.graphics.Rectangle;

/** Blocks below each other; they shrink together, so that their sizes keep their proportions. */
record Column(List<Block> blocks, Scale scale) {
    /** Of the usual size of text. */
    private static final double SMALLEST = 0.48;

    int height(int width, double zoom) {
        double height = 0;
        for (int i = 0; i < blocks.size(); i++) {
            height += blocks.get(i).height(width, zoom);
            height += i == 0 ? 0 : scale.px(blocks.get(i).gap()) * zoom;
        }
        return (int) Math.ceil(height);
    }

    int least(int width) {
        return height(width, smallest(scale));
    }

    double zoom(int width, int height) {
        double zoom = 1;
        while (zoom > smallest(scale) && height(width, zoom) > height) {
            zoom = scale.shrunk(zoom);
        }
        return Math.max(zoom, smallest(scale));
    }

    /** The zoom below which nothing shrinks. */
    static double smallest(Scale scale) {
        return SMALLEST / scale.text();
    }

    /** Places the blocks from the top of the box and returns where the last one ends. */
    int placeFromTop(Rectangle box) {
        return placeAt(box, box.y, zoom(box.width, box.height));
    }

    void placeInMiddle(Rectangle box) {
        double zoom = zoom(box.width, box.height);
        placeAt(box, box.y + Math.max(0, (box.height - height(box.width, zoom)) / 2), zoom);
    }

    /** Places the blocks at this zoom and returns where the last one ends. */
    int placeAt(Rectangle box, int top, double zoom) {
        double y = top;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            y += i == 0 ? 0 : scale.px(block.gap()) * zoom;
            int height = block.height(box.width, zoom);
            block.place(new Rectangle(box.x, (int) Math.round(y), box.width, height), zoom);
            y += height;
        }
        return (int) Math.ceil(y);
    }
}
