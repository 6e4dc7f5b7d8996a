package jp.madoguchi.config;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The texts of the kiosk in every language on offer, as {@link MessageFormat} patterns under one set of keys. */
public final class Texts {
    private static final String HELP = "welcome.help.value";
    private static final String ASIDE = "\\h?[(（][^()（）]*[%s][^()（）]*[)）]";
    private static final String KANA = "\\p{IsHiragana}\\p{IsKatakana}";
    /** The Japanese term behind its translation: no voice but a Japanese one reads it. */
    private static final Pattern JAPANESE_ASIDE = Pattern.compile(ASIDE.formatted("\\p{IsHan}" + KANA));

    /** Of kanji a Chinese voice reads those that simplified Chinese has, too. */
    private static final Pattern KANA_ASIDE = Pattern.compile(ASIDE.formatted("戸証課録" + KANA));

    private final Map<Language, Catalogue> catalogues;

    private Texts(Map<Language, Catalogue> catalogues) {
        this.catalogues = catalogues;
    }

    /** Reads {@code texts/<tag>.properties} in the directory {@code config}, one file a language, drafts and all. */
    public static Texts load(Path config) throws ConfigurationException {
        var all = new EnumMap<Language, Catalogue>(Language.class);
        Catalogue japanese = Catalogue.read(config, Language.JAPANESE);
        for (Language language : Language.values()) {
            Catalogue each = language == Language.JAPANESE ? japanese : Catalogue.read(config, language);
            each.requireKeysOf(japanese);
            all.put(language, each);
        }
        return new Texts(all);
    }

    /** These texts without the languages whose catalogues are drafts. */
    public Texts released() {
        var all = new EnumMap<>(catalogues);
        all.values().removeIf(Catalogue::draft);
        return new Texts(all);
    }

    /** These texts and the names of the municipalities, under {@code municipality.<code>}. */
    public Texts with(Municipalities municipalities) {
        var all = new EnumMap<>(catalogues);
        all.replaceAll((language, each) -> {
            var names = new HashMap<String, String>();
            var readings = new HashMap<String, String>();
            for (Municipality m : municipalities.all()) {
                String key = "municipality." + m.code();
                names.put(key, m.name(language).replace("'", "''"));
                if (m.isNamedInJapanese(language)) {
                    readings.put(key, m.reading());
                }
            }
            return each.with(names, readings);
        });
        return new Texts(all);
    }

    /** These texts and the number to call for help, under {@code welcome.help.value}. */
    public Texts with(Telephone help) {
        var all = new EnumMap<>(catalogues);
        all.replaceAll((language, each) -> each.with(
                Map.of(HELP, help.number()),
                language.standIn() == Language.JAPANESE ? Map.of(HELP, help.reading()) : Map.of()));
        return new Texts(all);
    }

    /** What a resident may choose from, in the order of the screen. */
    public List<Language> languages() {
        return List.copyOf(catalogues.keySet());
    }

    public Set<String> keys() {
        return catalogue(Language.JAPANESE).patterns().keySet();
    }

    /**
     * The pattern as it stands in the catalogue.
     *
     * @throws IllegalArgumentException for an unknown key or a language that is not offered
     */
    public String pattern(Language language, String key) {
        return Optional.ofNullable(catalogue(language).patterns().get(key))
                .orElseThrow(() -> new IllegalArgumentException("no text " + key + " in " + language));
    }

    public String format(Language language, String key, Object... arguments) {
        return new MessageFormat(pattern(language, key), language.locale()).format(arguments);
    }

    /**
     * The sentence for a voice, from its reading where it has one: in Japanese in kana and without digits, elsewhere without what
     * stands in parentheses to be shown at a counter. An argument that is itself a text has to be put into spoken words first.
     */
    public String spoken(Language language, String key, Object... arguments) {
        Catalogue catalogue = catalogue(language);
        String shown = pattern(language, key);
        String pattern = catalogue.readings().getOrDefault(key, shown);
        String sentence = new MessageFormat(pattern, language.locale()).format(arguments);
        return language.standIn() == Language.JAPANESE
                ? SpokenNumbers.of(sentence)
                : forTheEye(language).matcher(sentence).replaceAll("");
    }

    private static Pattern forTheEye(Language language) {
        return language == Language.CHINESE ? KANA_ASIDE : JAPANESE_ASIDE;
    }

    private Catalogue catalogue(Language language) {
        return Optional.ofNullable(catalogues.get(language))
                .orElseThrow(() -> new IllegalArgumentException(language + " is not offered"));
    }
}
