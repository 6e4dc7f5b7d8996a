package jp.madoguchi.ui.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;

/** Sets texts into boxes: wraps by phrase, shrinks when there is no other way. Remembers what it has set. */
public final class Typesetter implements AutoCloseable {
    private static final double LEADING = 1.42;
    private static final double SMALLEST = 0.55;
    /** The size at which words are cut too, for want of any other way. */
    private static final double CUT = 0.52;

    private static final double STEP = 0.95;

    private record Wish(String text, Type type, int width, int height, double zoom, Script script) {
        double usual(Scale scale, double share) {
            return type.usual(scale, zoom, share);
        }

        /** What is larger than usual shrinks to its usual size before it gets smaller than that. */
        double next(Scale scale, double size) {
            double usual = usual(scale, 1);
            return size > usual ? Math.max(usual, size * STEP) : size * STEP;
        }
    }

    private final Map<Wish, Paragraph> known;
    private final Fonts fonts;
    private final Ruler ruler;
    private final Scale scale;
    private final Script script;

    public Typesetter(Display display, Fonts fonts, Scale scale, Script script) {
        this(new HashMap<>(), fonts, new Ruler(display), scale, script);
    }

    private Typesetter(Map<Wish, Paragraph> known, Fonts fonts, Ruler ruler, Scale scale, Script script) {
        this.known = known;
        this.fonts = fonts;
        this.ruler = ruler;
        this.scale = scale;
        this.script = script;
    }

    /** The same for a text in another language; closed with this one. */
    public Typesetter in(Script other) {
        return new Typesetter(known, fonts, ruler, scale, other);
    }

    /** Sets the text in lines of at most {@code width} pixels, at {@code zoom} of its size. */
    public Paragraph set(String text, Type type, int width, double zoom) {
        return fit(text, type, width, Integer.MAX_VALUE, zoom);
    }

    /** Sets the text into the box, at {@code zoom} of its size or, if that is too large, at the largest size that fits. */
    public Paragraph fit(String text, Type type, int width, int height, double zoom) {
        return known.computeIfAbsent(new Wish(text, type, width, height, zoom, script), this::fit);
    }

    private Paragraph fit(Wish wish) {
        double asked = wish.type().pixels(scale, wish.zoom());
        for (double size = asked; size >= wish.usual(scale, SMALLEST); size = wish.next(scale, size)) {
            Paragraph set = atSize(wish, size, asked, false);
            if (set.width() <= wish.width() && set.height() <= wish.height()) {
                return set;
            }
        }
        return atSize(wish, wish.usual(scale, CUT), asked, true);
    }

    /** One line, whatever its width. */
    public Paragraph line(String text, Type type, double zoom) {
        double size = type.pixels(scale, zoom);
        Font font = fonts.font(script.family(), size, type.bold());
        String line = Phrases.visible(text);
        return new Paragraph(line, List.of(line), font, size, size, ruler.width(font, line), leading(size));
    }

    Font font(double size, Type type) {
        return fonts.font(script.family(), size, type.bold());
    }

    @Override
    public void close() {
        ruler.close();
    }

    private Paragraph atSize(Wish wish, double size, double asked, boolean cutWords) {
        Font font = fonts.font(script.family(), size, wish.type().bold());
        List<String> lines = new ArrayList<>();
        for (String paragraph : wish.text().split("\n", -1)) {
            List<String> pieces = pieces(paragraph, font, wish.width(), cutWords);
            lines.addAll(new LineBreaker(pieces, wish.width(), line -> ruler.width(font, line)).lines());
        }
        String text = Phrases.visible(wish.text());
        return new Paragraph(text, List.copyOf(lines), font, size, asked, widest(font, lines), leading(size));
    }

    private static int leading(double size) {
        return (int) Math.ceil(size * LEADING);
    }

    private List<String> pieces(String text, Font font, int width, boolean cutWords) {
        List<String> phrases = script.anywhere() ? Phrases.characters(text) : Phrases.of(text);
        if (!cutWords) {
            return phrases;
        }
        var pieces = new ArrayList<String>();
        for (String phrase : phrases) {
            int from = 0;
            for (int i = 1; ruler.width(font, phrase) > width && i < phrase.length(); i++) {
                if (Phrases.mayCutBefore(phrase, i)) {
                    pieces.add(phrase.substring(from, i));
                    from = i;
                }
            }
            pieces.add(phrase.substring(from));
        }
        return pieces;
    }

    private int widest(Font font, List<String> lines) {
        return lines.stream().mapToInt(line -> ruler.width(font, line)).max().orElse(0);
    }
}
