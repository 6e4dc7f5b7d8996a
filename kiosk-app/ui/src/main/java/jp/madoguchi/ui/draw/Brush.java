package jp.madoguchi.ui.draw;

import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/** Paints one canvas once, in the colours of the theme and the sizes of the scale. */
public final class Brush {
    private static final float ICON_STROKE = 1.9f;

    /** One string for each character of ASCII, so that painting a secret leaves none behind that was made from it. */
    private static final String[] GLYPHS =
            IntStream.range(0, 128).mapToObj(c -> String.valueOf((char) c)).toArray(String[]::new);

    private final GC gc;
    private final Look look;

    public Brush(GC gc, Look look) {
        this.gc = gc;
        this.look = look;
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
    }

    public Look look() {
        return look;
    }

    public int px(double units) {
        return look.scale().px(units);
    }

    /** The second where text is enlarged. */
    public int px(double usual, double enlarged) {
        return look.scale().px(usual, enlarged);
    }

    /** Fills the whole rectangle, corners and all. */
    public void ground(Rectangle r, Role role) {
        gc.setBackground(look.theme().color(role));
        gc.fillRectangle(r);
    }

    /** {@code arc} is a diameter, in units. */
    public void fill(Rectangle r, double arc, Role role) {
        gc.setBackground(look.theme().color(role));
        int d = diameter(r, arc);
        gc.fillRoundRectangle(r.x, r.y, r.width, r.height, d, d);
    }

    /** A mix of two roles: 0 is all {@code one}, 1 all {@code other}. */
    public void fill(Rectangle r, double arc, Role one, Role other, double share) {
        gc.setBackground(mix(look.theme().color(one), look.theme().color(other), share));
        int d = diameter(r, arc);
        gc.fillRoundRectangle(r.x, r.y, r.width, r.height, d, d);
    }

    /** A border inside the rectangle, {@code width} in units. */
    public void border(Rectangle r, double arc, double width, Role role) {
        gc.setForeground(look.theme().color(role));
        int w = Math.max(1, px(width));
        gc.setLineWidth(w);
        int d = Math.max(0, diameter(r, arc) - w);
        gc.drawRoundRectangle(r.x + w / 2, r.y + w / 2, r.width - w, r.height - w, d, d);
    }

    /** From one role to another, downwards or along the diagonal; flat themes take the first. */
    public void gradient(Rectangle r, double arc, Role from, Role to, boolean diagonal) {
        float right = diagonal ? r.x + r.width : r.x;
        var theme = look.theme();
        var pattern = new Pattern(gc.getDevice(), r.x, r.y, right, r.y + r.height, theme.color(from), theme.color(to));
        gc.setBackgroundPattern(pattern);
        int d = diameter(r, arc);
        gc.fillRoundRectangle(r.x, r.y, r.width, r.height, d, d);
        gc.setBackgroundPattern(null);
        pattern.dispose();
    }

    /** A soft shadow below the rectangle, {@code depth} in units; flat themes have none. */
    public void shadow(Rectangle r, double arc, double depth, double strength) {
        if (look.theme().isFlat() || strength <= 0) {
            return;
        }
        int layers = (int) Math.max(4, Math.min(10, depth));
        double d = depth * look.scale().u();
        gc.setBackground(look.theme().color(Role.PRI_DARK));
        gc.setAlpha((int) Math.round(4 * strength));
        for (int i = layers; i > 0; i--) {
            double o = d * i / layers;
            int a = (int) Math.round(diameter(r, arc) + 2 * o);
            gc.fillRoundRectangle(
                    (int) Math.round(r.x - o + d / 4),
                    (int) Math.round(r.y - o + d * 2 / 3),
                    (int) Math.round(r.width + 2 * o - d / 2),
                    (int) Math.round(r.height + 2 * o - d / 3),
                    a,
                    a);
        }
        gc.setAlpha(255);
    }

    public void disc(double x, double y, double radius, Role role) {
        gc.setBackground(look.theme().color(role));
        int d = (int) Math.round(2 * radius);
        gc.fillOval((int) Math.round(x - radius), (int) Math.round(y - radius), d, d);
    }

    /** Draws with this opacity (0 to 255) until told otherwise. */
    public void alpha(int alpha) {
        gc.setAlpha(alpha);
    }

