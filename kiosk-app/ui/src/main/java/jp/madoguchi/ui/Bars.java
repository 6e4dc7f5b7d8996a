package jp.madoguchi.ui;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import jp.madoguchi.ui.draw.Scale;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the brand, the languages and the tools stand, in pixels: in as few rows as have room for them. Every target
 * is at least 20 mm wide and high.
 *
 * @param dock at the foot of the screen, free above as it is below; of no height when everything stands in the header
 */
record Bars(Rectangle header, Rectangle dock, Rectangle brand, Cells languages, Cells tools) {
    private static final int GAP = 8;
    private static final int BETWEEN = 16;
    private static final int MARGIN = 40;
    private static final int RIGHT = 28;
    private static final int FOOT = 24;
    /** Where height is short: first of all the keys need it. */
    private static final int FOOT_LEAST = 4;

    private static final int KEY_ROWS = 4;
    private static final int HEIGHT = 104;
    private static final int HEIGHT_LEAST = 92;
    private static final int LINE = 2;
    private static final int MOST_ROWS = 4;
    private static final int LANGUAGE = 134;
    private static final int SPARE = 18;
    private static final int TOOL = 208;
    private static final int TOOL_SPARE = 56;
    private static final int BRAND = 330;
    private static final int BRAND_NARROW = 240;
    private static final int BRAND_ALONE = 110;
    private static final int BRAND_BELOW = 190;

    /** Everything within reach stands in the header of a wide screen, in header and dock of an upright one. */
    static Bars of(int width, int height, Scale scale, boolean lower, int languages, int tools) {
        var sizes = new Sizes(width, height, scale, languages, tools);
        return lower ? sizes.low() : width > height ? sizes.wide() : sizes.upright();
    }

    private record Sizes(int width, int height, Scale scale, int count, int tools) {
        Bars upright() {
            int rows = fewest(each -> brandBeside(languagesWidth(each)) >= brandLeast(each));
            int languages = widened(
                    languagesWidth(rows), columns(count, rows) * px(SPARE), brandBeside(languagesWidth(rows)), rows);
            int left = width - px(RIGHT) - languages;
            var dock = dock(1, px(FOOT));
            return new Bars(
                    header(rows),
                    dock,
                    brand(left, rows),
                    languages(left, inHeader(), languages, rows),
                    tools(dock.x, dock.y, dock.width, 1));
        }

        Bars wide() {
            int rows = fewest(each -> brandBeside(together(each)) >= brandLeast(each));
            int tools = widened(
                    toolsWidth(rows), columns(this.tools, rows) * px(TOOL_SPARE), brandBeside(together(rows)), rows);
            int brand = brandBeside(languagesWidth(rows) + px(BETWEEN) + tools);
            int languages = widened(languagesWidth(rows), columns(count, rows) * px(SPARE), brand, rows);
            int left = width - px(RIGHT) - languages;
            int toolsLeft = left - px(BETWEEN) - tools;
            var none = new Rectangle(px(MARGIN), height - px(FOOT), width - 2 * px(MARGIN), 0);
            return new Bars(
                    header(rows),
                    none,
                    brand(toolsLeft, rows),
                    languages(left, inHeader(), languages, rows),
                    tools(toolsLeft, inHeader(), tools, rows));
        }

        private int brandBeside(int others) {
            return width - px(RIGHT) - others - px(BETWEEN);
        }

        /** Targets take what the brand does not need, but no more than they gain from. */
        private int widened(int least, int most, int brand, int rows) {
            return least + Math.max(0, Math.min(brand - px(rows == 1 ? BRAND : BRAND_NARROW), most));
        }

        Bars low() {
            return width > height ? lowBeside() : lowBelow();
        }

        private Bars lowBeside() {
            int room = width - 2 * px(MARGIN);
            int rows = fewest(each -> together(each) <= room);
            var dock = dock(rows, lowFoot(rows));
            int languages = languagesWidth(rows) + Math.max(0, room - together(rows)) / 2;
            int tools = room - languages - px(BETWEEN);
            return new Bars(
                    header(1),
                    dock,
                    brand(width, 1),
                    languages(dock.x, dock.y, languages, rows),
                    tools(dock.x + dock.width - tools, dock.y, tools, rows));
        }

        /** As much as four rows of keys leave between the reach limit and the dock, above it and below. */
        private int lowFoot(int rows) {
            int spare = height - Areas.reach(height) - rowsHeight(rows) - KEY_ROWS * least();
            return Math.max(px(FOOT_LEAST), Math.min(spare / 2, px(FOOT)));
        }

        private Bars lowBelow() {
            int rows = fewest(each -> languagesWidth(each) <= width - 2 * px(MARGIN));
            var dock = dock(rows + 1, px(FOOT));
            int row = (dock.height - rows * px(GAP)) / (rows + 1);
            int languagesHigh = Cells.length(row, rows, px(GAP));
            return new Bars(
                    header(1),
                    dock,
                    brand(width, 1),
                    cells(new Rectangle(dock.x, dock.y, dock.width, languagesHigh), count, rows),
                    cells(new Rectangle(dock.x, dock.y + dock.height - row, dock.width, row), tools, 1));
        }

        private static int fewest(IntPredicate fits) {
            return IntStream.rangeClosed(1, MOST_ROWS).filter(fits).findFirst().orElse(MOST_ROWS);
        }

        private Rectangle header(int rows) {
            return new Rectangle(0, 0, width, 2 * inHeader() + rowsHeight(rows) + px(LINE));
        }

        private Rectangle dock(int rows, int foot) {
            int high = rowsHeight(rows);
            return new Rectangle(px(MARGIN), height - foot - high, width - 2 * px(MARGIN), high);
        }

        private Rectangle brand(int right, int rows) {
            return new Rectangle(0, 0, right - px(BETWEEN), 2 * inHeader() + rowsHeight(rows));
        }

        private Cells languages(int x, int y, int wide, int rows) {
            return cells(new Rectangle(x, y, wide, rowsHeight(rows)), count, rows);
        }

        private Cells tools(int x, int y, int wide, int rows) {
            return cells(new Rectangle(x, y, wide, rowsHeight(rows)), tools, rows);
        }

        private Cells cells(Rectangle box, int many, int rows) {
            return new Cells(box, many, columns(many, rows), px(GAP));
        }

        private int together(int rows) {
            return languagesWidth(rows) + px(BETWEEN) + toolsWidth(rows);
        }

        private int languagesWidth(int rows) {
            int each = Math.max(px(LANGUAGE), least());
            return Cells.length(each, columns(count, rows), px(GAP));
        }

        private int toolsWidth(int rows) {
            return Cells.length(Math.max(px(TOOL), least()), columns(tools, rows), px(GAP));
        }

        /** Beside one row the sign may stand alone, beside two the name stands below it. */
        private int brandLeast(int rows) {
            return px(rows == 1 ? BRAND_ALONE : BRAND_BELOW);
        }

        /** Of several rows each is as low as may be. */
        private int rowsHeight(int rows) {
            return Cells.length(Math.max(px(rows > 1 ? HEIGHT_LEAST : HEIGHT), least()), rows, px(GAP));
        }

        private int inHeader() {
            return px(GAP / 2);
        }

        private int least() {
            return scale.leastTarget();
        }

        private int px(double units) {
            return scale.px(units);
        }

        private static int columns(int many, int rows) {
            return (many + rows - 1) / rows;
        }
    }
}
