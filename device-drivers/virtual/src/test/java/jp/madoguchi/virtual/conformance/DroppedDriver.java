package jp.madoguchi.virtual.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jp.madoguchi.pos.drivers.DriverFolder;
import jp.madoguchi.pos.drivers.DriverServiceManager;
import jpos.loader.JposServiceLoader;

/** The driver of the virtual changer as its vendor delivers it: a jar in a folder. */
final class DroppedDriver {
    /** Only the jar has it. */
    static final String FACTORY = "jp.madoguchi.changer.ChangerFactory";

    private static final Path BUILT =
            Path.of(System.getProperty("madoguchi.root"), "device-drivers", "changer-driver", "target");

    private DroppedDriver() {}

    /** Drops the jar into this folder, from which JavaPOS loads drivers from now on. */
    static void into(Path drivers) throws IOException {
        copyTo(drivers);
        if (JposServiceLoader.getManager() instanceof DriverServiceManager manager) {
            manager.use(DriverFolder.of(drivers));
        }
    }

    static void copyTo(Path drivers) throws IOException {
        Files.createDirectories(drivers);
        try (Stream<Path> built = Files.list(BUILT)) {
            Path jar = built.filter(file -> file.getFileName().toString().matches("changer-driver-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the driver isn't packaged: " + BUILT));
            Files.copy(jar, drivers.resolve(jar.getFileName()));
        }
    }
}
