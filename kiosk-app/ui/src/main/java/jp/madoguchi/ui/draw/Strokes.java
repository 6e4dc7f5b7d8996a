package jp.madoguchi.ui.draw;

import java.util.Scanner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.swt.graphics.Path;

/**
 * Reads strokes in a small language into paths: M move, L line, C curve, Z close, O circle (centre, radius),
 * R rounded rectangle (x, y, width, height, radius), F begins what is filled rather than drawn.
 */
final class Strokes {
    private static final Pattern COMMAND = Pattern.compile("([MLCZORF])([^MLCZORF]*)");
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+");
    /** How far a curve's handles stand off so that it runs like a quarter of a circle. */
    private static final float ROUND = 0.5523f;

    private final Path drawn;
    private final Path filled;
    private Path current;

    Strokes(Path drawn, Path filled) {
        this.drawn = drawn;
        this.filled = filled;
        this.current = drawn;
    }

    void read(String strokes) {
        try (var scanner = new Scanner(strokes)) {
            scanner.findAll(COMMAND).forEach(this::add);
        }
    }

    private void add(MatchResult command) {
        float[] n = numbers(command.group(2));
        switch (command.group(1)) {
            case "M" -> current.moveTo(n[0], n[1]);
            case "L" -> current.lineTo(n[0], n[1]);
            case "C" -> current.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5]);
            case "Z" -> current.close();
            case "O" -> circle(n[0], n[1], n[2]);
            case "R" -> rounded(n[0], n[1], n[2], n[3], n[4]);
            case "F" -> {
                current = filled;
                current.moveTo(n[0], n[1]);
            }
            default -> throw new IllegalArgumentException("stroke " + command.group());
        }
    }

    private void circle(float x, float y, float r) {
        drawn.moveTo(x + r, y);
        drawn.addArc(x - r, y - r, 2 * r, 2 * r, 0, 360);
    }

    void rounded(float x, float y, float w, float h, float r) {
        float k = r * (1 - ROUND);
        current.moveTo(x + r, y);
        current.lineTo(x + w - r, y);
        current.cubicTo(x + w - k, y, x + w, y + k, x + w, y + r);
        current.lineTo(x + w, y + h - r);
        current.cubicTo(x + w, y + h - k, x + w - k, y + h, x + w - r, y + h);
        current.lineTo(x + r, y + h);
        current.cubicTo(x + k, y + h, x, y + h - k, x, y + h - r);
        current.lineTo(x, y + r);
        current.cubicTo(x, y + k, x + k, y, x + r, y);
        current.close();
    }

    private static float[] numbers(String text) {
        double[] all = NUMBER.matcher(text)
                .results()
                .mapToDouble(each -> Double.parseDouble(each.group()))
                .toArray();
        float[] numbers = new float[all.length];
        for (int i = 0; i < all.length; i++) {
            numbers[i] = (float) all[i];
        }
        return numbers;
    }
}
