package jp.madoguchi.virtual.sandbox;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Properties;

/** Says of what and when a sandbox was made; written last, so a half-made sandbox has none. */
final class Marker {
    private static final String FORMAT = "2";
    /** Dates of the personas' certificates hang on the day: an old sandbox would tell another story. */
    private static final Duration FRESH_FOR = Duration.ofDays(7);

    private Marker() {}

    static boolean isCurrent(Path file, Path config, Clock clock) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            lines.load(in);
        }
        Instant made = Instant.parse(lines.getProperty("made", Instant.EPOCH.toString()));
        return FORMAT.equals(lines.getProperty("format"))
                && digest(config).equals(lines.getProperty("config"))
                && Duration.between(made, clock.instant()).abs().compareTo(FRESH_FOR) < 0;
    }

    static void write(Path file, Path config, Clock clock) throws IOException {
        Files.writeString(file, "format=%s%nmade=%s%nconfig=%s%n".formatted(FORMAT, clock.instant(), digest(config)));
    }

    private static String digest(Path config) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(config.resolve("personas.yaml")));
            digest.update(Files.readAllBytes(config.resolve("municipalities.yaml")));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
