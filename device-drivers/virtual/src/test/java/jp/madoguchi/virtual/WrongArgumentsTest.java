package jp.madoguchi.virtual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Whoever names a wrong file or port is told so in one sentence, and nothing is made. */
class WrongArgumentsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private final Path folder;

    WrongArgumentsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void setupWithoutPersonasMakesNothing() {
        Path sandbox = folder.resolve("sandbox");
        Path config = folder.resolve("none");
        assertEquals(1, run("setup", "--sandbox", sandbox.toString(), "--config", config.toString()));
        assertEquals(
                "setup: " + config.resolve("personas.yaml") + ": the file is missing. Restore it from the package",
                error());
        assertFalse(Files.exists(sandbox));
    }

    @Test
    void aFileIsNoSandbox() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertEquals(
                1,
                run(
                        "setup",
                        "--sandbox",
                        file.toString(),
                        "--config",
                        TestSandbox.config().toString()));
        assertEquals("setup: a file is in the way: " + file, error());
    }

    @Test
    void cardsComeFromASandboxThatIsThere() {
        Path none = folder.resolve("none");
        assertEquals(1, run("virtual-card", "--sandbox", none.toString()));
        assertEquals("virtual-card: " + none + ": no sandbox is there; packaging/madoguchi setup makes one", error());
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertEquals(1, run("virtual-printer", "--port", port));
            assertEquals("virtual-printer: port " + port + " can't be had: Address already in use", error());
        }
    }

    @Test
    void usageNamesTheCommandAsItIsTyped() {
        assertEquals(0, run("virtual-reader", "--help"));
        assertEquals(
                "Usage: packaging/madoguchi virtual-reader [-hV] --socket=<socket>",
                out.toString().lines().findFirst().orElseThrow());
    }

    @Test
    void everySubcommandTellsItsVersion() {
        assertEquals(0, run("virtual-card", "--version"));
        String version = out.toString().strip();
        assertTrue(version.matches("madoguchi virtual-card [0-9]+[.][0-9]+[.][0-9]+"), version);
    }

    private int run(String... arguments) {
        CommandLine command =
                Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    private String error() {
        return err.toString().strip();
    }
}
