package jp.madoguchi.terminal.device;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The driver of the virtual changer as an integrator gets it: a jar to drop into drivers/, and an entry for jpos.xml. */
public final class DroppedChanger {
    /** The factory that the entry names; only the jar has it. */
    public static final String FACTORY = "jp.madoguchi.changer.ChangerFactory";

    private static final Path BUILT =
            Path.of(System.getProperty("madoguchi.root"), "device-drivers/changer-driver/target");

    private DroppedChanger() {}

    /** Drops the jar into this folder. */
    public static void into(Path drivers) throws IOException {
        Files.createDirectories(drivers);
        try (Stream<Path> built = Files.list(BUILT)) {
            Path jar = built.filter(file -> file.getFileName().toString().matches("changer-driver-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the driver isn't packaged: " + BUILT));
            Files.copy(jar, drivers.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes a class out of the jar in this folder, as a vendor forgets one. */
    public static void forget(Path drivers, String className) throws IOException {
        try (Stream<Path> jars = Files.list(drivers);
                FileSystem jar = FileSystems.newFileSystem(jars.findFirst().orElseThrow())) {
            Files.delete(jar.getPath(className.replace('.', '/') + ".class"));
        }
    }

    /** The text of a jpos.xml with an entry for the changer at this port; one that falls silent is given up soon. */
    public static String declaredIn(String jposXml, int port) {
        return jposXml.replace(
                "</JposEntries>",
                """
                    <JposEntry logicalName="CashChanger">
                        <creation factoryClass="%s" serviceClass="jpos.services.CashChangerService115"/>
                        <vendor name="Madoguchi" url=""/>
                        <jpos category="CashChanger" version="1.15"/>
                        <product name="Virtual changer" description="CashChanger service of the virtual changer" url=""/>
                        <prop name="port" value="%d"/>
                        <prop name="enableOffline" value="true"/>
                        <prop name="stateDirectory" value="${madoguchi.devices:-}"/>
                        <prop name="patienceMillis" value="3000"/>
                    </JposEntry>
                </JposEntries>
                """
                        .formatted(FACTORY, port));
    }
}
