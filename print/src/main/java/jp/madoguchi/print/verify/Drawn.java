package jp.madoguchi.print.verify;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import jp.madoguchi.print.seal.TextComparison;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** What a page draws, piece by piece in the order of drawing. Points from the lower left corner, y upwards, as in a PDF. */
sealed interface Drawn {

    /**
     * A letter.
     *
     * @param text what it stands for; empty when the font does not say
     * @param box from a little under the baseline to the height of the font, as wide as it moves on
     * @param visible filled or stroked in a dark colour, and not clipped away
     */
    record Letter(String text, PDFont font, int code, Rectangle2D box, boolean visible) implements Drawn {
        boolean isBlank() {
            return !text.isEmpty() && TextComparison.isBlank(text);
        }

        /** Half of a person's name must not show. */
        @Override
        public String toString() {
            return "Letter[" + code + "]";
        }
    }

    /**
     * A picture.
     *
     * @param columns how many pixels it is wide
     * @param width in points
     */
    record Picture(Shape place, int columns, double width) implements Drawn {}

    /** A filled figure, or a shading. */
    record Area(Shape figure, boolean dark) implements Drawn {}

    /** A stroked path. */
    record Line(Path2D path, double width, boolean dark) implements Drawn {}

    /** Something of which no more is known than what it is. */
    record Other(Stray what) implements Drawn {}
}
