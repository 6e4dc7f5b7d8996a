package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the keys of letters and digits stand. Alphabetical, so that nobody needs to know a typewriter; as many to a
 * row as makes the keys largest without any being narrower than asked.
 *
 * @param columns keys to a row of letters
 */
record KeyGrid(int columns, int width, int height) {
    static final String DIGITS = "1234567890";
    static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    /** The two keys for showing and correcting are at least two columns wide each. */
    private static final int FUNCTION_KEYS = 4;

    private static final int LEAST_COLUMNS = 5;
    private static final int MOST_COLUMNS = 10;

    /** A key's character and its place from (0, 0). */
    record Key(char character, Rectangle bounds) {}

    /** Of the possible numbers of columns, that whose keys are largest in their smaller direction. */
    static KeyGrid of(int width, int height, double leastKeyWidth) {
        return wideEnough(width, height, leastKeyWidth)
                .max(Comparator.comparingDouble(KeyGrid::smallerSide))
                .orElseGet(() -> new KeyGrid(LEAST_COLUMNS, width, height));
    }

    /** The rows of that grid which has the fewest and whose keys are not narrower than asked. */
    static int fewestRows(int width, double leastKeyWidth) {
        return wideEnough(width, 0, leastKeyWidth).mapToInt(KeyGrid::rows).min().orElseThrow();
    }

    private static Stream<KeyGrid> wideEnough(int width, int height, double leastKeyWidth) {
        return IntStream.rangeClosed(LEAST_COLUMNS, MOST_COLUMNS)
                .mapToObj(columns -> new KeyGrid(columns, width, height))
                .filter(grid -> grid.columns == LEAST_COLUMNS || grid.keyWidth() >= leastKeyWidth);
    }

    double keyWidth() {
        return width / (double) columns;
    }

    double keyHeight() {
        return height / (double) rows();
    }

    int rows() {
        return digitRows() + letterRows() + (functionKeysFitBesideLetters() ? 0 : 1);
    }

    List<Key> keys() {
        var keys = new ArrayList<Key>();
        int digitColumns = digitRows() == 1 ? columns : DIGITS.length() / 2;
        for (int i = 0; i < DIGITS.length(); i++) {
            keys.add(new Key(DIGITS.charAt(i), cell(i % digitColumns, i / digitColumns, 1, digitColumns)));
        }
        for (int i = 0; i < LETTERS.length(); i++) {
            keys.add(new Key(LETTERS.charAt(i), cell(i % columns, digitRows() + i / columns, 1, columns)));
        }
        return keys;
    }

    /** The key that shows or hides what was typed. */
    Rectangle show() {
        return functionKeysFitBesideLetters()
                ? cell(columns - spare(), rows() - 1, spare() / 2, columns)
                : new Rectangle(0, top(rows() - 1), width / 2, (int) keyHeight());
    }

    /** The key that takes the last character back. */
    Rectangle correct() {
        return functionKeysFitBesideLetters()
                ? cell(columns - spare() + spare() / 2, rows() - 1, spare() - spare() / 2, columns)
                : new Rectangle(width / 2, top(rows() - 1), width / 2, (int) keyHeight());
    }

    private double smallerSide() {
        return Math.min(keyWidth(), keyHeight());
    }

    private int digitRows() {
        return columns >= DIGITS.length() ? 1 : 2;
    }

    private int letterRows() {
        return (LETTERS.length() + columns - 1) / columns;
    }

    /** Places on the last row of letters that no letter takes. */
    private int spare() {
        return columns * letterRows() - LETTERS.length();
    }

    private boolean functionKeysFitBesideLetters() {
        return spare() >= FUNCTION_KEYS;
    }

    private Rectangle cell(int column, int row, int span, int of) {
        int left = width * column / of;
        return new Rectangle(left, top(row), width * (column + span) / of - left, top(row + 1) - top(row));
    }

    private int top(int row) {
        return (int) (row * keyHeight());
    }
}
