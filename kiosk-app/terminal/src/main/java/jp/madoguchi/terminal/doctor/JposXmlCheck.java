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
import jp.madoguchi.terminal.MissingDevice;
import jpos.JposException;

/** The file that names the devices, read as the kiosk reads it; the devices come after it. */
final class JposXmlCheck implements Check {
    private static final String ALL_OF_THEM = "packaging/madoguchi lint-jpos says everything that is wrong in it";

    private static final String NO_FOLDER = "there is no folder ";

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
                    Finding.broken(subject(), withMissingFolder(wrong.fault()), wrong.remedy() + "; " + ALL_OF_THEM));
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
                .map(folder -> ", without vendors' jars: " + NO_FOLDER + folder)
                .orElse("");
    }

    /** Who misses a class has named the folder already. */
    private String withMissingFolder(String fault) {
        return fault.contains(NO_FOLDER) ? fault : fault + missingFolder();
    }

    private DriverFolder vendors() throws IOException {
        return drivers.isPresent() ? DriverFolder.of(drivers.get()) : DriverFolder.none();
    }

    /** A device without which there is no kiosk. */
    Check required(DeviceCheck device) {
        return new Declared(
                this,
                device,
                true,
                devices -> List.of(Finding.broken(
                        device.subject(),
                        devices.findMisspelt(device.logicalName())
                                .map(what -> "no entry in jpos.xml; " + what)
                                .orElse("no entry in jpos.xml"),
                        devices.remedyFor(device.logicalName()) + ", see device-drivers/pos/README.md")));
    }

    /** Something that a kiosk may do without: where the file has no entry for it there is nothing to look at. */
    Check whereDeclared(DeviceCheck device) {
        return new Declared(this, device, false, devices -> List.of());
    }

    /** The same, where nothing is missed. */
    Check whereDeclared(DeviceCheck device, Function<LogicalDevices, Optional<MissingDevice>> missing) {
        return new Declared(this, device, false, devices -> missing.apply(devices).stream()
                .map(each -> absent(device.subject(), each))
                .toList());
    }

    private static Finding absent(String subject, MissingDevice missing) {
        String what = "no entry in jpos.xml; " + missing.what();
        return missing.misspelt()
                ? Finding.broken(subject, what, missing.remedy())
                : Finding.look(subject, what, missing.remedy());
    }

    /** Of a file that can't be used only its names are known. */
    private boolean isNamed(String logicalName) {
        return LogicalDevices.namesIn(file).contains(logicalName);
    }

    private record Declared(
            JposXmlCheck jposXml, DeviceCheck device, boolean required, Function<LogicalDevices, List<Finding>> absent)
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
                    .orElseGet(() -> required || jposXml.isNamed(device.logicalName())
                            ? List.of(Finding.look(subject(), "not looked at", "mend jpos.xml first"))
                            : List.of());
        }

        @Override
        public String alsoHelps(Optional<JposException> said) {
            return jposXml.declared
                    .map(devices -> said.map(words -> devices.addressRemedy(device.logicalName(), words))
                            .orElseGet(() -> devices.addressRemedy(device.logicalName())))
                    .orElse("");
        }
    }
}
