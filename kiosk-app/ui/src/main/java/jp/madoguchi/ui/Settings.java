package jp.madoguchi.ui;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.eclipse.swt.graphics.Rectangle;

/**
 * What an operator sets for the screen of one terminal.
 *
 * @param panelWidthMm width of the visible panel as it hangs, in millimetres; with it keys get a width in millimetres
 * @param bounds of the window in pixels; empty covers the whole first monitor
 * @param scrambledDigits whether the PIN pad starts with its digits in a random order
 * @param hideAfter how long a password stays readable without a key being pressed
 * @param random shuffles the digits
 * @param hearing how it is worked by ear
 */
public record Settings(
        double panelWidthMm,
        Optional<Rectangle> bounds,
        boolean scrambledDigits,
        Duration hideAfter,
        Random random,
        Hearing hearing) {
    private static final Duration HIDE_AFTER = Duration.ofSeconds(10);

    public Settings {
        if (!(panelWidthMm >= 50 && panelWidthMm <= 2000)) {
            throw new IllegalArgumentException("panel width in mm: " + panelWidthMm);
        }
    }

    /** The same without a voice. */
    public Settings(
            double panelWidthMm,
            Optional<Rectangle> bounds,
            boolean scrambledDigits,
            Duration hideAfter,
            Random random) {
        this(panelWidthMm, bounds, scrambledDigits, hideAfter, random, Hearing.none());
    }

    /** The usual settings over the whole first monitor. */
    public static Settings fullScreen(double panelWidthMm) {
        return new Settings(panelWidthMm, Optional.empty(), false, HIDE_AFTER, new SecureRandom(), Hearing.none());
    }

    /** The same in a window at a place of its own. */
    public Settings within(Rectangle place) {
        return new Settings(panelWidthMm, Optional.of(place), scrambledDigits, hideAfter, random, hearing);
    }

    /** The same with the PIN pad's digits in a random order, or not. */
    public Settings scrambled(boolean wanted) {
        return new Settings(panelWidthMm, bounds, wanted, hideAfter, random, hearing);
    }

    /** The same, worked by ear in this way. */
    public Settings heard(Hearing wanted) {
        return new Settings(panelWidthMm, bounds, scrambledDigits, hideAfter, random, wanted);
    }
}
