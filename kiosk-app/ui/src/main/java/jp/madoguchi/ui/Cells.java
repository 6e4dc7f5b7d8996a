package jp.madoguchi.ui;

import org.eclipse.swt.graphics.Rectangle;

/** Targets of one size in rows of {@code columns}, in pixels. */
record Cells(Rectangle box, int count, int columns, int gap) {
    int rows() {
        return (count + columns - 1) / columns;
    }

    /** The place of one, row by row; what stands in an incomplete last row shares all of its width. */
    Rectangle cell(int i) {
        int row = i / columns;
        int inRow = Math.min(columns, count - row * columns);
        int width = part(box.width, inRow);
        int height = part(box.height, rows());
        return new Rectangle(box.x + i % columns * (width + gap), box.y + row * (height + gap), width, height);
    }

    private int part(int whole, int parts) {
        return (whole - (parts - 1) * gap) / parts;
    }

    /** The length of so many with their gaps. */
    static int length(int each, int many, int gap) {
        return many * each + Math.max(0, many - 1) * gap;
    }
}
