package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.ui.draw.Scale;
import org.eclipse.swt.graphics.Rectangle;

/** Blocks below each other; they shrink together, and so keep their proportions until the smallest of their words shrink no more. */
record Column(List<Block> blocks, Scale scale) {
    /** Of the usual size of text: below it a page finds other room before its words shrink further. */
    private static final double READABLE = 0.74;
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

    /** The height below which its words get smaller than is read with ease. */
    int least(int width) {
        return height(width, readable(scale));
    }

    /** In so much room those blocks that yield are left out, one after the other from the last, until the others can be read. */
    Column within(int width, int height) {
        var left = new ArrayList<>(blocks);
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i).yields() && new Column(left, scale).least(width) > height) {
                left.remove(i);
            }
        }
        return new Column(left, scale);
    }

    double zoom(int width, int height) {
        double zoom = 1;
        while (zoom > smallest(scale) && height(width, zoom) > height) {
            zoom = scale.shrunk(zoom);
        }
        return Math.max(zoom, smallest(scale));
    }

    /** The zoom below which words get smaller than is read with ease. */
    static double readable(Scale scale) {
        return READABLE / scale.text();
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
