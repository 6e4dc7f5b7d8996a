package jp.madoguchi.print;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.CertificateJson;

/**
 * Finds the field whose text is too long for its box. The forms know boxes, not fields, and no exception may carry a text: so one field
 * at a time keeps its text while all other long texts are cut to their first character, until the form refuses again.
 */
final class OverlongField {
    /** Every box of every form holds a shorter text. */
    private static final int LONG = 10;

    private final CertificateDocument document;
    private final Set<String> places;

    private OverlongField(CertificateDocument document) {
        this.document = document;
        this.places = CertificateJson.texts(document).entrySet().stream()
                .filter(text ->
                        text.getValue().codePointCount(0, text.getValue().length()) >= LONG)
                .map(Map.Entry::getKey)
                .filter(place ->
                        CertificateJson.shortened(document, Set.of(place)).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The place of the field, such as {@code residents[0].name}; that of a list where its lines are too many for one box.
     *
     * @param refused whether a certificate is refused as this one was
     */
    static Optional<String> find(CertificateDocument document, Predicate<CertificateDocument> refused) {
        OverlongField search = new OverlongField(document);
        if (search.isRefused("", refused)) {
            return Optional.empty();
        }
        Set<String> fields = new LinkedHashSet<>(search.places);
        search.places.forEach(place -> fields.add(place.replaceFirst("\\[[0-9]+]$", "")));
        return fields.stream().filter(field -> search.isRefused(field, refused)).findFirst();
    }

    /** Whether it is still refused when of all long texts only this one is kept, or none. */
    private boolean isRefused(String kept, Predicate<CertificateDocument> refused) {
        Set<String> others = places.stream()
                .filter(place -> !place.equals(kept) && !place.startsWith(kept + "["))
                .collect(Collectors.toSet());
        return CertificateJson.shortened(document, others).filter(refused).isPresent();
    }
}
