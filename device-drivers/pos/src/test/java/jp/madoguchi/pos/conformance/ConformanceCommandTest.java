package jp.madoguchi.pos.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** The command on a printer that is switched off: rows that need no hardware are kept, others are not. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class ConformanceCommandTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
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
                <JposEntry logicalName="Vendor">
                <creation factoryClass="com.vendor.Factory" serviceClass="any"/>
                <vendor name="a vendor" url=""/>
                <jpos category="POSPrinter" version="1.15"/>
                <product name="it" description="it" url=""/>
                </JposEntry>
                </JposEntries>
                """);
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
    void aDriverThatLacksAClassWhenItIsOpenedFailsTheRowByThatClass() throws Exception {
        deliver("return service((call, given) -> call.equals(\"open\") ? com.vendor.Codec.of(name) : null);")
                .into(drivers.resolve("vendor.jar"));
        assertEquals(ConformanceCommand.DEVIATES, run("--row", "open-state", "Vendor"));
        assertTrue(lines().get(2).contains("| FAIL |"), lines()::toString);
        assertTrue(lines().get(2).contains("lacks a jar with the class com.vendor.Codec"), lines()::toString);
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
        assertEquals(ConformanceCommand.CONFORMS, run("--row", "claim-at-once", "Off"));
        assertEquals(
                List.of(
                        "| row | rule | source | result | reason |",
                        "|---|---|---|---|---|",
                        "| claim-at-once | claim(0) of a device that another holds is E_TIMEOUT at once"
                                + " | UnifiedPOS 1.15, claim | PASS |  |",
                        "",
                        "Off: 1 kept, 0 broken, 0 skipped"),
                lines());
    }

    @Test
    void aRuleThatIsBrokenIsToldWithItsReason() throws Exception {
        assertEquals(ConformanceCommand.DEVIATES, run("--row", "enable-again", "Off"));
        assertTrue(
                lines().get(2).contains("| FAIL | a call that must work was refused, E_NOHARDWARE"), lines()::toString);
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
        assertEquals(ConformanceCommand.USAGE, run("--row", "no-such-row", "Off"));
    }

    private int run(String... arguments) throws InterruptedException {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(List.of("--jpos", file.toString(), "--drivers", drivers.toString()));
        all.addAll(List.of(arguments));
        return ConformanceCommand.run(out, out, Operator.NOBODY, all.toArray(String[]::new));
    }

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
