package jp.madoguchi.ui.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Puts pieces of text into as few lines as they need, and of all ways to do so takes the one that reads best: lines
 * of like length that end after a sentence or where the author said so, rather than before a word that leans on the
 * one before it.
 */
final class LineBreaker {
    private static final double AFTER_SENTENCE = -0.30;
    private static final double AFTER_COMMA = -0.14;
    private static final double AS_TOLD = -0.30;
    private static final double BEFORE_LEANING = 0.12;
    private static final double NEVER = 1e9;

    private final List<String> pieces;
    private final int width;
    /** Widths of the pieces up to one, and what the space at its end takes: measuring every line would be slow. */
    private final int[] upTo;

    private final int[] trailing;

    LineBreaker(List<String> pieces, int width, ToIntFunction<String> measure) {
        this.pieces = pieces;
        this.width = width;
        upTo = new int[pieces.size() + 1];
        trailing = new int[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            String piece = Phrases.visible(pieces.get(i));
            int whole = measure.applyAsInt(piece);
            String stripped = piece.stripTrailing();
            upTo[i + 1] = upTo[i] + whole;
            trailing[i + 1] = stripped.length() == piece.length() ? 0 : whole - measure.applyAsInt(stripped);
        }
    }

    /** The lines without the spaces they end in; a piece wider than the width has a line of its own. */
    List<String> lines() {
        int count = fewest();
        int n = pieces.size();
        double[][] cost = new double[count + 1][n + 1];
        int[][] from = new int[count + 1][n + 1];
        Arrays.stream(cost).forEach(row -> Arrays.fill(row, NEVER * count));
        cost[0][0] = 0;
        for (int line = 1; line <= count; line++) {
            for (int end = line; end <= n; end++) {
                for (int start = end - 1; start >= line - 1; start--) {
                    double with = cost[line - 1][start] + cost(start, end);
                    if (with < cost[line][end]) {
                        cost[line][end] = with;
                        from[line][end] = start;
                    }
                }
            }
        }
        return trace(from, count);
    }

    private List<String> trace(int[][] from, int count) {
        var lines = new ArrayList<String>();
        int end = pieces.size();
        for (int line = count; line > 0; line--) {
            int start = from[line][end];
            lines.add(0, text(start, end));
            end = start;
        }
        return List.copyOf(lines);
    }

    private int fewest() {
        int lines = 1;
        int start = 0;
        for (int end = 1; end <= pieces.size(); end++) {
            if (end - start > 1 && width(start, end) > width) {
                lines++;
                start = end - 1;
            }
        }
        return lines;
    }

    private double cost(int start, int end) {
        int w = width(start, end);
        if (w > width) {
            return end - start == 1 ? NEVER / 1000 : NEVER;
        }
        double empty = (width - w) / (double) width;
        return empty * empty + (end < pieces.size() ? breakCost(end) : 0);
    }

    private double breakCost(int end) {
        String before = pieces.get(end - 1);
        char last = before.stripTrailing().isEmpty()
                ? ' '
                : before.stripTrailing().charAt(before.stripTrailing().length() - 1);
        if (last == Phrases.MAY_END) {
            return AS_TOLD;
        }
        if ("。．！？.!?".indexOf(last) >= 0) {
            return AFTER_SENTENCE;
        }
        if ("、，,;:：）".indexOf(last) >= 0) {
            return AFTER_COMMA;
        }
        return Phrases.leans(pieces.get(end)) ? BEFORE_LEANING : 0;
    }

    private int width(int start, int end) {
        return upTo[end] - upTo[start] - trailing[end];
    }

    private String text(int start, int end) {
        return Phrases.visible(String.join("", pieces.subList(start, end))).stripTrailing();
    }
}