    /** Keeps what {@code painting} does inside the rounded rectangle; {@code arc} in units. */
    public void within(Rectangle r, double arc, Runnable painting) {
        var edge = new Path(gc.getDevice());
        float radius = diameter(r, arc) / 2f;
        new Strokes(edge, edge).rounded(r.x, r.y, r.width, r.height, radius);
        gc.setClipping(edge);
        painting.run();
        gc.setClipping((Rectangle) null);
        edge.dispose();
    }

    /** An arc with round ends, angles in degrees from 12 o'clock, clockwise; pixels. */
    public void arc(Rectangle r, double start, double sweep, int width, Role role) {
        gc.setForeground(look.theme().color(role));
        gc.setLineWidth(width);
        gc.setLineCap(SWT.CAP_ROUND);
        int inset = width / 2 + 1;
        gc.drawArc(
                r.x + inset,
                r.y + inset,
                r.width - 2 * inset,
                r.height - 2 * inset,
                (int) Math.round(90 - start - sweep),
                (int) Math.round(sweep));
    }

    public void line(double x1, double y1, double x2, double y2, double width, Role role) {
        gc.setForeground(look.theme().color(role));
        gc.setLineWidth(Math.max(1, px(width)));
        gc.setLineCap(SWT.CAP_ROUND);
        gc.drawLine((int) Math.round(x1), (int) Math.round(y1), (int) Math.round(x2), (int) Math.round(y2));
    }

    /** The icon in a square at (x, y); {@code size} in pixels. */
    public void icon(Icon icon, int x, int y, int size, Role role) {
        strokes(icon.strokes(), x, y, size / 24f, ICON_STROKE, role, role);
    }

    /** Strokes of {@link Strokes}' language, moved to (x, y) and magnified. */
    public void strokes(String strokes, double x, double y, double magnify, double width, Role stroke, Role fill) {
        var drawn = new Path(gc.getDevice());
        var filled = new Path(gc.getDevice());
        var transform = new Transform(gc.getDevice());
        try {
            new Strokes(drawn, filled).read(strokes);
            gc.getTransform(transform);
            transform.translate((float) x, (float) y);
            transform.scale((float) magnify, (float) magnify);
            gc.setTransform(transform);
            gc.setBackground(look.theme().color(fill));
            gc.fillPath(filled);
            gc.setForeground(look.theme().color(stroke));
            gc.setLineAttributes(new LineAttributes((float) width, SWT.CAP_ROUND, SWT.JOIN_ROUND));
            gc.drawPath(drawn);
        } finally {
            gc.setTransform(null);
            drawn.dispose();
            filled.dispose();
            transform.dispose();
        }
    }

    /** Paints the paragraph in its box. */
    public void text(Paragraph paragraph, Rectangle box, Align align, Role role) {
        new TextStroke(gc, look).paint(paragraph, box, align, role);
    }

    /** Sets and paints a text in a box: the size asked for if it fits, else the largest that does. */
    public void text(String text, Type type, Rectangle box, Align align, Role role) {
        text(look.typesetter().fit(text, type, box.width, box.height, 1), box, align, role);
    }

    /** One character of a secret around (x, y), at most {@code width} wide: never logged, and no text is made of it. */
    public void glyph(char c, Type type, double x, double y, double width, Role role) {
        String glyph = GLYPHS[c];
        double size = Math.min(type.pixels(look.scale()), width * 1.3);
        gc.setFont(look.typesetter().font(size, type));
        gc.setForeground(look.theme().color(role));
        var extent = gc.textExtent(glyph);
        gc.drawText(glyph, (int) Math.round(x - extent.x / 2.0), (int) Math.round(y - extent.y / 2.0), true);
    }

    /** The toolkit draws something else than a round corner where the arc is wider than its rectangle. */
    private int diameter(Rectangle r, double arc) {
        return Math.min(px(arc), Math.min(r.width, r.height));
    }

    private static Color mix(Color one, Color other, double share) {
        return new Color(
                between(one.getRed(), other.getRed(), share),
                between(one.getGreen(), other.getGreen(), share),
                between(one.getBlue(), other.getBlue(), share));
    }

    private static int between(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * Math.max(0, Math.min(1, share)));
    }
}
