package jp.madoguchi.terminal.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.madoguchi.pos.DeviceConfigurationException;
import jp.madoguchi.pos.LogicalDevices;
import jp.madoguchi.pos.drivers.DriverFolder;
import jp.madoguchi.terminal.KioskDevices;

/** The file that names the devices, read as the kiosk reads it; the devices come after it. */
final class JposXmlCheck implements Check {
    private static final String ALL_OF_THEM = "packaging/madoguchi lint-jpos says everything that is wrong in it";

    private final Path file;
    private final Optional<Path> drivers;
    private volatile Optional<LogicalDevices> declared = Optional.empty();

    /** @param drivers the folder of the vendors' jars */
    JposXmlCheck(Path file, Optional<Path> drivers) {
        this.file = file;
        this.drivers = drivers;
    }

    @Override
    public String subject() {
        return "jpos.xml";
    }

    @Override
    public List<Finding> look() {
        try {
            LogicalDevices devices = LogicalDevices.open(file, KioskDevices.POSSIBLE, vendors());
            declared = Optional.of(devices);
            return List.of(
                    devices.doubts().isEmpty()
                            ? Finding.ok(
                                    subject(), file + ", " + devices.names().size() + " entries" + missingFolder())
                            : Finding.look(
                                    subject(),
                                    devices.doubts().size() + " doubtful, the first: "
                                            + devices.doubts().get(0),
                                    ALL_OF_THEM));
        } catch (DeviceConfigurationException wrong) {
            return List.of(
                    Finding.broken(subject(), wrong.fault() + missingFolder(), wrong.remedy() + "; " + ALL_OF_THEM));
        } catch (IOException unreadable) {
            return List.of(Finding.broken(
                    subject(),
                    "the folder of the vendors' jars can't be read: " + unreadable.getMessage(),
                    "let this program read it, or correct madoguchi.drivers"));
        }
    }

    /** Without vendors' devices it need not be there. */
    private String missingFolder() {
        return drivers.filter(folder -> !Files.isDirectory(folder))
                .map(folder -> ", without vendors' jars: there is no folder " + folder)
                .orElse("");
    }

    private DriverFolder vendors() throws IOException {
        return drivers.isPresent() ? DriverFolder.of(drivers.get()) : DriverFolder.none();
    }

    /** A device without which there is no kiosk. */
    Check required(DeviceCheck device) {
        return new Declared(
                this,
                device,
                devices -> List.of(Finding.broken(
                        device.subject(),
                        "no entry in jpos.xml",
                        devices.remedyFor(device.logicalName()) + ", see device-drivers/pos/README.md")));
    }

    /** Something that a kiosk may do without: where the file has no entry for it there is nothing to look at. */
    Check whereDeclared(DeviceCheck device) {
        return new Declared(this, device, devices -> List.of());
    }

    private record Declared(JposXmlCheck jposXml, DeviceCheck device, Function<LogicalDevices, List<Finding>> absent)
            implements Check {
        @Override
        public String subject() {
            return device.subject();
        }

        @Override
        public List<Finding> look() {
            return jposXml.declared
                    .map(devices ->
                            devices.names().contains(device.logicalName()) ? device.look() : absent.apply(devices))
                    .orElseGet(() -> List.of(Finding.look(subject(), "not looked at", "mend jpos.xml first")));
        }
    }
}
