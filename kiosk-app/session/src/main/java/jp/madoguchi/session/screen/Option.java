package jp.madoguchi.session.screen;

import java.util.Optional;
import jp.madoguchi.session.Event;

/** One of several things to choose; {@code selected} shows a choice made before. Touching it posts the event. */
public record Option(Text label, Optional<Text> detail, boolean selected, Event event) {
    public static Option of(Text label, Event event) {
        return new Option(label, Optional.empty(), false, event);
    }
}
