package jp.madoguchi.pos.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.pos.DevicePlaces;
import jp.madoguchi.pos.TestEntries;
import jp.madoguchi.pos.drivers.VendorJar;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;
import jpos.services.POSPrinterService115;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command on devices that are not there, and on a vendor's service that says what a test wants. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class ConformanceCommandTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private NeededRows needed = NeededRows.NONE;
    private final Path file;
    private final Path drivers;

    ConformanceCommandTest(@TempDir Path folder) throws IOException {
        file = Files.writeString(
                folder.resolve("jpos.xml"),
                """
                <JposEntries>
                <JposEntry logicalName="Off">
                <creation factoryClass="jp.madoguchi.pos.pageprinter.IppPagePrinterFactory" serviceClass="any"/>
                <vendor name="us" url=""/>
                <jpos category="POSPrinter" version="1.15"/>
                <product name="it" description="it" url=""/>
                <prop name="printerUri" value="ipp://localhost:9/ipp/print"/>
                </JposEntry>
                <JposEntry logicalName="Drawer">
                <creation factoryClass="com.vendor.Factory" serviceClass="any"/>
                <vendor name="a vendor" url=""/>
                <jpos category="CashDrawer" version="1.15"/>
                <product name="it" description="it" url=""/>
                </JposEntry>
                <JposEntry logicalName="There">
                <creation factoryClass="%s" serviceClass="any"/>
                <vendor name="a vendor" url=""/>
                <jpos category="POSPrinter" version="1.15"/>
                <product name="it" description="it" url=""/>
                </JposEntry>
                <JposEntry logicalName="Vendor">
                <creation factoryClass="com.vendor.Factory" serviceClass="any"/>
                <vendor name="a vendor" url=""/>
                <jpos category="POSPrinter" version="1.15"/>
                <product name="it" description="it" url=""/>
                </JposEntry>
                </JposEntries>
                """
                        .formatted(YieldingFactory.class.getName()));
        drivers = folder.resolve("drivers");
        deliver("return service((call, given) -> null);").into(drivers.resolve("vendor.jar"));
    }

    private static VendorJar deliver(String createInstance) {
        return new VendorJar()
                .with("com.vendor.Factory", VendorJar.factory("Factory", createInstance))
                .with("com.vendor.Codec", "public class Codec { public static Object of(Object it) { return it; } }")
                .without("com.vendor.Codec");
    }

    @Test
    void aDriverThatLacksAClassIsToldByThatClassAndNoRowIsTried() throws Exception {
        deliver("com.vendor.Codec.of(name); return null;").into(drivers.resolve("vendor.jar"));
        assertEquals(ConformanceCommand.USAGE, run("Vendor"));
        assertEquals(1, lines().size(), lines()::toString);
        String line = lines().get(0);
        assertTrue(
                line.contains("Vendor has no service") && line.contains("lacks a jar with the class com.vendor.Codec"),
                line);
    }

    @Test
    void aDriverThatLacksAClassWhenItIsOpenedIsToldOnceByThatClassAndNoRowIsTried() throws Exception {
        deliver("return service((call, given) -> call.equals(\"open\") ? com.vendor.Codec.of(name) : null);")
                .into(drivers.resolve("vendor.jar"));
        assertEquals(ConformanceCommand.USAGE, run("Vendor"));
        assertEquals(1, lines().size(), lines()::toString);
        String line = lines().get(0);
        assertTrue(
                line.startsWith("Vendor can't be opened, ")
                        && line.contains("lacks a jar with the class com.vendor.Codec"),
                line);
    }

    @Test
    void aDeviceThatIsSwitchedOffIsToldAndNoRowIsTried() throws Exception {
        assertEquals(ConformanceCommand.USAGE, run("Off"));
        assertEquals(1, lines().size(), lines()::toString);
        assertTrue(lines().get(0).startsWith("Off can't be enabled, E_NOHARDWARE"), lines()::toString);
    }

    /** One that can be enabled all the same keeps many rules by doing nothing. */
    @Test
    void aDeviceThatIsEnabledWhileItIsSwitchedOffIsAwayAndNoRowIsTried() throws Exception {
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("<prop name=", "<prop name=\"enableOffline\" value=\"true\"/><prop name="));
        assertEquals(ConformanceCommand.USAGE, run("Off"));
        assertEquals(1, lines().size(), lines()::toString);
        assertTrue(lines().get(0).startsWith("Off is away, E_OFFLINE"), lines()::toString);
    }

    @Test
    void aServiceThatThrowsAnErrorFailsTheRowByItAndDoesNotHang() throws Exception {
        TestEntries.declare("Erring", "POSPrinter", ErringFactory.class, Map.of());
        var kit =
                new ConformanceKit(Category.find("POSPrinter").orElseThrow(), "Erring", Operator.NOBODY, Duration.ZERO);
        Finding finding = kit.check(kit.rows().get(0));
        assertTrue(finding.reason().contains("NoClassDefFoundError: a/b/C"), finding::reason);
    }

    /** On the class path: its services are called without a guard. */
    public static final class ErringFactory implements JposServiceInstanceFactory {
        @Override
        public JposServiceInstance createInstance(String logicalName, JposEntry entry) {
            Class<?>[] contract = {POSPrinterService115.class};
            return (JposServiceInstance)
                    Proxy.newProxyInstance(contract[0].getClassLoader(), contract, (service, method, arguments) -> {
                        throw new NoClassDefFoundError("a/b/C");
                    });
        }
    }

    @Test
    void aRuleThatIsKeptIsALineOfTheTable() throws Exception {
        assertEquals(ConformanceCommand.CONFORMS, run("--row", "texts", "There"), lines()::toString);
        assertEquals(
                List.of(
                        "| row | rule | source | result | reason |",
                        "|---|---|---|---|---|",
                        "| texts | an exception says what is wrong | "
                                + "device-drivers/pos/README.md, Conformance: a demand of ours | PASS |  |",
                        "",
                        "There: 1 kept, 0 broken, 0 skipped, 0 undone"),
                lines());
    }

    @Test
    void aRuleThatIsBrokenIsToldWithItsReason() throws Exception {
        assertEquals(ConformanceCommand.DEVIATES, run("--row", "enable-unclaimed", "There"), lines()::toString);
        assertTrue(
                lines().get(2).contains("| FAIL | setDeviceEnabled(true): no exception instead of E_NOTCLAIMED"),
                lines()::toString);
    }

    /** Those of the standard are examples. */
    @Test
    void aHealthTextMayBeInTheMakersOwnWords() throws Exception {
        YieldingFactory.healthText = "OK, 38 °C";
        assertEquals(ConformanceCommand.CONFORMS, run("--row", "health", "There"), lines()::toString);
        YieldingFactory.healthText = "";
        assertEquals(ConformanceCommand.DEVIATES, run("--row", "health", "There"), lines()::toString);
    }

    @Test
    void aProgramCanWorkWithAServiceThatBreaksOnlyWhatItDoesNotNeed() throws Exception {
        need(Set.of("texts"), Set.of());
        assertEquals(
                ConformanceCommand.DEVIATES,
                run("--row", "texts", "--row", "enable-unclaimed", "There"),
                lines()::toString);
        assertEquals("| row | rule | source | needed | result | reason |", lines().get(0));
        assertTrue(lines().get(2).contains("| UnifiedPOS 1.15, DeviceEnabled |  | FAIL |"), lines()::toString);
        assertTrue(lines().get(3).contains("a demand of ours | yes | PASS |"), lines()::toString);
        assertEquals(
                "This kiosk can work with There, for it needs none of the broken rows.",
                lines().get(6),
                lines()::toString);
    }

    @Test
    void aProgramCanNotWorkWithAServiceThatBreaksWhatItNeeds() throws Exception {
        need(Set.of("texts", "enable-unclaimed"), Set.of());
        run("--row", "texts", "--row", "enable-unclaimed", "There");
        assertEquals(
                "This kiosk can't work with There, for it needs what is broken: enable-unclaimed.",
                lines().get(6),
                lines()::toString);
    }

    @Test
    void whatIsNeededAndNobodySawIsNamed() throws Exception {
        need(Set.of("texts", "paper-told"), Set.of());
        assertEquals(
                ConformanceCommand.CONFORMS, run("--row", "texts", "--row", "paper-told", "There"), lines()::toString);
        assertTrue(lines().get(3).contains("| yes | UNDONE | nobody did it: "), lines()::toString);
        assertEquals(
                "Nothing that was tried keeps this kiosk from working with There; needed and not tried yet: paper-told.",
                lines().get(6),
                lines()::toString);
    }

    @Test
    void noProgramNeedsARowThatThereIsNot() {
        assertThrows(
                IllegalArgumentException.class, () -> new NeededRows.Need("POSPrinter", Set.of("paper-tld"), Set.of()));
    }

    @Test
    void aProgramCanNotWorkWithAServiceThatLacksWhatItNeedsAndTheCapabilityIsNamed() throws Exception {
        need(Set.of("transaction-argument", "texts"), Set.of());
        assertEquals(
                ConformanceCommand.DEVIATES,
                run("--row", "texts", "--row", "transaction-argument", "There"),
                lines()::toString);
        assertEquals(
                "This kiosk can't work with There, for it needs what is lacking:"
                        + " transaction-argument (CapRecPresent is false).",
                lines().get(6),
                lines()::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            437       | This kiosk can't work with There, for it needs what is lacking: character-set-japanese\
             (CharacterSetList, "437", has neither 932 nor 997 (Unicode)).
            437,1932  | This kiosk can't work with There, for it needs what is lacking: character-set-japanese\
             (CharacterSetList, "437,1932", has neither 932 nor 997 (Unicode)).
            437,932   | This kiosk can work with There.
            997       | This kiosk can work with There.
            """)
    void aProgramThatPrintsJapaneseCanWorkOnlyWithAPrinterThatHasIt(String sets, String judgement) throws Exception {
        YieldingFactory.characterSets = sets;
        need(Set.of("character-set-japanese"), Set.of());
        int code = judgement.contains("can't") ? ConformanceCommand.DEVIATES : ConformanceCommand.CONFORMS;
        assertEquals(code, run("--row", "character-set-japanese", "There"), lines()::toString);
        assertEquals(judgement, lines().get(5), lines()::toString);
    }

    @Test
    void ofAServiceThatTellsNothingOfItsPowerTheConsequenceIsSaid() throws Exception {
        need(Set.of("power-told"), Set.of("power-told"));
        run("--row", "power-told", "There");
        assertEquals(
                "This kiosk can work with There; it tells nothing of its power, so that its loss is not noticed until a"
                        + " call fails.",
                lines().get(5),
                lines()::toString);
    }

    @Test
    void aProgramCanWorkWithAServiceThatLacksWhatItUsesOnlyWhereItIsThere() throws Exception {
        need(Set.of("cut-argument", "texts"), Set.of("cut-argument"));
        run("--row", "texts", "--row", "cut-argument", "There");
        assertTrue(lines().get(3).contains("| where it can | SKIPPED | CapRecPresent is false |"), lines()::toString);
        assertEquals("This kiosk can work with There.", lines().get(6), lines()::toString);
    }

    @Test
    void aNeededRowThatWasNotTriedIsNotSeen() throws Exception {
        need(Set.of("claim-timeout", "texts"), Set.of());
        run("--row", "texts", "There");
        assertEquals(
                "Nothing that was tried keeps this kiosk from working with There; needed and not tried yet: claim-timeout.",
                lines().get(5),
                lines()::toString);
    }

    /** Of a page printer it needs other rows than of a receipt printer, though both are POSPrinters. */
    @Test
    void whatAProgramNeedsOfADeviceItNeedsOfNoOtherOfItsCategory() throws Exception {
        needed = new NeededRows(
                "This kiosk",
                Map.of("Another", new NeededRows.Need("POSPrinter", Set.of("enable-unclaimed"), Set.of())));
        run("--row", "enable-unclaimed", "There");
        assertTrue(lines().get(2).contains("|  | FAIL |"), lines()::toString);
        assertEquals(
                "This kiosk opens no There; declare it under a name that it opens, Another, and ask again whether it can"
                        + " work with it.",
                lines().get(5),
                lines()::toString);
    }

    private void need(Set<String> rows, Set<String> dispensable) {
        needed = new NeededRows("This kiosk", Map.of("There", new NeededRows.Need("POSPrinter", rows, dispensable)));
    }

    /** Does whatever it is told, claimed or not. */
    public static final class YieldingFactory implements JposServiceInstanceFactory {
        private static volatile String healthText = "";
        private static volatile String characterSets = "";

        @Override
        public JposServiceInstance createInstance(String logicalName, JposEntry entry) {
            Class<?>[] contract = {POSPrinterService115.class};
            return (JposServiceInstance)
                    Proxy.newProxyInstance(contract[0].getClassLoader(), contract, (service, method, arguments) -> {
                        Class<?> type = method.getReturnType();
                        if (method.getName().equals("getCheckHealthText")) {
                            return healthText;
                        }
                        if (method.getName().equals("getCharacterSetList")) {
                            return characterSets;
                        }
                        return type == int.class
                                ? (Object) (method.getName().equals("getDeviceServiceVersion") ? 1_015_000 : 0)
                                : type == boolean.class ? (Object) false : type == String.class ? "" : null;
                    });
        }
    }

    @Test
    void aDeviceThatIsNotDeclaredIsWrongUsage() throws Exception {
        assertEquals(ConformanceCommand.USAGE, run("Nobody"));
        assertTrue(lines().get(0).contains("no entry for Nobody"), lines()::toString);
    }

    @Test
    void aCategoryWithoutRowsIsWrongUsage() throws Exception {
        assertEquals(ConformanceCommand.USAGE, run("Drawer"));
        assertTrue(lines().get(0).contains("CashDrawer"), lines()::toString);
    }

    @Test
    void aRowThatDoesNotExistIsWrongUsage() throws Exception {
        assertEquals(ConformanceCommand.USAGE, run("--row", "open-stat", "Off"));
        assertTrue(
                lines().get(0)
                        .startsWith("there is no row open-stat. Did you mean open-state? The rows of Off, a POSPrinter,"
                                + " the nearest first: open-state, "),
                lines()::toString);
    }

    @Test
    void ofARowThatDoesNotExistOnlyThoseOfTheDevicesOwnCategoryAreNamed() throws Exception {
        assertEquals(ConformanceCommand.USAGE, run("--row", "deposit-begin", "Off"));
        assertTrue(lines().get(0).startsWith("there is no row deposit-begin. "), lines()::toString);
        assertFalse(lines().get(0).contains("card-torn"), lines()::toString);
        assertFalse(lines().get(0).contains("deposit-end"), lines()::toString);
    }

    /** Who reads a table has this repository and what is public, and nothing else. */
    @Test
    void everyRowCitesWhatItsReaderCanOpen() {
        Path root = Path.of(System.getProperty("madoguchi.root"));
        Category.names().stream()
                .flatMap(category -> Category.find(category).orElseThrow().rows().stream())
                .map(Row::source)
                .forEach(source -> assertTrue(
                        source.startsWith("UnifiedPOS 1.15, ")
                                || source.startsWith("JavaPOS 1.15, ")
                                || Files.exists(root.resolve(source.replaceFirst(",.*", ""))),
                        source));
    }

    @Test
    void ofADeviceThatGivesNoAnswerItsAddressIsNamedAndTheSettingThatItComesFrom() throws Exception {
        Files.writeString(
                file, Files.readString(file).replace("ipp://localhost:9", "${test.printer:-ipp://localhost:9}"));
        run("Off");
        assertTrue(
                lines().get(0)
                        .contains("printerUri=\"ipp://localhost:9/ipp/print\" in " + file
                                + ":7, the default, for the setting test.printer is not given"),
                lines()::toString);
    }

    @Test
    void ofAVendorsDeviceThatGivesNoAnswerWhateverMayBeItsAddressIsNamed() throws Exception {
        deliver("return service((call, given) -> { if (call.equals(\"open\"))"
                        + " throw new jpos.JposException(107, \"no answer\"); return null; });")
                .into(drivers.resolve("vendor.jar"));
        declareVendor("<prop name=\"portName\" value=\"COM7\"/><prop name=\"supportsPaper\" value=\"true\"/>");
        run("Vendor");
        assertTrue(
                lines().get(0)
                        .endsWith("see whether the address is its own: portName=\"COM7\" in " + file
                                + ":26; no row was tried"),
                lines()::toString);
    }

    @Test
    void ofADriverThatLacksAClassNoAddressIsDoubted() throws Exception {
        deliver("return service((call, given) -> call.equals(\"open\") ? com.vendor.Codec.of(name) : null);")
                .into(drivers.resolve("vendor.jar"));
        declareVendor("<prop name=\"portName\" value=\"COM7\"/>");
        run("Vendor");
        assertFalse(lines().get(0).contains("COM7"), lines()::toString);
    }

    private void declareVendor(String properties) throws IOException {
        int end = Files.readString(file).lastIndexOf("</JposEntry>");
        Files.writeString(file, Files.readString(file).substring(0, end) + properties + "</JposEntry></JposEntries>");
    }

    private int run(String... arguments) throws InterruptedException {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(List.of("--jpos", file.toString(), "--drivers", drivers.toString()));
        all.addAll(List.of(arguments));
        return ConformanceCommand.run(
                needed, new DevicePlaces(), out, out, Operator.NOBODY, all.toArray(String[]::new));
    }

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
