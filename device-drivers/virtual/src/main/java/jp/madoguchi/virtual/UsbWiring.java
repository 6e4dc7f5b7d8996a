package jp.madoguchi.virtual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A USB bus as pcscd sees it, with a single device: a reader whose driver is libccid's for serial readers.
 *
 * <p>pcscd 1.9.9 asks libudev for devices of the bus and hears of them by the messages of udev, and it asks nobody else:
 * readers of its configuration files are fixed (its SIGUSR1 does nothing in Debian's build). So it runs in namespaces of its
 * own, where {@code /sys} holds this one device, the drivers are this one driver, and the network, in which udev's messages
 * travel, is private. It names a device {@code usb:VENDOR/PRODUCT:libudev:...}; the serial driver opens what stands before
 * the first colon, {@code usb} in pcscd's working directory {@code /}, which is a link to {@link #port}.
 */
final class UsbWiring implements Wiring {
    /** What a program is started with so that it has them to itself. */
    static final List<String> NAMESPACES = List.of("unshare", "--user", "--map-root-user", "--mount", "--net");

    private static final Path DRIVER = Path.of("/usr/lib/pcsc/drivers/serial/libccidtwin.so");
    private static final String DEVICE = "devices/usb1/1-1";
    private static final String INTERFACE = DEVICE + "/1-1:1.0";

    private final Path stage;

    /** Its stage lies among the temporary files: links go in circles there, and who walks a project would never come back. */
    UsbWiring() throws IOException {
        this.stage = Files.createTempDirectory("madoguchi-usb");
    }

    /** The link to the device file of the reader. */
    Path port() {
        return stage.resolve("port");
    }

    @Override
    public Path lay(Path socket) throws IOException {
        if (!Files.exists(DRIVER)) {
            throw new IOException("libccid is not installed: apt-get install --no-install-recommends pcscd libccid");
        }
        write("sys/devices/usb1/uevent", "");
        write("sys/" + DEVICE + "/uevent", "DEVTYPE=usb_device\nMAJOR=189\nMINOR=1\nDEVNAME=bus/usb/001/002\n");
        write("sys/" + DEVICE + "/idVendor", "1209\n");
        write("sys/" + DEVICE + "/idProduct", "0001\n");
        write("sys/" + INTERFACE + "/uevent", "DEVTYPE=usb_interface\n");
        write("sys/" + INTERFACE + "/bInterfaceNumber", "00\n");
        link("sys/" + DEVICE + "/subsystem", "../../../bus/usb");
        link("sys/" + INTERFACE + "/subsystem", "../../../../bus/usb");
        link("sys/bus/usb/devices/1-1", "../../../" + DEVICE);
        link("sys/bus/usb/devices/1-1:1.0", "../../../" + INTERFACE);
        bundle("drivers/virtual.bundle/Contents");
        Files.createDirectories(stage.resolve("root"));
        return Files.createDirectories(stage.resolve("readers"));
    }

    @Override
    public List<String> around(List<String> pcscd) {
        List<String> command = new ArrayList<>(NAMESPACES);
        command.addAll(List.of("sh", "-c", Scripts.text("usb-stage.sh"), "sh", stage.toString()));
        command.addAll(pcscd);
        return command;
    }

    /** Takes the stage down, when pcscd has ended. */
    void clear() throws IOException {
        try (Stream<Path> files = Files.walk(stage)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void heed(String line) {
        // Nobody else can take anything of this.
    }

    private void bundle(String contents) throws IOException {
        write(
                contents + "/Info.plist",
                """
                <plist version="1.0"><dict>
                <key>CFBundleName</key><string>VIRTUAL</string>
                <key>CFBundleExecutable</key><string>%s</string>
                <key>ifdVendorID</key><array><string>0x1209</string></array>
                <key>ifdProductID</key><array><string>0x0001</string></array>
                <key>ifdFriendlyName</key><array><string>%s</string></array>
                </dict></plist>
                """
                        .formatted(DRIVER.getFileName(), UsbReader.NAME));
        Path library = stage.resolve(contents).resolve("Linux").resolve(DRIVER.getFileName());
        Files.createDirectories(library.getParent());
        Files.copy(DRIVER, library, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(String file, String text) throws IOException {
        Path path = stage.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void link(String file, String target) throws IOException {
        Path path = stage.resolve(file);
        Files.createDirectories(path.getParent());
        Files.deleteIfExists(path);
        Files.createSymbolicLink(path, Path.of(target));
    }
}
