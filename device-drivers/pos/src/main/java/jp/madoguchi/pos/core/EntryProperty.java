package jp.madoguchi.pos.core;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A property that a service reads from its entry in jpos.xml: declared once, read by the service and checked by the linter.
 *
 * @param name of the {@code prop} element
 * @param fallback the text that holds where the entry has none; empty when it must have one
 * @param shape what the text means
 */
public record EntryProperty<T>(String name, Optional<String> fallback, Shape<T> shape) {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** What the text of a property means. */
    public interface Shape<T> {
        /**
         * The meaning of the text.
         *
         * @throws WrongValueException when it has none
         */
        T read(String name, String text) throws WrongValueException;
    }

    /** A text, such as the name of a reader. */
    public static EntryProperty<String> text(String name, String fallback) {
        return new EntryProperty<>(name, Optional.of(fallback), (property, text) -> text);
    }

    /** A switch, {@code true} or {@code false}. */
    public static EntryProperty<Boolean> flag(String name, boolean fallback) {
        return new EntryProperty<>(name, Optional.of(Boolean.toString(fallback)), (property, text) -> {
            if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
                throw wrong(property, text, "is neither true nor false", "write true or false");
            }
            return Boolean.valueOf(text);
        });
    }

    /** One of these words. */
    public static EntryProperty<String> choice(String name, List<String> words, String fallback) {
        return new EntryProperty<>(name, Optional.of(fallback), (property, text) -> {
            if (!words.contains(text)) {
                throw wrong(property, text, "is none of its values", "write " + String.join(" or ", words));
            }
            return text;
        });
    }

    /** A whole number, from the least to the most. */
    public static EntryProperty<Integer> number(String name, int least, int most, Optional<Integer> fallback) {
        return new EntryProperty<>(name, fallback.map(String::valueOf), (property, text) -> {
            String remedy = "write a number from " + least + " to " + most;
            try {
                int value = Integer.parseInt(text);
                if (value < least || value > most) {
                    throw wrong(property, text, "is out of range", remedy);
                }
                return value;
            } catch (NumberFormatException none) {
                throw wrong(property, text, "is not a number", remedy);
            }
        });
    }

    /** A time in milliseconds, up to an hour. */
    public static EntryProperty<Duration> millis(String name, int fallback) {
        int most = (int) Duration.ofHours(1).toMillis();
        return number(name, 1, most, Optional.of(fallback)).as(Duration::ofMillis);
    }

    /**
     * The address of a device, which the entry must have.
     *
     * @param allowed which addresses it can have
     * @param device what it would be the address of, such as {@code printer}
     * @param example one that is right
     */
    public static EntryProperty<URI> address(String name, Predicate<URI> allowed, String device, String example) {
        return new EntryProperty<>(name, Optional.empty(), (property, text) -> {
            try {
                URI address = new URI(text);
                if (allowed.test(address)) {
                    return address;
                }
            } catch (URISyntaxException none) {
                // Told below as one that is of another device.
            }
            throw wrong(property, text, "is no " + device + "'s address", "write " + example);
        });
    }

    /** Files, separated by {@code |}; none where the text is empty. */
    public static EntryProperty<List<Path>> paths(String name, String fallback) {
        return text(name, fallback).as(text -> Stream.of(text.split(Pattern.quote("|")))
                .filter(each -> !each.isBlank())
                .map(Path::of)
                .toList());
    }

    /** A directory; none where the text is empty. */
    public static EntryProperty<Optional<Path>> directory(String name) {
        return text(name, "").as(text -> text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text)));
    }

    /** The same text with another meaning. */
    public <R> EntryProperty<R> as(Function<T, R> meaning) {
        return new EntryProperty<>(name, fallback, (property, text) -> meaning.apply(shape.read(property, text)));
    }

    /**
     * The value of an entry.
     *
     * @param given what the entry says; empty when it has no such property
     * @throws WrongValueException when that is nothing for this property, or there must be one
     */
    public T read(Optional<String> given) throws WrongValueException {
        Optional<String> text = given.map(String::strip).or(() -> fallback);
        if (text.isEmpty()) {
            throw new WrongValueException(
                    "the property " + name + " is missing", "add <prop name=\"" + name + "\" .../>");
        }
        Optional<Integer> control = CONTROL.matcher(text.get())
                .results()
                .map(found -> found.group().codePointAt(0))
                .findFirst();
        if (control.isPresent()) {
            throw new WrongValueException(
                    String.format("the property %s holds a control character, U+%04X", name, control.get()),
                    "write the value in one line, with neither tabs nor other control characters");
        }
        return shape.read(name, text.get());
    }

    private static WrongValueException wrong(String name, String text, String why, String remedy) {
        return new WrongValueException(name + " " + why + ": \"" + text + "\"", remedy);
    }
}
