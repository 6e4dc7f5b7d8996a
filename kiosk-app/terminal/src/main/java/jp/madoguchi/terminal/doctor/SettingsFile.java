package jp.madoguchi.terminal.doctor;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Path;
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
     * @throws RuntimeException of several kinds when a setting is missing or wrong; the message names it
     */
    public static KioskSettings read(Path file) throws IOException {
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
    }
}
