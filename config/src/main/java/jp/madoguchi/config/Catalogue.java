package jp.madoguchi.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * One language's file in {@code config/texts}, in UTF-8, and the file of its readings where it has one.
 *
 * @param draft whether no native reader has approved it yet
 * @param readings the texts as a voice is given them, which reads kanji wrongly or not at all; only of those that need it
 */
record Catalogue(Path file, boolean draft, Map<String, String> patterns, Map<String, String> readings) {
    private static final String STATUS = "language.status";
    private static final String DRAFT = "draft";
    private static final String RELEASED = "released";

    Catalogue {
        patterns = Map.copyOf(patterns);
        readings = Map.copyOf(readings);
    }

    static Catalogue read(Path config, Language language) throws ConfigurationException {
        Path file = config.resolve("texts").resolve(language.tag() + ".properties");
        Map<String, String> texts = properties(file);
        String status = texts.getOrDefault(STATUS, "");
        if (!Set.of(DRAFT, RELEASED).contains(status)) {
            String fault = STATUS + " is \"" + status + "\"";
            throw new ConfigurationException(file, 0, fault, "Write " + DRAFT + " or " + RELEASED, null);
        }
        texts.remove(STATUS);
        return new Catalogue(file, status.equals(DRAFT), texts, readings(config, language, texts.keySet()));
    }

    private static Map<String, String> readings(Path config, Language language, Set<String> keys)
            throws ConfigurationException {
        Path file = config.resolve("texts").resolve(language.tag() + ".reading.properties");
        if (!Files.exists(file)) {
            return Map.of();
        }
        Map<String, String> readings = properties(file);
        if (!keys.containsAll(readings.keySet())) {
            var unknown = new TreeSet<>(readings.keySet());
            unknown.removeAll(keys);
            throw new ConfigurationException(file, 0, "it reads texts that there are not", "Remove: " + unknown, null);
        }
        return readings;
    }

    private static Map<String, String> properties(Path file) throws ConfigurationException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigurationException(file, 0, "the catalogue can't be read", "Restore it from the package", e);
        }
        var texts = new HashMap<String, String>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return texts;
    }

    void requireKeysOf(Catalogue first) throws ConfigurationException {
        if (!patterns.keySet().equals(first.patterns.keySet())) {
            throw new ConfigurationException(
                    file,
                    0,
                    "its keys differ from those of Japanese",
                    "Add or remove: " + difference(first.patterns.keySet(), patterns.keySet()),
                    null);
        }
    }

    Catalogue with(Map<String, String> texts, Map<String, String> said) {
        var all = new HashMap<>(patterns);
        all.putAll(texts);
        var spoken = new HashMap<>(readings);
        spoken.putAll(said);
        return new Catalogue(file, draft, all, spoken);
    }

    private static Set<String> difference(Set<String> one, Set<String> other) {
        var either = new TreeSet<>(one);
        either.addAll(other);
        either.removeIf(key -> one.contains(key) && other.contains(key));
        return either;
    }
}
