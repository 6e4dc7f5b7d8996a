package jp.madoguchi.terminal.journal;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.terminal.journal.JournalFile.Stored;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A record's number and hash that somebody noted: a chain whose end was cut off is a whole chain, and only what was noted elsewhere tells.
 *
 * @param hash at least its first 16 hex digits
 */
record NotedHead(long sequence, String hash) {
    private static final Pattern NOTE = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-f]{16,64})");

    /** How the last record is to be noted; empty when there is none. */
    static Optional<String> of(List<Stored> records) {
        return records.isEmpty()
                ? Optional.empty()
                : Optional.of(records.size() + ":" + hex(records.get(records.size() - 1)));
    }

    /** What is wrong with records that the chain holds together; empty when the noted one is among them. */
    Optional<String> fault(List<Stored> records) {
        if (sequence > records.size()) {
            return Optional.of(
                    "CUT OFF: record " + sequence + " was noted, but the journal ends with " + records.size());
        }
        return hex(records.get((int) sequence - 1)).startsWith(hash)
                ? Optional.empty()
                : Optional.of("ANOTHER JOURNAL: record " + sequence + " is not the one that was noted");
    }

    private static String hex(Stored record) {
        return HexFormat.of().formatHex(record.hash().toArray());
    }

    /** Reads {@code N:HASH}. */
    static final class Reading implements ITypeConverter<NotedHead> {
        @Override
        public NotedHead convert(String text) {
            Matcher note = NOTE.matcher(text.strip().toLowerCase(Locale.ROOT));
            if (!note.matches()) {
                throw new TypeConversionException("N:HASH with at least 16 hex digits, as the journal printed it");
            }
            return new NotedHead(Long.parseLong(note.group(1)), note.group(2));
        }
    }
}
