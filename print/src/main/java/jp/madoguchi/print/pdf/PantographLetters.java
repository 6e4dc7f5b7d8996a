package jp.madoguchi.print.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * 複写 ("copied") as bold Gothic shapes of our own: no Gothic font has to be installed, and Mincho is too thin for coarse dots. Each
 * letter stands in a square of 100 units, y downwards.
 */
final class PantographLetters {
    private static final double BRUSH = 7.4;
    private static final double ADVANCE = 106;

    /** One stroke of the brush a line: M moves, L draws straight, Q bends (control point, end point). */
    private static final String COPY_LEFT =
            """
            M 17 4 L 26 14
            M 4 24 L 36 24 Q 28 44 3 62
            M 21 46 L 21 98
            M 40 42 L 30 53
            M 25 52 L 38 66
            M 57 3 Q 53 15 44 24
            M 53 13 L 96 13
            M 55 27 L 89 27 L 89 57 L 55 57 L 55 27
            M 55 42 L 89 42
            M 62 59 Q 56 69 45 77
            M 58 69 L 86 69 Q 74 88 42 97
            M 57 74 Q 70 90 97 97
            """;

    private static final String COPY_RIGHT =
            """
            M 8 28 L 8 9 L 92 9 L 92 28
            M 35 19 L 28 54 L 80 54 Q 79 80 74 91 Q 72 96 54 94
            M 33 36 L 78 36
            M 4 73 L 66 73
            """;

    private PantographLetters() {}

    /**
     * The strokes of both letters side by side, centred on the origin, with letters of {@code size} points, y upwards as in a PDF:
     * lines to be drawn with a broad brush.
     */
    static Shape strokes(double size) {
        Path2D word = new Path2D.Double();
        append(word, COPY_LEFT, 0);
        append(word, COPY_RIGHT, ADVANCE);
        AffineTransform place = AffineTransform.getScaleInstance(size / 100, -size / 100);
        place.translate(-(100 + ADVANCE) / 2, -50);
        return place.createTransformedShape(word);
    }

    /** How broad the brush is, in points. */
    static double brush(double size) {
        return BRUSH * size / 100;
    }

    private static void append(Path2D word, String strokes, double x) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
        strokes.lines().forEach(stroke -> word.append(path(stroke).getPathIterator(place), false));
    }

    private static Path2D path(String stroke) {
        Path2D path = new Path2D.Double();
        String[] parts = stroke.split(" ", -1);
        for (int i = 0; i < parts.length; i += parts[i].equals("Q") ? 5 : 3) {
            double x = Double.parseDouble(parts[i + 1]);
            double y = Double.parseDouble(parts[i + 2]);
            if (parts[i].equals("M")) {
                path.moveTo(x, y);
            } else if (parts[i].equals("L")) {
                path.lineTo(x, y);
            } else {
                path.quadTo(x, y, Double.parseDouble(parts[i + 3]), Double.parseDouble(parts[i + 4]));
            }
        }
        return path;
    }
}
