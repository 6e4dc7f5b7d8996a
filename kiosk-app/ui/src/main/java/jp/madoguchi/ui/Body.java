package jp.madoguchi.ui;

import org.eclipse.swt.graphics.Rectangle;

/** The part of a screen that takes what space there is: a keypad, cards, a panel of lines. */
interface Body {
    /** The height below which it becomes unusable, in pixels. */
    int least(int width);

    /** The height beyond which it gains nothing, in pixels. */
    int most(int width);

    /** Whether it holds touch targets, which stand below the reach limit on the lower screen. */
    boolean isTouched();

    void place(Rectangle box);

    /** Nothing at all. */
    record None() implements Body {
        @Override
        public int least(int width) {
            return 0;
        }

        @Override
        public int most(int width) {
            return 0;
        }

        @Override
        public boolean isTouched() {
            return false;
        }

        @Override
        public void place(Rectangle box) {}
    }

    /** Blocks that are read. Where text is enlarged a picture shrinks before they do. */
    record Read(Column column) implements Body {
        @Override
        public int least(int width) {
            return column.scale().large() ? column.height(width, 1) : column.least(width);
        }

        @Override
        public int most(int width) {
            return column.height(width, 1);
        }

        @Override
        public boolean isTouched() {
            return false;
        }

        @Override
        public void place(Rectangle box) {
            column.placeInMiddle(box);
        }
    }
}
