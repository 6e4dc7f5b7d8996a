package jp.madoguchi.session.screen;

import java.util.Optional;
import jp.madoguchi.session.Event;

/**
 * One of several things to choose; touching it posts the event.
 *
 * @param selected shows a choice made before
 * @param event empty for what can't be chosen now; {@code detail} then says why
 */
public record Option(Text label, Optional<Text> detail, boolean selected, Optional<Event> event) {
    public static Option of(Text label, Event event) {
        return new Option(label, Optional.empty(), false, Optional.of(event));
    }

    public static Option of(Text label, Text detail, boolean selected, Event event) {
        return new Option(label, Optional.of(detail), selected, Optional.of(event));
    }

    public static Option unavailable(Text label, Text why) {
        return new Option(label, Optional.of(why), false, Optional.empty());
    }
}
