package jp.madoguchi.pos.core;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The counters of one device between two runs, as lines {@code name=value}; replaced as a whole.
 *
 * <p>A file that is lost or broken costs the counts and nothing else: counting goes on from 0, and the log tells it.
 */
final class StatisticsFile {
    private static final Logger LOG = System.getLogger(StatisticsFile.class.getName());

    private final Optional<Path> file;

    StatisticsFile(Optional<Path> file) {
        this.file = file;
    }

    /** What was kept; empty when there is nothing that can be read. */
    synchronized Map<String, Long> read() {
        Map<String, Long> kept = new TreeMap<>();
        if (file.isEmpty() || Files.notExists(file.get())) {
            return kept;
        }
        Properties lines = new Properties();
        try (BufferedReader text = Files.newBufferedReader(file.get(), StandardCharsets.UTF_8)) {
            lines.load(text);
            lines.stringPropertyNames().forEach(name -> kept.put(name, Long.valueOf(lines.getProperty(name))));
            return kept;
        } catch (IOException | IllegalArgumentException broken) {
            LOG.log(Level.WARNING, "the statistics are lost and begin at 0: " + file.get(), broken);
            return Map.of();
        }
    }

    synchronized void write(Map<String, Long> counters) {
        if (file.isPresent()) {
            try {
                replace(file.get().toAbsolutePath(), counters);
            } catch (IOException unwritable) {
                LOG.log(Level.WARNING, "the statistics will not outlive the program: " + file.get(), unwritable);
            }
        }
    }

    private static void replace(Path file, Map<String, Long> counters) throws IOException {
        Files.createDirectories(file.getParent());
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try (BufferedWriter text = Files.newBufferedWriter(next, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, Long> counter : new TreeMap<>(counters).entrySet()) {
                text.write(counter.getKey() + "=" + counter.getValue() + "\n");
            }
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
