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
    static final Section MONEY = of(
            "changer",
            "money 1",
            "money 5",
            "money 10",
            "money 50",
            "money 100",
            "money 500",
            "money 1000",
            "money 5000",
            "money 10000",
            "take-money");
    static final Section CHANGER = of(
            "changer",
            "changer-empty",
            "changer-full",
            "changer-fill",
            "changer-jam",
            "changer-clear",
            "changer-off",
            "changer-on");
    static final Section RECEIPTS = of(
            "receipts", "receipt-out", "receipt-refill", "receipt-open", "receipt-shut", "receipt-off", "receipt-on");
    static final Section READER = of("reader", "unplug", "plug");
    static final Section CENTRE = of("centre", "cut", "restore");
    static final Section CLOCK = of("clock", "clock 06:28", "clock 22:50", "clock +1d", "clock real");
    static final Section HOURS = of("hours", "hours always", "hours usual", "hours 1", "hours closed");

    Section {
        deeds = List.copyOf(deeds);
    }

    private static Section of(String key, String... lines) {
        return new Section(key, Stream.of(lines).map(Deed::new).toList());
    }
}
