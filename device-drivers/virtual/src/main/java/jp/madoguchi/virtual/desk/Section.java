package jp.madoguchi.virtual.desk;

import java.util.List;
import java.util.stream.Stream;

/**
 * What can be done to one thing beside the kiosk; the card's own part is {@link CardPart}.
 *
 * @param key with which the line begins that tells how it is; also that of its words
 */
record Section(String key, List<Deed> deeds) {
    static final Section PRINTER = of("printer", "paper-out", "refill", "jam", "clear", "offline", "online");
    static final Section READER = of("reader", "unplug", "plug");
    static final Section CENTRE = of("centre", "cut", "restore");
    static final Section HOURS = of("hours", "hours always", "hours 12", "hours 1", "hours closed");

    Section {
        deeds = List.copyOf(deeds);
    }

    private static Section of(String key, String... lines) {
        return new Section(key, Stream.of(lines).map(Deed::new).toList());
    }
}
