package jp.madoguchi.pos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.madoguchi.pos.drivers.DriverFolder;
import picocli.CommandLine.Option;

/**
 * Where a command finds the devices: in the folder in which it is started. The commands of a program that has settings get the
 * places that these name, for they must ask the very devices that the program asks.
 */
public class DevicePlaces {
    @Option(
            names = "--drivers",
            paramLabel = "DIR",
            description = "the folder of the vendors' jars, loaded as the kiosk loads them (default: the kiosk's)")
    private Optional<Path> folder = Optional.empty();

    /**
     * What the program uses.
     *
     * @param drivers the folder of the vendors' jars
     */
    public record Usual(Path jposXml, Optional<Path> drivers) {}

    /**
     * Looks where the program looks, and gives jpos.xml the values that the program gives it.
     *
     * @throws DeviceConfigurationException when nobody can tell
     */
    protected Usual usual() throws DeviceConfigurationException {
        return new Usual(Path.of("config", "jpos.xml"), Optional.of(Path.of("drivers")));
    }

    /** Whether the command line says which program is meant; else, where both places are named, none need be there. */
    protected boolean isProgramNamed() {
        return false;
    }

    /** What is used this time: options win. */
    public final Used find(Optional<Path> jposXml) throws DeviceConfigurationException, IOException {
        boolean canDoWithout = jposXml.isPresent() && folder.isPresent() && !isProgramNamed();
        try {
            Usual usual = usual();
            Optional<Path> jars = folder.or(usual::drivers);
            return new Used(
                    jposXml.orElse(usual.jposXml()),
                    jars.isPresent() ? DriverFolder.of(jars.get()) : DriverFolder.none(),
                    Optional.empty());
        } catch (DeviceConfigurationException unusable) {
            if (!canDoWithout) {
                throw unusable;
            }
            return new Used(jposXml.get(), DriverFolder.of(folder.get()), aside(unusable));
        }
    }

    /** That there are no settings is no news to who named all places. */
    private static Optional<String> aside(DeviceConfigurationException unusable) {
        return Files.exists(unusable.file())
                ? Optional.of("left aside, for jpos.xml and drivers were both named: " + unusable.getMessage())
                : Optional.empty();
    }

    /**
     * A file of devices, and the jars of its vendors.
     *
     * @param aside that settings which are faulty were not taken, and why
     */
    public record Used(Path jposXml, DriverFolder drivers, Optional<String> aside) {}
}
