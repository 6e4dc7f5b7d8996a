package jp.madoguchi.pos.ipp;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the printer can do.
 *
 * @param model the maker's name for it
 * @param formats document formats (MIME types)
 * @param sides values of {@code sides}
 * @param operations codes of the operations
 */
public record Capabilities(String model, List<String> formats, List<String> sides, Set<Integer> operations) {
    /** Create-Job, Send-Document, Cancel-Job, Get-Job-Attributes (RFC 8011, 5.4.15). */
    private static final Set<Integer> NEEDED = Set.of(0x0005, 0x0006, 0x0008, 0x0009);

    public Capabilities {
        formats = List.copyOf(formats);
        sides = List.copyOf(sides);
        operations = Set.copyOf(operations);
    }

    /** Why this printer cannot be used for PDF sheets with these sides; empty when it can. */
    public Optional<String> findLack(String wantedSides) {
        if (!formats.contains("application/pdf")) {
            return Optional.of("document-format-supported lacks application/pdf");
        }
        if (!operations.containsAll(NEEDED)) {
            return Optional.of(
                    "operations-supported lacks one of Create-Job, Send-Document, Cancel-Job, Get-Job-Attributes");
        }
        return sides.contains(wantedSides) ? Optional.empty() : Optional.of("sides-supported lacks " + wantedSides);
    }
}
