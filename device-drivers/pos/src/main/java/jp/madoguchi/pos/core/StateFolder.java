package jp.madoguchi.pos.core;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    private static final int READABLE = 80;
    private static final int FINGERPRINT_BYTES = 8;

    /** As the entry says; without the property, or with an empty one, nothing is kept. */
    public static StateFolder of(EntryProperties properties) throws JposException {
        return new StateFolder(properties.get(PROPERTY));
    }

    /** The file of a device: the same for every logical name of it. */
    Optional<Path> file(DeviceDescription device, String purpose) {
        String name = device.category() + " " + device.physicalName();
        String readable = name.replaceAll("[^A-Za-z0-9.-]+", "_");
        String begin = readable.substring(0, Math.min(READABLE, readable.length()));
        return directory.map(folder -> folder.resolve(begin + "-" + fingerprint(name) + "." + purpose));
    }

    /** Tells names apart of which no readable letter is left, such as Japanese ones, or which are too long for a file. */
    private static String fingerprint(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException bug) {
            throw new IllegalStateException("every Java has SHA-256", bug);
        }
    }
}
