package jp.madoguchi.terminal.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.terminal.device.DroppedChanger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which devices {@code conformance} and {@code lint-jpos} ask: those of the kiosk whose settings they read. */
class KioskPlacesTest {
    private static final Path CONFIG = Path.of(System.getProperty("madoguchi.root"), "config");
    /** A port at which no machine is. */
    private static final int NOBODY = 9;

    private final Path folder;
    private final Path settings;

    KioskPlacesTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.settings = folder.resolve("terminal.properties");
        Files.createDirectory(folder.resolve("config"));
        Files.copy(CONFIG.resolve("jpos.xml"), folder.resolve("config/jpos.xml"));
        write("madoguchi.printer=ipp://printer.invalid/of/the/kiosk");
    }

    @Test
    void conformanceAsksThePrinterOfTheSettings() throws Exception {
        Said said = run(ConformanceCommand.class, "--settings", settings.toString(), "--unattended", "PagePrinter");
        assertEquals(2, said.code(), said.text());
        assertTrue(said.text().contains("printer.invalid"), said.text());
    }

    @Test
    void withoutAnOptionTheyReadTheSettingsThatTheKioskReads() throws Exception {
        Files.move(settings, folder.resolve("config/terminal.properties"));
        Said said = run(ConformanceCommand.class, "--unattended", "PagePrinter");
        assertTrue(said.text().contains("printer.invalid"), said.text());
    }

    @Test
    void conformanceLoadsTheDriversOfTheSettings() throws Exception {
        DroppedChanger.into(folder.resolve("vendors"));
        Files.writeString(
                folder.resolve("config/jpos.xml"),
                DroppedChanger.declaredIn(Files.readString(CONFIG.resolve("jpos.xml")), NOBODY));
        write("madoguchi.drivers=" + folder.resolve("vendors"));
        Said said = run(ConformanceCommand.class, "--settings", settings.toString(), "--unattended", "CashChanger");
        assertTrue(said.text().contains("CashChanger is away"), said.text());
    }

    @Test
    void theLinterGivesPlaceholdersTheValuesOfTheSettings() throws Exception {
        write("madoguchi.printer=no-printer", "madoguchi.devices=" + folder);
        Said said = run(LintCommand.class, "--settings", settings.toString());
        assertEquals(1, said.code(), said.text());
        assertTrue(said.text().contains("no-printer"), said.text());
        write("madoguchi.devices=" + folder);
        assertTrue(
                run(LintCommand.class, "--settings", settings.toString()).text().contains("2 entries, 0 problems"));
    }

    @Test
    void settingsThatAreMissingOrWrongAreToldAndNoDeviceIsAsked() throws Exception {
        Said missing = run(ConformanceCommand.class, "--settings", "elsewhere.properties", "PagePrinter");
        assertEquals(2, missing.code());
        assertTrue(missing.text().contains("elsewhere.properties: can't be read. Remedy: name the kiosk's settings"));
        write("madoguchi.prnter=ipp://localhost");
        Said wrong = run(LintCommand.class, "--settings", settings.toString());
        assertEquals(2, wrong.code());
        assertTrue(wrong.text().contains("did you mean madoguchi.printer?"), wrong.text());
    }

    /** A vendor has a file and jars, and no kiosk. */
    @Test
    void withoutSettingsTheyGoByAFileAndAFolderThatAreNamed() throws Exception {
        String jposXml = folder.resolve("config/jpos.xml").toString();
        Said linted = run(LintCommand.class, "--drivers", folder.toString(), jposXml);
        assertTrue(linted.text().contains("2 entries"), linted.text());
        Said asked = run(
                ConformanceCommand.class, "--jpos", jposXml, "--drivers", folder.toString(), "--unattended", "Till");
        assertEquals(2, asked.code());
        assertTrue(asked.text().contains("no entry for Till"), asked.text());
    }

    @Test
    void withoutSettingsAFileAloneDoesNotSayWhoseDriversAreMeant() throws Exception {
        Said said = run(LintCommand.class, folder.resolve("config/jpos.xml").toString());
        assertEquals(2, said.code());
        assertTrue(said.text().contains("config/terminal.properties: can't be read"), said.text());
    }

    @Test
    void faultySettingsThatNobodyNamedAreLeftAsideWhereAFileAndAFolderAreNamedAndThatIsSaid() throws Exception {
        write("madoguchi.prnter=ipp://localhost");
        Files.move(settings, folder.resolve("config/terminal.properties"));
        String jposXml = folder.resolve("config/jpos.xml").toString();
        Said linted = run(LintCommand.class, "--drivers", folder.toString(), jposXml);
        assertEquals(0, linted.code(), linted.text());
        assertTrue(linted.text().startsWith("left aside, for jpos.xml and drivers were both named: "), linted.text());
        assertTrue(linted.text().contains("did you mean madoguchi.printer?"), linted.text());
        assertEquals(2, run(LintCommand.class, jposXml).code());
    }

    @Test
    void settingsThatAreNamedAreReadEvenWhereAFileAndAFolderAreNamed() throws Exception {
        String jposXml = folder.resolve("config/jpos.xml").toString();
        Said said = run(LintCommand.class, "--settings", "elsewhere", "--drivers", folder.toString(), jposXml);
        assertEquals(2, said.code());
        assertTrue(said.text().contains("elsewhere: can't be read"), said.text());
    }

    private record Said(int code, String text) {}

    private void write(String... more) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(CONFIG.resolve("terminal.properties")));
        lines.replaceAll(
                line -> line.replace("madoguchi.config=/etc/madoguchi", "madoguchi.config=" + folder + "/config"));
        lines.addAll(List.of(more));
        Files.write(settings, lines);
    }

    /** In a process of its own: what is published to JavaPOS is there for its whole life. */
    private Said run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
