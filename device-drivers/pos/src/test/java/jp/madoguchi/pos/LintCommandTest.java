package jp.madoguchi.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the linter says about a jpos.xml. */
class LintCommandTest {
    private static final String FACTORY = "jp.madoguchi.pos.smartcard.SmartCardRwFactory";
    private static final String CONTRACT = "jpos.services.SmartCardRWService115";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Path file;

    LintCommandTest(@TempDir Path folder) {
        file = folder.resolve("jpos.xml");
    }

    @Test
    void theFileOfThisKioskIsClean() {
        Path shipped = Path.of(System.getProperty("madoguchi.root"), "config", "jpos.xml");
        assertEquals(LintCommand.CLEAN, lint(shipped.toString()));
        assertEquals(List.of(shipped + ": 2 entries, 0 problems"), lines());
    }

    /** Whoever asks a script must not take the code of an answer that nobody got for the answer. */
    @Test
    void anAnswerThatIsLostHasACodeOfItsOwn() {
        Path shipped = Path.of(System.getProperty("madoguchi.root"), "config", "jpos.xml");
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        PrintStream errors = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertEquals(CommandOutput.UNSAID, LintCommand.run(full, errors, shipped.toString()));
        assertEquals(List.of("the answer could not be written out"), lines());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceInTheOrderOfTheFile() throws IOException {
        write(entry("One", FACTORY, CONTRACT, "DeviceMonitor", "")
                + entry("Two", "no.such.Factory", CONTRACT, "SmartCardRW", "")
                + entry("Two", FACTORY, CONTRACT, "SmartCardRW", "${no.value}"));
        assertEquals(LintCommand.FAULTY, lint(file.toString()));
        List<String> lines = lines();
        assertEquals(6, lines.size(), lines::toString);
        assertSays(lines.get(0), 3, "the category of One is DeviceMonitor");
        assertSays(lines.get(1), 6, "DeviceMonitor");
        assertSays(lines.get(2), 10, "no.such.Factory");
        assertSays(lines.get(3), 17, "line 10 already");
        assertSays(lines.get(4), 22, "-Dno.value=");
    }

    private void assertSays(String line, int number, String part) {
        assertTrue(line.startsWith("error   " + file + ":" + number + ": ") && line.contains(part), line);
    }

    @Test
    void anEntryThatJavaPosWouldDropIsSaid() throws IOException {
        write(entry("One", FACTORY, CONTRACT, "SmartCardRW", "")
                .replace("value=\"\"/>", "type=\"Integer\" value=\"many\"/>"));
        assertEquals(LintCommand.FAULTY, lint(file.toString()));
        assertTrue(lines().get(0).contains("JavaPOS dropped the entry One"), lines()::toString);
    }

    @Test
    void aPropertyThatTheServiceDoesNotKnowIsAWarning() throws IOException {
        write(entry("One", FACTORY, CONTRACT, "SmartCardRW", "").replace("readerName", "reader"));
        assertEquals(LintCommand.CLEAN, lint(file.toString()));
        assertTrue(lines().get(0).startsWith("warning "), lines()::toString);
        assertTrue(lines().get(0).contains("no property reader. Remedy: it knows readerName"), lines()::toString);
    }

    @Test
    void aPropertyThatIsWrittenInAnotherCaseIsAnError() throws IOException {
        write(entry("One", FACTORY, CONTRACT, "SmartCardRW", "").replace("readerName", "readername"));
        assertEquals(LintCommand.FAULTY, lint(file.toString()));
        assertTrue(lines().get(0).startsWith("error "), lines()::toString);
        assertTrue(lines().get(0).contains("no property readername. Remedy: write readerName"), lines()::toString);
    }

    @Test
    void aServiceClassThatIsMissingIsAWarning() throws IOException {
        write(entry("One", FACTORY, "no.such.Service", "SmartCardRW", ""));
        assertEquals(LintCommand.CLEAN, lint(file.toString()));
        assertTrue(lines().get(0).contains("the service class no.such.Service of One"), lines()::toString);
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertEquals(LintCommand.FAULTY, lint(file.toString()));
        assertTrue(lines().get(0).contains("there is no such file"), lines()::toString);
    }

    @Test
    void aDirectoryIsSaidToBeOne() {
        assertEquals(LintCommand.FAULTY, lint(file.resolveSibling(".").toString()));
        assertTrue(lines().get(0).contains("this is a directory, and no file"), lines()::toString);
    }

    @Test
    void anOptionThatItDoesNotKnowIsWrongUsage() {
        assertEquals(LintCommand.USAGE, lint("--fix"));
    }

    private int lint(String... arguments) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return LintCommand.run(out, out, arguments);
    }

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void write(String entries) throws IOException {
        Files.writeString(file, "<?xml version=\"1.0\"?>\n<JposEntries>\n" + entries + "</JposEntries>\n");
    }

    private static String entry(String name, String factory, String service, String category, String reader) {
        return """
                <JposEntry logicalName="%s">
                <creation factoryClass="%s" serviceClass="%s"/>
                <vendor name="us" url=""/>
                <jpos category="%s" version="1.15"/>
                <product name="it" description="it" url=""/>
                <prop name="readerName" value="%s"/>
                </JposEntry>
                """
                .formatted(name, factory, service, category, reader);
    }
}
