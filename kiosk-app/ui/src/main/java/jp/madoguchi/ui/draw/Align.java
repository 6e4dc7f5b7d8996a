package jp.madoguchi.ui.draw;

/** Where a paragraph stands in its box, across; down it stands in the middle unless {@code TOP} is said. */
public enum Align {
    LEFT,
    CENTRE,
    RIGHT,
    TOP_LEFT,
    TOP_CENTRE
}
