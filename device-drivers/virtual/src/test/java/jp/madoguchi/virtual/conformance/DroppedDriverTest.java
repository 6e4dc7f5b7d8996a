package jp.madoguchi.virtual.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.pos.LintCommand;
import jp.madoguchi.pos.conformance.ConformanceCommand;
import jp.madoguchi.virtual.changer.VirtualChanger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs for integrators, with a driver that is in its folder and nowhere on the class path. */
class DroppedDriverTest {
    private final VirtualChanger machine;
    private final Path drivers;
    private final Path jposXml;

    DroppedDriverTest(@TempDir Path folder) throws IOException {
        machine = VirtualChanger.start(0, folder.resolve("changer.properties"));
        drivers = Files.createDirectories(folder.resolve("drivers"));
        jposXml = Files.writeString(
                folder.resolve("jpos.xml"),
                """
                <JposEntries>
                <JposEntry logicalName="CashChanger">
                <creation factoryClass="%s" serviceClass="jpos.services.CashChangerService115"/>
                <vendor name="a vendor" url=""/>
                <jpos category="CashChanger" version="1.15"/>
                <product name="it" description="it" url=""/>
                <prop name="port" value="%d"/>
                <prop name="stateDirectory" value="${user.dir}/target"/>
                </JposEntry>
                </JposEntries>
                """
                        .formatted(DroppedDriver.FACTORY, machine.port()));
    }

    @AfterEach
    void switchOff() throws IOException {
        machine.close();
    }

    @Test
    void conformanceProvesTheChangerOfAVendor() throws Exception {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(DroppedDriver.FACTORY));
        DroppedDriver.copyTo(drivers);
        List<String> said = run(
                0,
                ConformanceCommand.class,
                "--unattended",
                "--row",
                "cash-counts",
                "--row",
                "deposit-status",
                "--row",
                "change-exact",
                "CashChanger");
        // Nothing is paid out where nobody is.
        assertTells(said, "CashChanger: 2 kept, 0 broken, 0 skipped, 1 undone");
    }

    @Test
    void withoutItsJarTheChangerIsNotThere() throws Exception {
        List<String> said = run(2, ConformanceCommand.class, "--unattended", "CashChanger");
        assertTells(said, DroppedDriver.FACTORY);
        assertTells(said, "put the jar of the device service into " + drivers);
    }

    @Test
    void theLinterLooksIntoTheJar() throws Exception {
        DroppedDriver.copyTo(drivers);
        assertTells(run(0, LintCommand.class, jposXml.toString()), ": 1 entry, 0 problems");
        Files.writeString(jposXml, Files.readString(jposXml).replace("\"port\"", "\"prot\""));
        List<String> said = run(1, LintCommand.class, jposXml.toString());
        assertTells(said, "knows no property prot");
        assertTells(said, "the property port is missing");
    }

    /** JavaPOS has its own words besides. */
    private static void assertTells(List<String> said, String part) {
        assertTrue(said.stream().anyMatch(line -> line.contains(part)), said::toString);
    }

    /** What a program says that is told of the folder. */
    private List<String> run(int exitCode, Class<?> program, String... arguments) throws Exception {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                "--drivers",
                drivers.toString()));
        if (program == ConformanceCommand.class) {
            command.addAll(List.of("--jpos", jposXml.toString()));
        }
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(exitCode, process.waitFor(), said);
        return said.lines().toList();
    }
}
