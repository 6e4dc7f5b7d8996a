package jp.madoguchi.terminal.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code packaging/madoguchi} adds to the settings of a kiosk, started in a folder that is not the kiosk's. */
class ScriptIT {
    private static final Path ROOT = Path.of(System.getProperty("madoguchi.root"));

    private final Path elsewhere;
    private final Path settings;

    ScriptIT(@TempDir Path folder) throws IOException {
        elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path kiosk = Files.createDirectory(folder.resolve("kiosk"));
        Files.copy(ROOT.resolve("config/jpos.xml"), kiosk.resolve("jpos.xml"));
        List<String> lines = new ArrayList<>(Files.readAllLines(ROOT.resolve("config/terminal.properties")));
        lines.replaceAll(line -> line.replace("madoguchi.config=/etc/madoguchi", "madoguchi.config=" + kiosk));
        lines.add("madoguchi.devices=" + folder);
        settings = Files.write(kiosk.resolve("terminal.properties"), lines);
    }

    @Test
    void theDevicesAreThoseOfTheSettingsThatAreNamed() throws Exception {
        Said said = run("lint-jpos", "--settings", settings.toString());
        assertEquals(0, said.code(), said.text());
        assertTrue(said.text().contains(settings.resolveSibling("jpos.xml") + ": 2 entries, 0 problems"), said.text());
        assertEquals(said, run("lint-jpos", "--settings=" + settings));
    }

    @Test
    void whatIsSetOnTheCommandLineStillWins() throws Exception {
        Said said = run("lint-jpos", "--settings", settings.toString(), "-Dmadoguchi.printer=no-printer");
        assertEquals(1, said.code(), said.text());
        assertTrue(said.text().contains("no-printer"), said.text());
    }

    @Test
    void acceptanceSaysOfSettingsThatAreNowhereWhatToDo() throws Exception {
        Said said = run("acceptance", "--settings", "nowhere");
        assertEquals(3, said.code(), said.text());
        assertEquals(
                "no record: nowhere: the settings can't be read. Remedy: name those of the kiosk by --settings",
                said.text().strip());
    }

    @Test
    void aSettingBeforeTheSubcommandIsToldWhereItBelongs() throws Exception {
        Said said = run("-Dmadoguchi.printer=no-printer", "lint-jpos");
        assertEquals(2, said.code(), said.text());
        assertEquals(
                "madoguchi: -Dmadoguchi.printer=no-printer belongs behind the subcommand:"
                        + " packaging/madoguchi SUBCOMMAND -Dmadoguchi.printer=no-printer",
                said.text().strip());
    }

    private record Said(int code, String text) {}

    private Said run(String... arguments) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of(ROOT.resolve("packaging/madoguchi").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
