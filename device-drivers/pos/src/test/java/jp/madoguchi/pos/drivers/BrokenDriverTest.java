package jp.madoguchi.pos.drivers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import jp.madoguchi.pos.DeviceConfigurationException;
import jp.madoguchi.pos.DeviceNames;
import jp.madoguchi.pos.LogicalDevices;
import jpos.JposConst;
import jpos.JposException;
import jpos.ToneIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What an integrator is told of a vendor's jar that is incomplete, or whose code throws something. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class BrokenDriverTest {
    private static final String FACTORY = "com.vendor.Factory";
    private static final String CODEC = "com.vendor.lib.Codec";

    private final ToneIndicator control = new ToneIndicator();
    private final Path folder;

    BrokenDriverTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aClassThatTheServiceMissesIsNamedAndSoIsWhereToPutIt() throws Exception {
        JposException told = openTells(jar("return service((call, given) -> " + CODEC + ".of(call)); ")
                .with(CODEC, "public class Codec { public static Object of(String call) { return null; } }")
                .without(CODEC));
        assertSays(
                told, "[Tone]", "needs the class " + CODEC, "the drivers folder lacks a jar with the class " + CODEC);
    }

    @Test
    void aClassThatTheFactoryMissesIsNamed() throws Exception {
        JposException told = openTells(jar("return " + CODEC + ".service();")
                .with(
                        CODEC,
                        "public class Codec { public static jpos.loader.JposServiceInstance service() { return null; } }")
                .without(CODEC));
        assertEquals(JposConst.JPOS_E_NOSERVICE, told.getErrorCode());
        assertSays(told, FACTORY, "needs the class " + CODEC, "lacks a jar with the class " + CODEC);
    }

    @Test
    void aSuperclassThatIsMissingIsToldBeforeAnyDeviceIsOpened() throws Exception {
        new VendorJar()
                .with(CODEC, "public class Codec {}")
                .with(
                        FACTORY,
                        VendorJar.factory("Factory", "return null;")
                                .replace("implements", "extends " + CODEC + " implements"))
                .without(CODEC)
                .into(folder.resolve("drivers/vendor.jar"));
        DeviceConfigurationException told = assertThrows(DeviceConfigurationException.class, this::read);
        assertTrue(String.valueOf(told.getMessage()).contains("needs the class " + CODEC), told::getMessage);
        assertTrue(told.remedy().contains("lacks a jar with the class " + CODEC), told::remedy);
        assertEquals(2, told.line());
    }

    @Test
    void whatAStaticInitialiserThrewIsToldAtTheFirstTryAndAtTheNext() throws Exception {
        VendorJar jar = jar("return " + CODEC + ".service();")
                .with(
                        CODEC,
                        "public class Codec { static final int PORT = Integer.parseInt(\"COM-ONE\");"
                                + " public static jpos.loader.JposServiceInstance service() { return null; } }");
        JposException first = openTells(jar);
        assertSays(first, "NumberFormatException", "COM-ONE", "the vendor's manual");
        JposException second = assertThrows(JposException.class, () -> new ToneIndicator().open("Tone"));
        assertSays(second, "needs the class " + CODEC, "failed when it was first used", "COM-ONE");
    }

    @Test
    void aNativeLibraryThatIsMissingIsNamed() throws Exception {
        JposException told = openTells(jar("System.loadLibrary(\"vendorusb\"); return null;"));
        assertSays(told, "lacks a native library", "vendorusb", "LD_LIBRARY_PATH");
    }

    @Test
    void whatTheConstructorOfTheFactoryThrewIsTold() throws Exception {
        JposException told = openTells(
                new VendorJar()
                        .with(
                                FACTORY,
                                VendorJar.factory("Factory", "return null;")
                                        .replace(
                                                "public interface",
                                                "public Factory() { throw new AssertionError(\"no licence\"); } public interface")));
        assertSays(told, "the factory " + FACTORY, "AssertionError", "no licence");
    }

    @Test
    void whatAVendorHidesInAnExceptionOfHisOwnIsTold() throws Exception {
        JposException told = openTells(
                jar(
                        "try { Class.forName(\"" + CODEC + "\"); return null; }"
                                + " catch (ClassNotFoundException e) { throw new jpos.JposException(104, \"can't instantiate\", e); }"));
        assertSays(told, "can't instantiate", "needs the class " + CODEC);
    }

    /** As a service does that is built on ours. */
    @Test
    void whereAClassIsMissingTheRemedyOfTheExceptionThatHidesItIsNotTold() throws Exception {
        JposException told =
                openTells(jar("try { Class.forName(\"" + CODEC + "\"); return null; } catch (ClassNotFoundException e)"
                        + " { throw new jpos.JposException(111, \"it failed [Tone]; remedy: open it again\", e); }"));
        assertEquals(
                "it failed: it needs the class " + CODEC
                        + ", which is nowhere [Tone]; remedy: the drivers folder lacks a jar" + " with the class "
                        + CODEC + ": put it beside the jar of the service",
                told.getMessage());
    }

    @Test
    void whatAVendorSaysHimselfIsLeftAsItIs() throws Exception {
        JposException told = openTells(jar("throw new jpos.JposException(107, \"cable out\");"));
        assertEquals(JposConst.JPOS_E_NOHARDWARE, told.getErrorCode());
        assertEquals("cable out", told.getMessage());
    }

    @Test
    void aClassThatIsMissedOnlyWhenTheDeviceIsEnabledIsNamedToo() throws Exception {
        jar("return service((call, given) -> call.equals(\"setDeviceEnabled\") ? " + CODEC + ".of(call) : null);")
                .with(CODEC, "public class Codec { public static Object of(String call) { return null; } }")
                .without(CODEC)
                .into(folder.resolve("drivers/vendor.jar"));
        read();
        control.open("Tone");
        JposException told = assertThrows(JposException.class, () -> control.setDeviceEnabled(true));
        assertEquals(JposConst.JPOS_E_FAILURE, told.getErrorCode());
        assertSays(told, "setDeviceEnabled", "[Tone]", "needs the class " + CODEC);
        assertNotNull(told.getCause());
        control.close();
    }

    @Test
    void aFactoryThatMakesNothingIsTold() throws Exception {
        assertSays(openTells(jar("return null;")), FACTORY, "made no service");
    }

    private JposException openTells(VendorJar jar) throws Exception {
        jar.into(folder.resolve("drivers/vendor.jar"));
        read();
        return assertThrows(JposException.class, () -> control.open("Tone"));
    }

    private static VendorJar jar(String createInstance) {
        return new VendorJar().with(FACTORY, VendorJar.factory("Factory", createInstance));
    }

    private void read() throws DeviceConfigurationException, IOException {
        Path file = VendorEntries.write(folder.resolve("jpos.xml"), VendorEntries.entry("Tone", FACTORY, FACTORY, ""));
        LogicalDevices.open(file, DeviceNames.asked(Set.of("Tone")), DriverFolder.of(folder.resolve("drivers")));
    }

    private static void assertSays(JposException told, String... parts) {
        for (String part : parts) {
            assertTrue(String.valueOf(told.getMessage()).contains(part), told::getMessage);
        }
    }
}
