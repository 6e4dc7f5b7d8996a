package jp.madoguchi.print.font;

import java.util.ArrayList;
import java.util.List;

/** Shaped text: every character has its glyph. */
public record GlyphRun(List<Glyph> glyphs) {
    public GlyphRun {
        glyphs = List.copyOf(glyphs);
    }

    /** Advance in em, to be multiplied by the size. */
    public double width() {
        return glyphs.stream().mapToDouble(Glyph::width).sum();
    }

    public int length() {
        return glyphs.size();
    }

    /**
     * Breaks into lines of at most {@code width} em: anywhere, but inside a Latin word only when it fills a line by itself. Spaces at a
     * break hang behind its line, so that none indents the next one.
     */
    public List<GlyphRun> wrap(double width) {
        List<GlyphRun> lines = new ArrayList<>();
        int start = 0;
        while (start < glyphs.size()) {
            int end = afterSpaces(lineEnd(start, width));
            lines.add(new GlyphRun(glyphs.subList(start, end)));
            start = end;
        }
        return lines;
    }

    private int afterSpaces(int start) {
        int end = start;
        while (end < glyphs.size() && isSpace(glyphs.get(end))) {
            end++;
        }
        return end;
    }

    private int lineEnd(int start, double width) {
        double used = 0;
        for (int i = start; i < glyphs.size(); i++) {
            used += glyphs.get(i).width();
            if (used > width && i > start && !isSpace(glyphs.get(i))) {
                return wordStart(start, i);
            }
        }
        return glyphs.size();
    }

    private int wordStart(int start, int breakAt) {
        for (int i = breakAt; i > start && isLatin(glyphs.get(i)); i--) {
            if (!isLatin(glyphs.get(i - 1))) {
                return i;
            }
        }
        return breakAt;
    }

    private static boolean isSpace(Glyph glyph) {
        return Character.isSpaceChar(glyph.text().codePointAt(0));
    }

    private static boolean isLatin(Glyph glyph) {
        int codePoint = glyph.text().codePointAt(0);
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN || Character.isDigit(codePoint);
    }

    @Override
    public String toString() {
        return "GlyphRun[" + glyphs.size() + "]";
    }
}
