package jp.madoguchi.terminal;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import jp.madoguchi.config.ConfigurationException;

/** Reads the settings of a kiosk without starting one; system properties win over the environment, and that over the file. */
public final class SettingsFile {
    /** Below the environment (300) and the system properties (400). */
    private static final int ORDINAL = 250;

    private SettingsFile() {}

    /** The file that {@code packaging/madoguchi} names to the kiosk; empty where it was started in another way. */
    static Optional<Path> ofEnvironment() {
        return Optional.ofNullable(System.getenv("SMALLRYE_CONFIG_LOCATIONS"))
                .map(Path::of)
                .filter(Files::isRegularFile);
    }

    /**
     * Reads them.
     *
     * @throws IOException when there is no such file
     * @throws ConfigurationException when a setting is missing, wrong or none at all; it names it, and where it was given
     */
    public static KioskSettings read(Path file) throws IOException, ConfigurationException {
        try {
            return sources(file).withMapping(KioskSettings.class).build().getConfigMapping(KioskSettings.class);
        } catch (ConfigValidationException | NoSuchElementException | IllegalArgumentException wrong) {
            throw new SettingFaults(file, sources(file).build()).told(wrong);
        }
    }

    private static SmallRyeConfigBuilder sources(Path file) throws IOException {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .addSystemSources()
                .withSources(new PropertiesConfigSource(file.toUri().toURL(), ORDINAL));
    }
}
