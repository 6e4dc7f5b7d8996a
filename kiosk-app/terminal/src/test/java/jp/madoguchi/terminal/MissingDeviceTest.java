package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.pos.LogicalDevices;
import jp.madoguchi.pos.drivers.DriverFolder;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What nobody would miss until a resident does. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class MissingDeviceTest {
    private static final Path CONFIG = Site.ROOT.resolve("config");
    private static final String PRINTER = "<JposEntry logicalName=\"PagePrinter\">";

    private final Path folder;

    MissingDeviceTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        for (String file : new String[] {"municipalities.yaml", "holidays.yaml"}) {
            Files.copy(CONFIG.resolve(file), folder.resolve(file));
        }
    }

    @Test
    void aKioskWithoutAChangerInTownsWithoutFeesMissesNothing() throws Exception {
        assertEquals(Optional.empty(), MissingDevice.changer(declared(""), Municipalities.load(folder)));
    }

    @Test
    void whereATownAsksForAFeeTheChangerIsMissed() throws Exception {
        askForAFee();
        MissingDevice missing =
                MissingDevice.changer(declared(""), Municipalities.load(folder)).orElseThrow();
        assertFalse(missing.misspelt());
        assertEquals(
                "not declared: municipalities.yaml has fees of 999999, which nobody can pay here", missing.health());
    }

    @Test
    void aChangerUnderAMisspeltNameIsMissedAndTheNameIsTold() throws Exception {
        askForAFee();
        MissingDevice missing = MissingDevice.changer(declared("CashChangr"), Municipalities.load(folder))
                .orElseThrow();
        assertTrue(missing.misspelt());
        assertTrue(missing.health().endsWith("declares CashChangr, which nothing opens"), missing::health);
        assertEquals("rename CashChangr to CashChanger", missing.remedy());
    }

    @Test
    void aSpareChangerInTownsWithoutFeesIsMissedByNobody() throws Exception {
        assertEquals(Optional.empty(), MissingDevice.changer(declared("CashChanger2"), Municipalities.load(folder)));
    }

    private void askForAFee() throws IOException {
        Path towns = folder.resolve("municipalities.yaml");
        Files.writeString(towns, Files.readString(towns).replaceFirst("amount: 0", "amount: 200"));
    }

    /** The file with a service that stands for a changer's: it is only declared here. */
    private LogicalDevices declared(String changer) throws Exception {
        String entry =
                """
                <JposEntry logicalName="%s">
                <creation factoryClass="%s" serviceClass="jpos.services.CashChangerService115"/>
                <vendor name="a vendor" url=""/>
                <jpos category="CashChanger" version="1.15"/>
                <product name="it" description="it" url=""/>
                </JposEntry>
                """
                        .formatted(changer, AnyFactory.class.getName());
        Path file = Files.writeString(
                folder.resolve("jpos.xml"),
                Files.readString(CONFIG.resolve("jpos.xml"))
                        .replace(PRINTER, (changer.isEmpty() ? "" : entry) + PRINTER));
        return LogicalDevices.open(file, KioskDevices.POSSIBLE, DriverFolder.none());
    }

    /** Of a vendor. */
    public static final class AnyFactory implements JposServiceInstanceFactory {
        @Override
        public JposServiceInstance createInstance(String logicalName, JposEntry entry) {
            throw new IllegalStateException("nothing is opened here");
        }
    }
}
