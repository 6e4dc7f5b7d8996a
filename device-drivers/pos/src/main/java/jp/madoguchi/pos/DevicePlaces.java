package jp.madoguchi.pos;

import java.io.IOException;
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

    /** Whether there is a program to look at; where none is and both places are named, nothing is missed. */
    protected boolean isProgramHere() {
        return true;
    }

    /** What is used this time: options win. */
    public final Used find(Optional<Path> jposXml) throws DeviceConfigurationException, IOException {
        if (jposXml.isPresent() && folder.isPresent() && !isProgramHere()) {
            return new Used(jposXml.get(), DriverFolder.of(folder.get()));
        }
        Usual usual = usual();
        Optional<Path> jars = folder.or(usual::drivers);
        return new Used(
                jposXml.orElse(usual.jposXml()), jars.isPresent() ? DriverFolder.of(jars.get()) : DriverFolder.none());
    }

    /** A file of devices, and the jars of its vendors. */
    public record Used(Path jposXml, DriverFolder drivers) {}
}
