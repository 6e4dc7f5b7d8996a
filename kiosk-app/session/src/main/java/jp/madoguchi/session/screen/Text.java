package jp.madoguchi.session.screen;

import java.util.List;

/**
 * A sentence for the resident: a key of the catalogue and its arguments. An argument is a {@code Text}, a
 * number or a string that needs no translation, such as an issue number.
 */
public record Text(String key, List<Object> arguments) {
    public Text {
        arguments = List.copyOf(arguments);
    }

    public static Text of(String key, Object... arguments) {
        return new Text(key, List.of(arguments));
    }

    /** The key only: an argument may be a masked name. */
    @Override
    public String toString() {
        return "Text[" + key + "]";
    }
}
