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
 * <p>A file that is lost or broken costs the counts and nothing else: counting goes on from 0, the log tells it, and what can't
 * be read is kept aside for whoever looks into it.
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
            for (String name : lines.stringPropertyNames()) {
                kept.put(name, Long.valueOf(lines.getProperty(name)));
            }
            if (kept.isEmpty()) {
                throw new IOException("the file is empty");
            }
            return kept;
        } catch (IOException | IllegalArgumentException broken) {
            LOG.log(Level.WARNING, "the statistics can't be read and begin at 0: " + keptAside(file.get()), broken);
            return Map.of();
        }
    }

    /** Where the file is from now on; the next count would replace it. */
    private static Path keptAside(Path file) {
        Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
        try {
            return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unmovable) {
            LOG.log(Level.WARNING, "it can't be kept as " + aside, unmovable);
            return file;
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
