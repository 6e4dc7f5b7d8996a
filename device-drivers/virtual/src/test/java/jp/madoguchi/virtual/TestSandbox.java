package jp.madoguchi.virtual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.virtual.sandbox.Sandbox;

/** A sandbox of its own for each test: a copy of one that is made once. */
public final class TestSandbox {
    private TestSandbox() {}

    /** Makes a fresh copy in this empty directory. */
    public static Path copyTo(Path directory) throws IOException {
        Path original = toRead();
        try (Stream<Path> files = Files.walk(original)) {
            files.forEach(file -> copy(file, directory.resolve(original.relativize(file))));
        }
        return directory;
    }

    /** The one that is made once: for tests that only read it. */
    public static Path toRead() throws IOException {
        Path original = Path.of("target", "sandbox");
        try {
            Sandbox.prepare(original, config(), Clock.systemUTC(), false);
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return original;
    }

    /** The folder {@code config} of the checkout. */
    public static Path config() {
        return Path.of(System.getProperty("madoguchi.root", "../.."), "config");
    }

    private static void copy(Path from, Path to) {
        try {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                Files.copy(from, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
