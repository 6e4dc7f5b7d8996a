package jp.madoguchi.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the linter says of an entry that is right but for one thing. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class EntryLintTest {
    private static final String READER =
            """
            <JposEntry logicalName="CardReader">
            <creation factoryClass="jp.madoguchi.pos.smartcard.SmartCardRwFactory" serviceClass="jpos.services.SmartCardRWService115"/>
            <vendor name="us" url=""/>
            <jpos category="SmartCardRW" version="1.15"/>
            <product name="it" description="it" url=""/>
            <prop name="readerName" value="A Reader"/>
            <prop name="enableOffline" value="true"/>
            <prop name="stateDirectory" value="/var/lib/devices"/>
            </JposEntry>
            """;
    private static final String RECEIPTS =
            """
            <JposEntry logicalName="ReceiptPrinter">
            <creation factoryClass="jp.madoguchi.pos.receiptprinter.EscPosReceiptPrinterFactory" serviceClass="jpos.services.POSPrinterService115"/>
            <vendor name="us" url=""/>
            <jpos category="POSPrinter" version="1.15"/>
            <product name="it" description="it" url=""/>
            <prop name="printerUri" value="tcp://localhost:9100"/>
            <prop name="lineDots" value="576"/>
            <prop name="stateDirectory" value="/var/lib/devices"/>
            </JposEntry>
            """;
    private static final String FACTORY = "jp.madoguchi.pos.smartcard.SmartCardRwFactory";
    private static final String SERVICE = "jpos.services.SmartCardRWService115";

    private final Path file;

    EntryLintTest(@TempDir Path folder) {
        file = folder.resolve("jpos.xml");
    }

    /** Not made, only named. */
    public abstract static class AbstractFactory implements JposServiceInstanceFactory {}

    /** Of a vendor: nothing is known of its services but what the entry says. */
    public static final class ForeignFactory implements JposServiceInstanceFactory {
        @Override
        public JposServiceInstance createInstance(String logicalName, JposEntry entry) {
            throw new IllegalStateException("the linter opens no device");
        }
    }

    /** As an old entry has it. */
    public static final class NeedsArguments implements JposServiceInstanceFactory {
        public NeedsArguments(String why) {
            throw new IllegalStateException(why);
        }

        @Override
        public JposServiceInstance createInstance(String logicalName, JposEntry entry) {
            throw new IllegalStateException("the linter opens no device");
        }
    }

    @AfterEach
    void forgetTheSite() {
        System.clearProperty("test.printer");
    }

    @Test
    void whatIsRightIsClean() throws IOException {
        assertEquals(List.of(), problems(READER + RECEIPTS));
    }

    @ParameterizedTest
    @CsvSource({
        "java.lang.String, is no JposServiceInstanceFactory",
        "jpos.loader.JposServiceInstanceFactory, is an interface",
        "jp.madoguchi.pos.EntryLintTest$AbstractFactory, is abstract",
        "jp.madoguchi.pos.EntryLintTest$NeedsArguments, has no public constructor without arguments"
    })
    void aFactoryOfWhichNoneCanBeMadeIsAnError(String factory, String why) throws IOException {
        assertError(3, "CardReader: the factory class " + factory + " " + why, READER.replace(FACTORY, factory));
    }

    @ParameterizedTest
    @CsvSource({
        "tcp://localhost:9100, 9100, 8, is no receipt printer's address",
        "tcp://localhost:9100, ipp://localhost/x, 8, is no receipt printer's address",
        "tcp://localhost:9100, '', 8, is no receipt printer's address",
        "576, 0, 9, lineDots is out of range: \"0\". Remedy: write a number from 1 to 10000",
        "576, -1, 9, is out of range",
        "576, 99999999999, 9, lineDots is not a number",
        "576, wide, 9, lineDots is not a number: \"wide\"",
        "576, 5&#10;76, 9, 'the property lineDots holds a control character, U+000A. Remedy: write the value in one line'"
    })
    void aValueThatTheServiceWouldRefuseIsAnError(String right, String wrong, int line, String said)
            throws IOException {
        assertError(line, said, RECEIPTS.replace("value=\"" + right + "\"", "value=\"" + wrong + "\""));
    }

    @Test
    void aSwitchThatIsNeitherOnNorOffIsAnError() throws IOException {
        assertError(
                9,
                "CardReader: enableOffline is neither true nor false: \"ture\". Remedy: write true or false",
                READER.replace("\"true\"", "\"ture\""));
    }

    @Test
    void aPropertyThatIsRequiredAndMissingIsAnError() throws IOException {
        assertError(
                3,
                "the property printerUri is missing",
                RECEIPTS.replace("<prop name=\"printerUri\" value=\"tcp://localhost:9100\"/>", ""));
    }

    @Test
    void aWrongValueThatCameFromASettingIsMendedThere() throws IOException {
        System.setProperty("test.printer", "printer.example");
        assertError(
                8,
                "is no receipt printer's address: \"printer.example\". Remedy: correct the setting test.printer,",
                RECEIPTS.replace("tcp://localhost:9100", "${test.printer:-tcp://localhost:9100}"));
    }

    @Test
    void aPropertyThatIsGivenTwiceIsAnError() throws IOException {
        assertError(
                9,
                "the property readerName of CardReader was given in line 8 already",
                READER.replace("enableOffline\" value=\"true", "readerName\" value=\"Another"));
    }

    @Test
    void aPlaceholderThatDoesNotEndIsAnError() throws IOException {
        assertError(8, "has a placeholder that does not end: ${a:-", READER.replace("A Reader", "${a:-A Reader"));
    }

    @Test
    void aDeviceThatNothingKeepsFromOtherProgramsIsAWarning() throws IOException {
        String told = "CardReader has no stateDirectory: nothing keeps other programs from the device";
        assertWarning(told, READER.replace("<prop name=\"stateDirectory\" value=\"/var/lib/devices\"/>", ""));
        assertWarning(told, READER.replace("/var/lib/devices", "${test.devices:-}"));
    }

    @Test
    void aCategoryThatTheFactoryDoesNotMakeIsAnError() throws IOException {
        assertError(
                3,
                "the category of CardReader is POSPrinter, but its factory makes SmartCardRW",
                READER.replace("category=\"SmartCardRW\"", "category=\"POSPrinter\""));
    }

    @Test
    void aServiceClassThatIsNotThatOfTheFactoryIsAWarning() throws IOException {
        assertWarning(
                "the service class jpos.services.POSPrinterService115 of CardReader is not that of its factory",
                READER.replace(SERVICE, "jpos.services.POSPrinterService115"));
    }

    @Test
    void aServiceClassOfAVendorThatIsOfAnotherCategoryIsAWarning() throws IOException {
        String foreign = READER.replace(FACTORY, ForeignFactory.class.getName());
        assertEquals(List.of(), problems(foreign));
        assertWarning(
                "is one of POSPrinter, and not of the category SmartCardRW",
                foreign.replace(SERVICE, "jpos.services.POSPrinterService19"));
        assertWarning("is no device service of JavaPOS", foreign.replace(SERVICE, "java.lang.String"));
    }

    @Test
    void aNameOfNothingIsAnError() throws IOException {
        assertError(3, "an entry has no logical name", READER.replace("\"CardReader\"", "\" \""));
        assertError(3, "an entry has no logical name", READER.replace("\"CardReader\"", "\"\""));
    }

    @Test
    void aNameWithABlankAtItsEndIsAnError() throws IOException {
        assertError(
                3,
                "\"CardReader \" begins or ends with a blank, so that no program finds it. Remedy: write \"CardReader\"",
                READER.replace("\"CardReader\"", "\"CardReader \""));
    }

    @Test
    void namesThatDifferInBlanksOrCaseOnlyAreAWarning() throws IOException {
        assertWarning(
                "\"card reader\" differs from \"CardReader\" in line 3 in blanks or case only",
                READER + READER.replace("\"CardReader\"", "\"card reader\""));
    }

    @Test
    void aNameThatAProgramWillOpenAndNobodyDeclaresIsAnError() throws IOException {
        write(READER);
        List<String> said = lint(DeviceNames.asked(Set.of("CardReader", "PagePrinter")));
        assertTrue(
                said.get(0).startsWith("error   " + file + ": no entry for PagePrinter; it has CardReader"),
                said.get(0));
    }

    private void assertError(int line, String part, String entries) throws IOException {
        List<String> found = problems(entries);
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).startsWith("error   " + file + ":" + line + ": "), found.get(0));
        assertTrue(found.get(0).contains(part), found.get(0));
    }

    private void assertWarning(String part, String entries) throws IOException {
        List<String> found = problems(entries);
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).startsWith("warning " + file + ":"), found.get(0));
        assertTrue(found.get(0).contains(part), found.get(0));
    }

    private List<String> problems(String entries) throws IOException {
        write(entries);
        List<String> said = lint(DeviceNames.ANY);
        return said.subList(0, said.size() - 1);
    }

    private void write(String entries) throws IOException {
        Files.writeString(file, "<?xml version=\"1.0\"?>\n<JposEntries>\n" + entries + "</JposEntries>\n");
    }

    private List<String> lint(DeviceNames opened) {
        var said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        LintCommand.run(opened, new DevicePlaces(), out, out, file.toString());
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
