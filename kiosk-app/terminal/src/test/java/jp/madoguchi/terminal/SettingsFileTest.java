package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.terminal.doctor.DoctorCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of settings that are missing, wrong or none, by the doctor and by the kiosk itself. */
class SettingsFileTest {
    private static final Path SHIPPED = Site.ROOT.resolve("config/terminal.properties");
    private static final int NOT_CONFIGURED = 78;

    private final Path file;

    SettingsFileTest(@TempDir Path folder) {
        file = folder.resolve("terminal.properties");
    }

    @Test
    void aMissingSettingIsToldInWordsForAPerson() throws Exception {
        Files.writeString(file, "madoguchi.config=config\n");
        String said = refusal();
        assertTrue(said.contains(file + ": madoguchi.centre.uri is missing. Remedy: add it"), said);
        assertFalse(said.contains("Exception") || said.contains("SRCFG"), said);
    }

    @Test
    void aSettingThatIsMisspeltIsToldByItsLineAndByTheOneThatWasMeant() throws Exception {
        shippedAnd(List.of("madoguchi.helth.port=8977"));
        String said = refusal();
        long line = Files.readString(file).lines().count();
        assertTrue(
                said.contains(file + ":" + line
                        + ": there is no setting madoguchi.helth.port. Remedy: did you mean madoguchi.health.port?"),
                said);
    }

    @Test
    void withoutANumberToCallNoKioskStarts() throws Exception {
        Files.write(
                file,
                Files.readAllLines(SHIPPED).stream()
                        .filter(line -> !line.startsWith("madoguchi.help.telephone="))
                        .toList());
        String said = refusal();
        assertTrue(said.contains(file + ": madoguchi.help.telephone is missing. Remedy: add it"), said);
    }

    @Test
    void anOddNumberToCallIsToldByItsLine() throws Exception {
        shippedAnd(List.of("madoguchi.help.telephone=ask the staff"));
        String said = refusal();
        long line = Files.readString(file).lines().count();
        assertTrue(said.contains(file + ":" + line + ": "), said);
        assertTrue(said.contains("such as 0120-000-000"), said);
    }

    /** As packaging/madoguchi and Quarkus' own launcher start it; nothing of it needs a display. */
    @Test
    void theKioskRefusesAMisspeltOptionByThatAndAsksForMending() throws Exception {
        kioskRefuses(
                "-Dmadoguchi.receiptprinter=tcp://localhost:9100",
                "The kiosk can't start. -Dmadoguchi.receiptprinter: there is no setting madoguchi.receiptprinter."
                        + " Remedy: did you mean madoguchi.receipt-printer?");
    }

    @Test
    void theKioskRefusesAHealthPortThatIsInUseByItsSettingAndAsksForAnother() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            kioskRefuses(
                    "-Dmadoguchi.health.port=" + taken.getLocalPort(),
                    "The kiosk can't start. madoguchi.health.port: the port " + taken.getLocalPort()
                            + " can't be had: Address already in use."
                            + " Remedy: end the program that has it, which may be another kiosk, or name another one by"
                            + " madoguchi.health.port; 0 takes any that is free");
        }
    }

    @Test
    void theKioskRefusesAHealthPortThatIsNone() throws Exception {
        kioskRefuses(
                "-Dmadoguchi.health.port=70000",
                "The kiosk can't start. madoguchi.health.port: 70000 is no port."
                        + " Remedy: write one up to 65535, or 0 for any");
    }

    private static void kioskRefuses(String option, String words) throws Exception {
        var kiosk = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        option,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Terminal.class.getName())
                .redirectErrorStream(true);
        kiosk.environment().put("SMALLRYE_CONFIG_LOCATIONS", SHIPPED.toString());
        Process process = kiosk.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(NOT_CONFIGURED, process.waitFor(), said);
        assertEquals(List.of(words), said.lines().toList());
    }

    /** jpos.xml knows system properties only. */
    @Test
    void theAddressOfADeviceCountsInTheFileToo() throws Exception {
        shippedAnd(List.of("madoguchi.printer=printer.example"));
        Process doctor = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-Dmadoguchi.config=" + Site.ROOT.resolve("config"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoctorCommand.class.getName(),
                        "--settings",
                        file.toString())
                .start();
        String said = new String(doctor.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(
                said.lines()
                        .anyMatch(line -> line.startsWith("BROKEN  jpos.xml")
                                && line.contains("is no printer's address: \"printer.example\"")
                                && line.contains("correct the setting madoguchi.printer")),
                said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "device-drivers/pos/BRING-YOUR-OWN-DEVICE.md",
                "packaging/README.md",
                "config/terminal.properties"
            })
    void everySettingThatIsWrittenOfIsOne(String document) throws Exception {
        Matcher names = Pattern.compile("(?:-D|(?m:^)#?)(madoguchi\\.[a-z.-]*[a-z])=")
                .matcher(Files.readString(Site.ROOT.resolve(document)));
        var written = new TreeSet<String>();
        while (names.find()) {
            written.add(names.group(1));
        }
        assertFalse(written.isEmpty());
        shippedAnd(written.stream().map(name -> name + "=1").toList());
        String said = refusalOrNothing();
        written.forEach(name -> assertFalse(said.contains("no setting " + name), said));
    }

    private void shippedAnd(List<String> lines) throws IOException {
        Files.copy(SHIPPED, file);
        Files.write(file, lines, StandardOpenOption.APPEND);
    }

    private String refusal() {
        return String.valueOf(assertThrows(ConfigurationException.class, () -> SettingsFile.read(file))
                .getMessage());
    }

    private String refusalOrNothing() throws IOException {
        try {
            SettingsFile.read(file);
            return "";
        } catch (ConfigurationException wrong) {
            return String.valueOf(wrong.getMessage());
        }
    }
}
