package jp.madoguchi.virtual.receipt;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** The line that is being filled: characters and bit images, aligned at their feet. */
final class LineBuffer {
    /** ESC 2: the usual distance between lines at 203 dots per inch. */
    static final int USUAL_SPACING = 34;

    private static final char DOTS_IN_LINE = '▓';

    private interface Item {
        void draw(Graphics2D on, int x, int y);
    }

    private record Placed(Item item, int x, int height) {}

    private final Paper paper;
    private final ReceiptFont font = new ReceiptFont();
    private final List<Placed> placed = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int width;
    private double alignment;
    private int spacing = USUAL_SPACING;

    LineBuffer(Paper paper) {
        this.paper = paper;
    }

    void reset() {
        drop();
        alignment = 0;
        spacing = USUAL_SPACING;
    }

    void drop() {
        placed.clear();
        text.setLength(0);
        width = 0;
    }

    /** @param share of the free space that stands at the left: 0, a half, or 1 */
    void align(double share) {
        alignment = share;
    }

    void spacing(int dots) {
        spacing = dots;
    }

    /** Goes on at this distance from the left, ESC $. */
    void moveTo(int dots) {
        moveBy(dots - width);
    }

    /** Goes on so much farther to the right, ESC \\. */
    void moveBy(int dots) {
        if (dots > 0 && text.length() > 0) {
            text.append(' ');
        }
        width += dots;
    }

    boolean hasRoomFor(int dots) {
        return width + dots <= paper.dots();
    }

    boolean isEmpty() {
        return placed.isEmpty();
    }

    void add(String character, int columns, Style style) {
        int wide = columns * ReceiptFont.HALF * style.wide();
        int high = ReceiptFont.HEIGHT * style.high();
        boolean underlined = columns == 2 ? style.kanjiUnderlined() : style.underlined();
        place(wide, high, (on, x, y) -> {
            Color ink = on.getColor();
            if (style.reversed()) {
                on.fillRect(x, y, wide, high);
                on.setColor(Color.WHITE);
            }
            font.draw(on, character, style.bold(), x, y, wide, high, columns);
            if (underlined) {
                on.fillRect(x, y + high - 1, wide, 1);
            }
            on.setColor(ink);
        });
        text.append(character);
    }

    /** A bit image of columns, ESC *. */
    void add(Dots dots) {
        place(dots.width(), dots.height(), dots::draw);
        text.append(DOTS_IN_LINE);
    }

    /** Prints the line and feeds to the next one; an empty line is fed only. */
    void print() {
        int high = placed.stream().mapToInt(Placed::height).max().orElse(0);
        if (high == 0) {
            paper.feed(spacing);
            return;
        }
        int left = (int) ((paper.dots() - width) * alignment);
        List<Placed> line = List.copyOf(placed);
        paper.print(
                text.toString(),
                Math.max(high, spacing),
                on -> line.forEach(each -> each.item().draw(on, left + each.x(), high - each.height())));
        drop();
    }

    /** Something that takes the whole line: a raster image, a code. */
    void printAcross(String what, int wide, int high, PaperDrawing drawing) {
        int left = Math.max(0, (int) ((paper.dots() - wide) * alignment));
        paper.print(what, high, on -> drawing.draw(on, left));
    }

    /** Draws at this distance from the left. */
    interface PaperDrawing {
        void draw(Graphics2D on, int x);
    }

    private void place(int wide, int high, Item item) {
        placed.add(new Placed(item, width, high));
        width += wide;
    }
}
