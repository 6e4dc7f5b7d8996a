package jp.madoguchi.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.CertificateJson;

/**
 * Finds the field whose text is too long for its box. The forms know boxes, not fields, and no exception may carry a text: so one field
 * at a time keeps its text while all other long texts are cut to their first character, until the form refuses again. Texts that only make
 * a certificate when they are equal, such as the names of the head of household, are kept and cut together.
 */
final class OverlongField {
    /** Every box of every form holds a shorter text. */
    private static final int LONG = 10;

    private final CertificateDocument document;
    private final List<Set<String>> fields = new ArrayList<>();

    private OverlongField(CertificateDocument document) {
        this.document = document;
        Map<String, Set<String>> together = new LinkedHashMap<>();
        CertificateJson.texts(document).forEach((place, text) -> {
            if (text.codePointCount(0, text.length()) >= LONG) {
                together.computeIfAbsent(text, same -> new TreeSet<>()).add(place);
            }
        });
        together.values().forEach(this::add);
    }

    /** One by one where they can be cut alone, else together if that can be done. */
    private void add(Set<String> equal) {
        Set<String> bound = new TreeSet<>();
        for (String place : equal) {
            if (canBeCut(Set.of(place))) {
                fields.add(Set.of(place));
            } else {
                bound.add(place);
            }
        }
        if (!bound.isEmpty() && canBeCut(bound)) {
            fields.add(bound);
        }
    }

    private boolean canBeCut(Set<String> places) {
        return CertificateJson.shortened(document, places).isPresent();
    }

    /**
     * The place of the field, such as {@code residents[0].name}; that of a list where its lines are too many for one box.
     *
     * @param refused whether a certificate is refused as this one was
     */
    static Optional<String> find(CertificateDocument document, Predicate<CertificateDocument> refused) {
        OverlongField search = new OverlongField(document);
        if (search.isRefused(Set.of(), refused)) {
            return Optional.empty();
        }
        return Stream.concat(search.fields.stream(), search.lists())
                .filter(field -> search.isRefused(field, refused))
                .findFirst()
                .map(OverlongField::name);
    }

    /** The lines of each list. */
    private Stream<Set<String>> lists() {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        fields.stream()
                .flatMap(Set::stream)
                .filter(place -> place.endsWith("]"))
                .forEach(place -> lists.computeIfAbsent(list(place), name -> new TreeSet<>())
                        .add(place));
        return lists.values().stream();
    }

    private static String list(String place) {
        return place.replaceFirst("\\[[0-9]+]$", "");
    }

    private static String name(Set<String> field) {
        Set<String> lists = field.stream().map(OverlongField::list).collect(Collectors.toCollection(TreeSet::new));
        return field.size() > 1 && lists.size() == 1 ? lists.iterator().next() : String.join(" and ", field);
    }

    /** Whether it is still refused when of all long texts only these are kept. */
    private boolean isRefused(Set<String> kept, Predicate<CertificateDocument> refused) {
        Set<String> others = fields.stream()
                .flatMap(Set::stream)
                .filter(place -> !kept.contains(place))
                .collect(Collectors.toSet());
        return CertificateJson.shortened(document, others).filter(refused).isPresent();
    }
}
