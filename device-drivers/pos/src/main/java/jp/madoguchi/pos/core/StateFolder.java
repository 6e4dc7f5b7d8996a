package jp.madoguchi.pos.core;

import java.nio.file.Path;
import java.util.Optional;
import jpos.JposException;

/**
 * Where a service keeps what outlives the program: one file per device and purpose.
 *
 * @param directory empty when nothing is to be kept
 */
public record StateFolder(Optional<Path> directory) {
    /** The property of an entry that names the directory. */
    public static final EntryProperty<Optional<Path>> PROPERTY = EntryProperty.directory("stateDirectory");

    /** As the entry says; without the property, or with an empty one, nothing is kept. */
    public static StateFolder of(EntryProperties properties) throws JposException {
        return new StateFolder(properties.get(PROPERTY));
    }

    /** The file of a device: the same for every logical name of it. */
    Optional<Path> file(DeviceDescription device, String purpose) {
        String name = device.category() + " " + device.physicalName();
        return directory.map(folder -> folder.resolve(name.replaceAll("[^A-Za-z0-9.-]+", "_") + "." + purpose));
    }
}
