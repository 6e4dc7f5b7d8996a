package jp.madoguchi.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.config.CertificateKind.Choice;

/**
 * A municipality whose certificates the kiosk prints.
 *
 * @param code six digits, with check digit (全国地方公共団体コード)
 * @param names its name in Japanese, in English, and in whatever other language it has one
 * @param reading its Japanese name in kana, for a voice, which reads the kanji of places wrongly
 * @param mayor title and name as they stand under a certificate; only the centre reads them
 * @param closed days on which it serves nothing
 * @param kinds what it serves
 */
public record Municipality(
        String code,
        Map<Language, String> names,
        String reading,
        Mayor mayor,
        Optional<ClosedDays> closed,
        Map<CertificateKind, Offer> kinds) {
    private static final String KANA = "[\\p{IsHiragana}ー ]+";

    public Municipality {
        if (!code.matches("[0-9]{6}")) {
            throw new IllegalArgumentException("municipality code: " + code);
        }
        if (!reading.matches(KANA)) {
            throw new IllegalArgumentException("reading of a municipality, not in hiragana: " + reading);
        }
        names = Map.copyOf(names);
        kinds = Map.copyOf(kinds);
        for (Language language : List.of(Language.JAPANESE, Language.ENGLISH)) {
            Objects.requireNonNull(names.get(language), () -> "no name in " + language + " for " + code);
        }
        kinds.forEach((kind, offer) -> {
            if (kind.choices().contains(CertificateKind.Choice.TAX_YEAR)
                    != offer.years().isPresent()) {
                throw new IllegalArgumentException("years go with a choice of year: " + kind + " of " + code);
            }
            if (!kind.choices().containsAll(offer.allowed())) {
                throw new IllegalArgumentException("allows what there is no choice of: " + kind + " of " + code);
            }
        });
    }

    /** Its name in this language, or as Japanese or English writes it. */
    public String name(Language language) {
        return Optional.ofNullable(names.get(language)).orElseGet(() -> names.getOrDefault(language.standIn(), code));
    }

    /** Whether this language has no other name for it than the Japanese one. */
    boolean isNamedInJapanese(Language language) {
        return name(language).equals(names.get(Language.JAPANESE));
    }

    public Optional<Offer> offer(CertificateKind kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    /**
     * One kind as this municipality serves it.
     *
     * @param form how its documents reach a kiosk
     * @param years present exactly for a kind for which a year of taxation is chosen
     * @param allows which of the sensitive items may be printed, if any
     * @param alone how one person of a household is written, 個人票 when it doesn't say
     */
    public record Offer(
            Yen fee,
            ServiceHours hours,
            DocumentForm form,
            Optional<TaxYears> years,
            Optional<Set<Choice>> allows,
            Optional<PersonForm> alone) {
        public Offer {
            if (allows.stream().flatMap(Set::stream).anyMatch(each -> !each.isSensitive())) {
                throw new IllegalArgumentException("only what is sensitive has to be allowed");
            }
        }

        /** The years of taxation to choose from on this day of Asia/Tokyo, newest first; empty where there is no such choice. */
        public List<Integer> taxYears(LocalDate today) {
            return years.map(each -> each.on(today)).orElse(List.of());
        }

        /** What may be chosen of all that there is to choose for this kind. */
        public Set<Choice> choices(CertificateKind kind) {
            return kind.choices().stream()
                    .filter(each -> !each.isSensitive() || allowed().contains(each))
                    .collect(Collectors.toUnmodifiableSet());
        }

        private Set<Choice> allowed() {
            return allows.orElse(Set.of());
        }
    }

    /** Who certifies: {@code 架空県架空市長}, {@code 見本　太郎}. */
    public record Mayor(String title, String name) {}
}
