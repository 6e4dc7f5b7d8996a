package jp.madoguchi.pos.drivers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import jp.madoguchi.pos.DeviceConfigurationException;
import jp.madoguchi.pos.DeviceNames;
import jp.madoguchi.pos.LogicalDevices;
import jpos.JposException;
import jpos.ToneIndicator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Two vendors whose factories have the same name, as those have who began with the same sample. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class TwoVendorsTest {
    private static final String FACTORY = "com.sample.Factory";

    private final Path folder;

    TwoVendorsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void bothDrop() throws IOException {
        vendor("red", "com.red.Service").into(folder.resolve("drivers/red/red.jar"));
        vendor("blue", "com.blue.Service").into(folder.resolve("drivers/blue/blue.jar"));
    }

    @Test
    void eachGetsItsOwnWhereTheEntriesNameTheServicesOfTheirFolders() throws Exception {
        open(entry("Red", "com.red.Service", ""), entry("Blue", "com.blue.Service", ""));
        assertEquals("red", description("Red"));
        assertEquals("blue", description("Blue"));
    }

    @Test
    void eachGetsItsOwnWhereTheEntriesNameTheFolders() throws Exception {
        open(entry("Red", FACTORY, folderProperty("red")), entry("Blue", FACTORY, folderProperty("blue")));
        assertEquals("blue", description("Blue"));
        assertEquals("red", description("Red"));
    }

    @Test
    void anEntryThatCouldMeanBothIsRefusedAndToldHowToChoose() {
        DeviceConfigurationException refused =
                assertThrows(DeviceConfigurationException.class, () -> open(entry("Red", FACTORY, "")));
        assertTrue(
                String.valueOf(refused.getMessage()).contains("in more than one folder: blue, red"),
                refused::getMessage);
        assertTrue(refused.remedy().contains("<prop name=\"driverFolder\" value=\"blue\"/>"), refused::remedy);
    }

    @Test
    void aFolderThatHasNoSuchFactoryIsTold() {
        DeviceConfigurationException refused = assertThrows(
                DeviceConfigurationException.class, () -> open(entry("Red", FACTORY, folderProperty("green"))));
        String green = folder.resolve("drivers/green").toString();
        assertTrue(
                refused.fault()
                        .endsWith("from the folder green, which the property driverFolder names; there is no folder "
                                + green),
                refused::fault);
        assertEquals(
                "the class is in the folder blue and the folder red: write <prop name=\"driverFolder\" value=\"blue\"/>, or put the jar of the device"
                        + " service into " + green,
                refused.remedy());
    }

    @Test
    void twoJarsOfOneFolderWithTheSameFactoryAreRefused() throws Exception {
        vendor("older", "com.red.Service").into(folder.resolve("drivers/red/a-red.jar"));
        DeviceConfigurationException refused = assertThrows(
                DeviceConfigurationException.class, () -> open(entry("Red", FACTORY, folderProperty("red"))));
        assertTrue(
                String.valueOf(refused.getMessage()).contains("in more than one jar: a-red.jar, red.jar"),
                refused::getMessage);
    }

    private void open(String... entries) throws DeviceConfigurationException, IOException {
        LogicalDevices.open(
                VendorEntries.write(folder.resolve("jpos.xml"), entries),
                DeviceNames.ANY,
                DriverFolder.of(folder.resolve("drivers")));
    }

    private static String description(String logicalName) throws JposException {
        ToneIndicator control = new ToneIndicator();
        control.open(logicalName);
        String said = control.getDeviceServiceDescription();
        control.close();
        return said;
    }

    private static VendorJar vendor(String name, String service) {
        String said = "return service((call, given) -> call.equals(\"getDeviceServiceDescription\") ? \"" + name
                + "\" : null);";
        return new VendorJar()
                .with(FACTORY, VendorJar.factory("Factory", said))
                .with(service, "public class Service {}");
    }

    private static String entry(String logicalName, String service, String properties) {
        return VendorEntries.entry(logicalName, FACTORY, service, properties);
    }

    private static String folderProperty(String name) {
        return "<prop name=\"driverFolder\" value=\"" + name + "\"/>";
    }
}
