package jp.madoguchi.ui.draw;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;

/** The colours of one appearance, by role. */
public final class Theme {
    private final Map<Role, Color> colours = new EnumMap<>(Role.class);
    private final boolean flat;

    private Theme(boolean flat) {
        this.flat = flat;
    }

    public static Theme light() {
        var theme = new Theme(false);
        for (Role role : Role.values()) {
            theme.colours.put(role, of(role.light()));
        }
        return theme;
    }

    /** Yellow and white on black, no gradient, no shadow, a border around everything. */
    public static Theme highContrast() {
        var theme = new Theme(true);
        for (Role role : Role.values()) {
            theme.colours.put(role, of(role.contrast()));
        }
        return theme;
    }

    /** Whether shapes are told apart by borders instead of shadows and gradients. */
    public boolean isFlat() {
        return flat;
    }

    public Color color(Role role) {
        Color color = colours.get(role);
        if (color == null) {
            throw new IllegalStateException("no colour for " + role);
        }
        return color;
    }

    /** The contrast of two roles after WCAG 2.2: 1 (none) to 21 (black on white). */
    public double contrast(Role one, Role other) {
        double a = luminance(color(one));
        double b = luminance(color(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static Color of(int rgb) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
