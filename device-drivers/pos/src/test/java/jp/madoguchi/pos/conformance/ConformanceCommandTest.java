package jp.madoguchi.pos.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The command on a printer that is switched off: rows that need no hardware are kept, others are not. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class ConformanceCommandTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Path file;

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
                <creation factoryClass="jp.madoguchi.pos.pageprinter.IppPagePrinterFactory" serviceClass="any"/>
                <vendor name="us" url=""/>
                <jpos category="CashDrawer" version="1.15"/>
                <product name="it" description="it" url=""/>
                </JposEntry>
                </JposEntries>
                """);
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
        String[] all = new String[arguments.length + 2];
        all[0] = "--jpos";
        all[1] = file.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return ConformanceCommand.run(out, out, Operator.NOBODY, all);
    }

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
