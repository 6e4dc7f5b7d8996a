package jp.madoguchi.print.form;

import java.util.BitSet;

/**
 * A square two-dimensional code.
 *
 * @param side how many modules it is wide
 * @param dark the dark modules, line by line from the top left
 */
public record CodePicture(int side, BitSet dark) {
    public CodePicture {
        if (side < 1 || dark.length() > side * side) {
            throw new IllegalArgumentException("a code of " + side + " modules a side");
        }
        dark = (BitSet) dark.clone();
    }

    public boolean isDark(int column, int line) {
        return dark.get(line * side + column);
    }

    /** The clone keeps a record's value its own. */
    @Override
    public BitSet dark() {
        return (BitSet) dark.clone();
    }
}
