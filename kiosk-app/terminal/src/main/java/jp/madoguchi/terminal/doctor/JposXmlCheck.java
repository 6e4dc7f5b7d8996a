package jp.madoguchi.terminal.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.pos.DeviceConfigurationException;
import jp.madoguchi.pos.LogicalDevices;
import jp.madoguchi.pos.drivers.DriverFolder;

/** The file that names the devices, read as the kiosk reads it; the devices come after it. */
final class JposXmlCheck implements Check {
    private static final String ALL_OF_THEM = "packaging/madoguchi lint-jpos says everything that is wrong in it";

    private final Path file;
    private final Optional<Path> drivers;
    private volatile Optional<Set<String>> declared = Optional.empty();

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
            LogicalDevices devices = LogicalDevices.open(file, Set.of(), vendors());
            declared = Optional.of(devices.names());
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
                List.of(Finding.broken(
                        device.subject(),
                        "no entry in jpos.xml",
                        "add a JposEntry with that logicalName, see device-drivers/pos/README.md")));
    }

    /** Something that a kiosk may do without: where the file has no entry for it there is nothing to look at. */
    Check whereDeclared(DeviceCheck device) {
        return new Declared(this, device, List.of());
    }

    private record Declared(JposXmlCheck jposXml, DeviceCheck device, List<Finding> absent) implements Check {
        @Override
        public String subject() {
            return device.subject();
        }

        @Override
        public List<Finding> look() {
            return jposXml.declared
                    .map(names -> names.contains(device.logicalName()) ? device.look() : absent)
                    .orElseGet(() -> List.of(Finding.look(subject(), "not looked at", "mend jpos.xml first")));
        }
    }
}
