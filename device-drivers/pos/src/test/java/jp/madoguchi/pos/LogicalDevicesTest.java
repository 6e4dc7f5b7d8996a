package jp.madoguchi.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.pos.pageprinter.IppPagePrinterFactory;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.SmartCardRW;
import jpos.loader.JposServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** JavaPOS keeps its registry in statics, so these tests take turns. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class LogicalDevicesTest {
    private static final String FACTORY = "jp.madoguchi.pos.pageprinter.IppPagePrinterFactory";

    private final Path folder;

    LogicalDevicesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void forgetTheSite() {
        System.clearProperty("test.printer");
    }

    @Test
    void theFileOfThisKioskNamesItsReaderAndItsPrinter() throws Exception {
        Path shipped = Path.of(System.getProperty("madoguchi.root"), "config", "jpos.xml");
        LogicalDevices.open(shipped, Set.of("CardReader", "PagePrinter"));
        SmartCardRW reader = new SmartCardRW();
        reader.open("CardReader");
        assertEquals(1_015_000, reader.getDeviceServiceVersion());
        reader.close();
        POSPrinter printer = new POSPrinter();
        printer.open("PagePrinter");
        assertEquals("ipp://localhost:8631/ipp/print", printer.getPhysicalDeviceName());
        printer.close();
    }

    @Test
    void anAddressOfTheSiteComesFromASystemProperty() throws Exception {
        System.setProperty("test.printer", "ipp://printer.example:631/ipp/print");
        LogicalDevices.open(file(entry("Pages", FACTORY, "POSPrinter", "${test.printer}")), Set.of("Pages"));
        assertEquals("ipp://printer.example:631/ipp/print", registered("Pages", "printerUri"));
    }

    @Test
    void aPlaceholderWithoutAPropertyTakesItsDefault() throws Exception {
        LogicalDevices.open(file(entry("Pages", FACTORY, "POSPrinter", "${test.printer:-ipp://a/b}")), Set.of());
        assertEquals("ipp://a/b", registered("Pages", "printerUri"));
    }

    @Test
    void aPlaceholderWithNeitherStopsTheStartAndIsNamed() throws Exception {
        Path file = file(entry("Pages", FACTORY, "POSPrinter", "${test.printer}"));
        DeviceConfigurationException refusal = refusal(file);
        assertEquals(8, refusal.line());
        assertTrue(refusal.remedy().contains("-Dtest.printer="), refusal::getMessage);
    }

    @Test
    void aMissingFileIsNamed() {
        Path file = folder.resolve("nowhere.xml");
        DeviceConfigurationException refusal = refusal(file);
        assertEquals(file, refusal.file());
        assertTrue(String.valueOf(refusal.getMessage()).startsWith(file.toString()));
    }

    @Test
    void aBrokenFileIsNamedWithItsLine() throws Exception {
        Path file = Files.writeString(folder.resolve("jpos.xml"), "<JposEntries>\n  <JposEntry\n</JposEntries>\n");
        assertEquals(3, refusal(file).line());
    }

    @Test
    void anEntryThatJavaPosWouldDropIsNamedWithItsLine() throws Exception {
        DeviceConfigurationException refusal = refusal(file(entry("Watch", FACTORY, "DeviceMonitor", "ipp://a/b")));
        assertEquals(3, refusal.line());
        assertTrue(String.valueOf(refusal.getMessage()).contains("DeviceMonitor"), refusal::getMessage);
    }

    @Test
    void aValueOfTheWrongTypeIsAnEntryThatJavaPosDropped() throws Exception {
        String entry = entry("Pages", FACTORY, "POSPrinter", "ipp://a/b")
                .replace("</JposEntry>", "<prop name=\"n\" type=\"Integer\" value=\"many\"/></JposEntry>");
        DeviceConfigurationException refusal = refusal(file(entry));
        assertEquals(3, refusal.line());
        assertTrue(String.valueOf(refusal.getMessage()).contains("dropped the entry Pages"), refusal::getMessage);
    }

    @Test
    void aFactoryThatCannotBeLoadedIsNamedWithItsLine() throws Exception {
        DeviceConfigurationException refusal =
                refusal(file(entry("Pages", "no.such.Factory", "POSPrinter", "ipp://a/b")));
        assertEquals(3, refusal.line());
        assertTrue(String.valueOf(refusal.getMessage()).contains("no.such.Factory"), refusal::getMessage);
    }

    @Test
    void aNameDeclaredTwiceIsRefused() throws Exception {
        String entry = entry("Pages", FACTORY, "POSPrinter", "ipp://a/b");
        assertTrue(String.valueOf(refusal(file(entry + entry)).getMessage()).contains("in line 3 already"));
    }

    @Test
    void aMissingDeviceIsNamedTogetherWithThoseThatExist() throws Exception {
        Path file = file(entry("Pages", FACTORY, "POSPrinter", "ipp://a/b"));
        DeviceConfigurationException refusal = assertThrows(
                DeviceConfigurationException.class, () -> LogicalDevices.open(file, Set.of("CardReader", "Pages")));
        assertTrue(
                String.valueOf(refusal.getMessage()).contains("no entry for CardReader; it has Pages"),
                refusal::getMessage);
    }

    @Test
    void aDocumentTypeIsToleratedAndNothingIsFetchedForIt() throws Exception {
        String doctype =
                "<!DOCTYPE JposEntries PUBLIC \"-//JavaPOS//DTD//EN\" \"http://nowhere.invalid/jpos/res/jcl.dtd\">\n";
        String entries = Files.readString(file(entry("Pages", FACTORY, "POSPrinter", "ipp://a/b")));
        Path file = Files.writeString(
                folder.resolve("with-doctype.xml"), entries.replace("<JposEntries>", doctype + "<JposEntries>"));
        assertEquals(Set.of("Pages"), LogicalDevices.open(file, Set.of("Pages")).names());
    }

    @Test
    void anAddressThatIsNoneIsRefusedBeforeAnyDeviceIsOpened() throws Exception {
        DeviceConfigurationException refusal = refusal(file(entry("Pages", FACTORY, "POSPrinter", "socket://a:9100")));
        assertEquals(8, refusal.line());
        assertTrue(String.valueOf(refusal.getMessage()).contains("printerUri"), refusal::getMessage);
    }

    @Test
    void whoDeclaresADeviceWithoutAFileIsToldTheSameWhenItIsOpened() {
        TestEntries.declare(
                "Pages", "POSPrinter", IppPagePrinterFactory.class, Map.of("printerUri", "socket://a:9100"));
        JposException refusal = assertThrows(JposException.class, () -> new POSPrinter().open("Pages"));
        assertEquals(JposConst.JPOS_E_NOSERVICE, refusal.getErrorCode());
        assertEquals(
                "printerUri is no printer's address: \"socket://a:9100\" [Pages]; remedy: write ipp://host:631/ipp/print in jpos.xml",
                refusal.getMessage());
    }

    private static DeviceConfigurationException refusal(Path file) {
        return assertThrows(DeviceConfigurationException.class, () -> LogicalDevices.open(file, Set.of()));
    }

    private static Object registered(String logicalName, String property) {
        return JposServiceLoader.getManager()
                .getEntryRegistry()
                .getJposEntry(logicalName)
                .getPropertyValue(property);
    }

    private Path file(String entries) throws IOException {
        return Files.writeString(
                folder.resolve("jpos.xml"), "<?xml version=\"1.0\"?>\n<JposEntries>\n" + entries + "</JposEntries>\n");
    }

    private static String entry(String name, String factory, String category, String address) {
        return """
                <JposEntry logicalName="%s">
                <creation factoryClass="%s" serviceClass="any"/>
                <vendor name="us" url=""/>
                <jpos category="%s" version="1.15"/>
                <product name="it" description="it" url=""/>
                <prop name="printerUri" value="%s"/>
                </JposEntry>
                """
                .formatted(name, factory, category, address);
    }
}
