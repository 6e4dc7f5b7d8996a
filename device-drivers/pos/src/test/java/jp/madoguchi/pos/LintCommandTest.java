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
import java.util.Map;
import java.util.Set;
import jp.madoguchi.pos.drivers.VendorJar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What the linter says about a jpos.xml. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class LintCommandTest {
    private static final String FACTORY = "jp.madoguchi.pos.smartcard.SmartCardRwFactory";
    private static final String CONTRACT = "jpos.services.SmartCardRWService115";

    /** As a kiosk does. */
    private static final DeviceNames KIOSK = new DeviceNames(
            Map.of(
                    "CardReader", "SmartCardRW",
                    "PagePrinter", "POSPrinter",
                    "ReceiptPrinter", "POSPrinter",
                    "CashChanger", "CashChanger"),
            Set.of("CardReader"));

    private DeviceNames opened = DeviceNames.ANY;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Path file;

    LintCommandTest(@TempDir Path folder) {
        file = folder.resolve("jpos.xml");
    }

    @Test
    void theFileOfThisKioskIsClean() {
        Path shipped = Path.of(System.getProperty("madoguchi.root"), "config", "jpos.xml");
        System.setProperty("madoguchi.devices", "/var/lib/devices");
        assertEquals(LintCommand.CLEAN, lint(shipped.toString()));
        assertEquals(List.of(shipped + ": 2 entries, 0 problems"), lines());
    }

    @AfterEach
    void forgetTheSetting() {
        System.clearProperty("madoguchi.devices");
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
        assertEquals(
                CommandOutput.UNSAID,
                LintCommand.run(DeviceNames.ANY, new DevicePlaces(), full, errors, shipped.toString()));
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
        assertSays(lines.get(2), 11, "no.such.Factory");
        assertSays(lines.get(3), 19, "line 11 already");
        assertSays(lines.get(4), 24, "-Dno.value=");
    }

    private void assertSays(String line, int number, String part) {
        assertTrue(line.startsWith("error   " + file + ":" + number + ": ") && line.contains(part), line);
    }

    /** The schema says it where the next element begins, and whatever goes by the category would say it again. */
    @Test
    void anEntryWithoutACategoryIsOneErrorWithTheCauseWhereTheEntryBegins() throws IOException {
        opened = KIOSK;
        String right = entry("CardReader", FACTORY, CONTRACT, "SmartCardRW", "");
        for (String without :
                List.of(right.replaceFirst("<jpos .*/>", ""), right.replaceFirst("category=\"[^\"]*\"", ""))) {
            said.reset();
            write(without + entry("PagePrinter", FACTORY, CONTRACT, "POSPrinter", ""));
            lint(file.toString());
            List<String> ofReader = lines().stream()
                    .filter(line -> line.contains("CardReader") || line.contains("cvc-"))
                    .toList();
            assertEquals(1, ofReader.size(), lines()::toString);
            assertSays(ofReader.get(0), 3, "the entry CardReader has no category. Remedy: write <jpos category=");
        }
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
    void aNameThatTheKioskNeverOpensIsAWarningWithTheOneThatWasMeant() throws IOException {
        opened = KIOSK;
        write(entry("CardReader", FACTORY, CONTRACT, "SmartCardRW", "")
                + entry("Cashchanger", FACTORY, CONTRACT, "SmartCardRW", "")
                + entry("AcmeCR1", FACTORY, CONTRACT, "SmartCardRW", ""));
        assertEquals(LintCommand.CLEAN, lint(file.toString()));
        assertTrue(
                lines().get(0)
                        .endsWith("the kiosk never opens Cashchanger; it opens CardReader, CashChanger, PagePrinter,"
                                + " ReceiptPrinter. Remedy: did you mean CashChanger?"),
                lines()::toString);
        assertTrue(
                lines().get(1).endsWith("Remedy: take it away, or name it CardReader if that is what it is"),
                lines()::toString);
        assertTrue(lines().get(2).endsWith("3 entries, 2 problems"), lines()::toString);
    }

    @Test
    void aNameThatTheKioskNeedsAndThatIsMisspeltIsToBeRenamed() throws IOException {
        opened = KIOSK;
        write(entry("CardReadr", FACTORY, CONTRACT, "SmartCardRW", ""));
        assertEquals(LintCommand.FAULTY, lint(file.toString()));
        assertTrue(
                lines().get(1)
                        .endsWith("no entry for CardReader; it has CardReadr. Remedy: rename CardReadr to CardReader"),
                lines()::toString);
    }

    @Test
    void aNameOfTheKioskForAnotherKindOfDeviceIsAnError() throws IOException {
        opened = KIOSK;
        write(entry("CardReader", FACTORY, CONTRACT, "SmartCardRW", "")
                + entry("CashChanger", FACTORY, CONTRACT, "SmartCardRW", ""));
        assertEquals(LintCommand.FAULTY, lint(file.toString()));
        assertSays(lines().get(0), 11, "the kiosk opens CashChanger as a CashChanger, and its category is SmartCardRW");
        assertTrue(lines().get(1).endsWith("2 entries, 1 problem"), lines()::toString);
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws IOException {
        Files.writeString(file, "");
        assertEquals(LintCommand.FAULTY, lint(file.toString()));
        assertTrue(lines().get(0).contains(file + ": the file is empty"), lines()::toString);
    }

    @Test
    void ofAClassThatIsNowhereTheJarsAreNamedInWhichItWasLookedFor() throws IOException {
        write(entry("One", "com.vendor.Factory", CONTRACT, "SmartCardRW", ""));
        Path drivers = file.resolveSibling("drivers");
        assertEquals(LintCommand.FAULTY, lint("--drivers", drivers.toString(), file.toString()));
        assertTrue(lines().get(0).contains("there is no folder " + drivers.toAbsolutePath()), lines()::toString);
        new VendorJar()
                .with("com.vendor.Other", "public class Other {}")
                .into(drivers.resolve("acme").resolve("acme.jar"));
        Files.writeString(drivers.resolve("half.jar"), "half");
        Files.writeString(drivers.resolve("acme.zip"), "");
        said.reset();
        assertEquals(LintCommand.FAULTY, lint("--drivers", drivers.toString(), file.toString()));
        assertTrue(
                lines().get(0)
                        .contains("the jars read in " + drivers.toAbsolutePath()
                                + " are acme/acme.jar; ignored, for they are no jars: acme.zip, half.jar"),
                lines()::toString);
    }

    /** As when the jars of a new version were unpacked over those of the old one. */
    @Test
    void twoVersionsOfALibraryInOneFolderAreAWarningThatNamesBothAndAClass() throws IOException {
        write(entry("One", FACTORY, CONTRACT, "SmartCardRW", ""));
        Path drivers = file.resolveSibling("drivers");
        VendorJar library = new VendorJar().with("com.vendor.Codec", "public class Codec {}");
        library.into(drivers.resolve("acme").resolve("codec-1.0.jar"));
        library.into(drivers.resolve("acme").resolve("codec-2.0.jar"));
        // Another vendor's has a loader of its own.
        library.into(drivers.resolve("other").resolve("codec-1.0.jar"));
        assertEquals(LintCommand.CLEAN, lint("--drivers", drivers.toString(), file.toString()));
        assertEquals(2, lines().size(), lines()::toString);
        assertTrue(
                lines().get(0)
                        .startsWith(
                                "warning " + file + ": in the folder acme of drivers codec-1.0.jar and codec-2.0.jar"
                                        + " both have the class com.vendor.Codec, and that of codec-1.0.jar is taken. Remedy: "),
                lines()::toString);
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
        return LintCommand.run(opened, new DevicePlaces(), out, out, arguments);
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
                <prop name="stateDirectory" value="/var/lib/devices"/>
                </JposEntry>
                """
                .formatted(name, factory, service, category, reader);
    }
}
