package jp.madoguchi.terminal.doctor;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.terminal.KioskSettings;

/** Reads the settings of a kiosk without starting one; system properties win over the environment, and that over the file. */
public final class SettingsFile {
    /** Below the environment (300) and the system properties (400). */
    private static final int ORDINAL = 250;

    private SettingsFile() {}

    /**
     * Reads them.
     *
     * @throws IOException when there is no such file
     * @throws ConfigurationException when a setting is missing or wrong; it names it
     */
    public static KioskSettings read(Path file) throws IOException, ConfigurationException {
        try {
            return new SmallRyeConfigBuilder()
                    .addDefaultInterceptors()
                    .addDiscoveredConverters()
                    .addSystemSources()
                    .withSources(new PropertiesConfigSource(file.toUri().toURL(), ORDINAL))
                    .withMapping(KioskSettings.class)
                    // As under Quarkus: jpos.xml has placeholders under the same prefix.
                    .withValidateUnknown(false)
                    .build()
                    .getConfigMapping(KioskSettings.class);
        } catch (ConfigValidationException | NoSuchElementException | IllegalArgumentException wrong) {
            throw new ConfigurationException(
                    file, 0, problem(wrong), "The terminal.properties that is shipped explains every setting", wrong);
        }
    }

    /** Without the names of classes and numbers of messages that its reader puts before what is wrong. */
    private static String problem(RuntimeException wrong) {
        return String.valueOf(wrong.getMessage())
                .replaceAll("(?:[a-z]\\w*\\.)+[A-Z]\\w*: |SRCFG\\d+: ", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
