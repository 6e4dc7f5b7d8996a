package jp.madoguchi.session.screen;

import jp.madoguchi.session.Event;

/** A touch target with its label; touching it posts the event. */
public record Button(Text label, Event event) {
    public static Button of(String key, Event event) {
        return new Button(Text.of(key), event);
    }
}
