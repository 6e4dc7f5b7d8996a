package jp.madoguchi.ui;

import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.ui.draw.Look;
import jp.madoguchi.ui.part.Paintbox;
import org.eclipse.swt.widgets.Composite;

/**
 * All that a page is given to build a screen with.
 *
 * @param clock counts seconds, over all screens: what takes its place from it goes on smoothly from one to the next
 * @param rebuild builds the same screen again
 */
record Room(
        Composite root,
        Paintbox box,
        Wording words,
        Presentation presentation,
        Areas areas,
        Memory memory,
        Settings settings,
        DoubleSupplier clock,
        Consumer<Event> post,
        Runnable rebuild) {
    Look look() {
        return box.look();
    }

    int px(double units) {
        return look().scale().px(units);
    }

    /** The second where text is enlarged. */
    int px(double usual, double enlarged) {
        return look().scale().px(usual, enlarged);
    }

    /** Pixels of so many units, or of the least target where that is more. */
    int touch(double units) {
        return Math.max(px(units), look().scale().leastTarget());
    }

    String say(Text text) {
        return words.of(text);
    }

    Runnable posting(Event event) {
        return () -> post.accept(event);
    }

    /** The time now, for what moves. */
    double seconds() {
        return clock.getAsDouble();
    }

    Room in(Composite other) {
        return new Room(other, box, words, presentation, areas, memory, settings, clock, post, rebuild);
    }
}
