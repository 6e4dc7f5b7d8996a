package jp.madoguchi.terminal.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.pos.DeviceConfigurationException;
import jp.madoguchi.pos.DevicePlaces;
import jp.madoguchi.terminal.DeviceSettings;
import jp.madoguchi.terminal.KioskSettings;
import jp.madoguchi.terminal.SettingsFile;
import picocli.CommandLine.Option;

/** The devices of the kiosk of these settings: its jpos.xml, its drivers, and the addresses that it gives to both. */
final class KioskPlaces extends DevicePlaces {
    private static final Path USUAL = Path.of("config", "terminal.properties");

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description =
                    "the settings of the kiosk, which say where its devices are (default: config/terminal.properties,"
                            + " which need be neither there nor right where jpos.xml and --drivers are both named)")
    private Optional<Path> named = Optional.empty();

    @Override
    protected boolean isProgramNamed() {
        return named.isPresent();
    }

    @Override
    protected Usual usual() throws DeviceConfigurationException {
        Path file = named.orElse(USUAL);
        try {
            KioskSettings settings = SettingsFile.read(file);
            DeviceSettings.publish(settings);
            return new Usual(settings.config().resolve("jpos.xml"), settings.drivers());
        } catch (IOException unreadable) {
            throw new DeviceConfigurationException(
                    file,
                    new ConfigurationException(
                            file,
                            0,
                            "can't be read",
                            "Remedy: name the kiosk's settings by --settings, or both a jpos.xml and --drivers",
                            unreadable));
        } catch (ConfigurationException wrong) {
            throw new DeviceConfigurationException(file, wrong);
        }
    }
}
