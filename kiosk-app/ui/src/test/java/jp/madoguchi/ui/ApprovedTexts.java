package jp.madoguchi.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of every approved picture of one language, exactly: a comparison of pixels takes one digit for another. A file of
 * lines, under the name of each screen what is painted there, in the order of its parts.
 */
final class ApprovedTexts {
    private static final String NAME = "== ";

    private final Path file;
    private final Map<String, List<String>> approved = new LinkedHashMap<>();
    private final Map<String, List<String>> seen = new LinkedHashMap<>();

    ApprovedTexts(Path file) throws IOException {
        this.file = file;
        List<String> open = new ArrayList<>();
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            if (line.startsWith(NAME)) {
                open = approved.computeIfAbsent(line.substring(NAME.length()), name -> new ArrayList<>());
            } else {
                open.add(line);
            }
        }
    }

    /** What is painted on this screen and was not approved, and the other way round. */
    List<String> faults(String name, List<String> texts) {
        List<String> now = texts.stream().map(text -> text.replace('\n', ' ')).toList();
        List<String> before = approved.getOrDefault(name, List.of());
        seen.put(name, now);
        if (now.equals(before)) {
            return List.of();
        }
        return List.of("says " + without(now, before) + " instead of " + without(before, now));
    }

    /** All that was seen is as it should be. */
    void approve() throws IOException {
        var lines = new ArrayList<String>();
        seen.forEach((name, texts) -> {
            lines.add(NAME + name);
            lines.addAll(texts);
        });
        Files.write(file, lines);
    }

    private static List<String> without(List<String> all, List<String> others) {
        var left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }
}
