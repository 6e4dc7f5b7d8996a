package jp.madoguchi.pos.smartcard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The readers that are slots of this device, each named by the beginning of its PC/SC name; slot k is bit k.
 *
 * <p>Prefixes, because PC/SC appends numbers that depend on the order of plugging in.
 */
record Slots(List<String> prefixes) {
    private static final int MOST = 31;
    /** Said in place of the empty prefix: PhysicalDeviceName has to name something. */
    private static final String FIRST = "first reader";

    Slots {
        prefixes = List.copyOf(prefixes);
        if (prefixes.isEmpty() || prefixes.size() > MOST) {
            throw new IllegalArgumentException("1 to 31 readers: " + prefixes.size());
        }
    }

    /** Reads {@code prefix|prefix|...}; an empty prefix, or {@code first reader}, means the first reader there is. */
    static Slots parse(String readerName) {
        return new Slots(Stream.of(readerName.split("\\|", -1))
                .map(String::strip)
                .map(prefix -> prefix.equals(FIRST) ? "" : prefix)
                .toList());
    }

    /** The same text in its one spelling. */
    String physicalName() {
        return prefixes.stream()
                .map(prefix -> prefix.isEmpty() ? FIRST : prefix)
                .collect(Collectors.joining("|"));
    }

    /** Whether a slot of these and one of those may be the same reader: one name is the beginning of the other. */
    boolean mayShareReaderWith(Slots others) {
        return prefixes.stream().anyMatch(mine -> others.prefixes.stream()
                .anyMatch(theirs -> mine.startsWith(theirs) || theirs.startsWith(mine)));
    }

    int count() {
        return prefixes.size();
    }

    int allBits() {
        return (1 << count()) - 1;
    }

    boolean isOneSlot(int bits) {
        return Integer.bitCount(bits) == 1 && (bits & ~allBits()) == 0;
    }

    /** Whether there is a reader for every slot. */
    boolean areAmong(List<String> readerNames) {
        return prefixes.stream().allMatch(prefix -> readerNames.stream().anyMatch(name -> name.startsWith(prefix)));
    }

    /** The reader that is this slot, among those that PC/SC lists. */
    Optional<String> findReader(int slot, List<String> readerNames) {
        return readerNames.stream()
                .filter(name -> name.startsWith(prefixes.get(slot)))
                .sorted()
                .findFirst();
    }
}
