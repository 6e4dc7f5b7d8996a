package jp.madoguchi.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The texts of the kiosk in every language, as {@link MessageFormat} patterns under one set of keys. */
public final class Texts {
    private final Map<Language, Map<String, String>> patterns;

    private Texts(Map<Language, Map<String, String>> patterns) {
        this.patterns = patterns;
    }

    /** Reads {@code texts/<tag>.properties} in the directory {@code config}, one file a language, in UTF-8. */
    public static Texts load(Path config) throws ConfigurationException {
        var all = new EnumMap<Language, Map<String, String>>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, read(config.resolve("texts").resolve(language.tag() + ".properties")));
        }
        Map<String, String> first = all.get(Language.JAPANESE);
        for (Language language : Language.values()) {
            Set<String> keys = all.getOrDefault(language, Map.of()).keySet();
            if (first != null && !keys.equals(first.keySet())) {
                throw new ConfigurationException(
                        config.resolve("texts").resolve(language.tag() + ".properties"),
                        0,
                        "its keys differ from those of Japanese",
                        "Add or remove: " + difference(first.keySet(), keys),
                        null);
            }
        }
        return new Texts(all);
    }

    /** These texts and the names of the municipalities, under {@code municipality.<code>}. */
    public Texts with(Municipalities municipalities) {
        var all = new EnumMap<Language, Map<String, String>>(Language.class);
        patterns.forEach((language, each) -> {
            var extended = new HashMap<>(each);
            municipalities
                    .all()
                    .forEach(m -> extended.put(
                            "municipality." + m.code(),
                            m.names().getOrDefault(language, m.code()).replace("'", "''")));
            all.put(language, extended);
        });
        return new Texts(all);
    }

    public Set<String> keys() {
        return patterns.getOrDefault(Language.JAPANESE, Map.of()).keySet();
    }

    /**
     * The pattern as it stands in the catalogue.
     *
     * @throws IllegalArgumentException for an unknown key
     */
    public String pattern(Language language, String key) {
        String pattern = patterns.getOrDefault(language, Map.of()).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language);
        }
        return pattern;
    }

    public String format(Language language, String key, Object... arguments) {
        return new MessageFormat(pattern(language, key), language.locale()).format(arguments);
    }

    private static Map<String, String> read(Path file) throws ConfigurationException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigurationException(file, 0, "the catalogue can't be read", "Restore it from the package", e);
        }
        var texts = new HashMap<String, String>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return Map.copyOf(texts);
    }

    private static Set<String> difference(Set<String> one, Set<String> other) {
        var either = new java.util.TreeSet<>(one);
        either.addAll(other);
        either.removeIf(key -> one.contains(key) && other.contains(key));
        return either;
    }
}
