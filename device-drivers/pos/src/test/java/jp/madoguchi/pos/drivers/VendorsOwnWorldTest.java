package jp.madoguchi.pos.drivers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.pos.DeviceConfigurationException;
import jp.madoguchi.pos.DeviceNames;
import jp.madoguchi.pos.LogicalDevices;
import jpos.JposException;
import jpos.ToneIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What a vendor's code sees around it: his own jars, the JDK as it is, and our JavaPOS. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class VendorsOwnWorldTest {
    private static final String FACTORY = "com.vendor.Factory";

    private final Path folder;

    VendorsOwnWorldTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aProviderInHisJarIsFoundByTheFactory() throws Exception {
        assertEquals(
                "his provider",
                said(
                        provider(
                                "String found = java.util.ServiceLoader.load(com.vendor.Words.class).iterator().next().say();"
                                        + " return service((call, given) -> call.startsWith(\"getDeviceServiceD\") ? found : null);")));
    }

    @Test
    void aProviderInHisJarIsFoundByAThreadThatTheServiceStartedWhenItWasOpened() throws Exception {
        assertEquals(
                "his provider",
                said(
                        provider(
                                """
                        java.util.concurrent.CompletableFuture<Object> found = new java.util.concurrent.CompletableFuture<>();
                        return service((call, given) -> {
                            if (call.equals("open")) {
                                new Thread(() -> found.complete(
                                    java.util.ServiceLoader.load(com.vendor.Words.class).iterator().next().say())).start();
                            }
                            return call.startsWith("getDeviceServiceD") ? found.get() : null;
                        });
                        """)));
    }

    @Test
    void theThreadThatCalledHimHasItsOwnContextAgain() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        said(provider("return service((call, given) -> null);"));
        assertSame(before, Thread.currentThread().getContextClassLoader());
    }

    @Test
    void whoHearsHisEventsHasItsOwnContext() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        jar("""
                        return service((call, given) -> {
                            if (call.equals("open")) {
                                new Thread(() -> ((jpos.services.EventCallbacks) given[1])
                                    .fireStatusUpdateEvent(new jpos.events.StatusUpdateEvent("it", 1))).start();
                            }
                            return null;
                        });
                        """)
                .into(folder.resolve("drivers/vendor.jar"));
        declare();
        CompletableFuture<ClassLoader> heard = new CompletableFuture<>();
        ToneIndicator control = new ToneIndicator();
        control.addStatusUpdateListener(
                event -> heard.complete(Thread.currentThread().getContextClassLoader()));
        control.open("Tone");
        assertSame(before, heard.get(10, TimeUnit.SECONDS));
        control.close();
    }

    @Test
    void hisCopyOfAClassOfTheJdkIsNotEvenLookedAt() throws Exception {
        VendorJar jar = jar("Object which = org.xml.sax.SAXException.class.getModule().getName();"
                        + describing("which"))
                .withFile("org/xml/sax/SAXException.class", "an old copy");
        assertEquals("java.xml", said(jar));
    }

    @Test
    void aPackageOfJavaxThatTheJdkHasNotIsHis() throws Exception {
        VendorJar jar = jar("Object which = javax.usb.UsbHostManager.name();" + describing("which"))
                .with(
                        "javax.usb.UsbHostManager",
                        "public class UsbHostManager { public static String name() { return \"his\"; } }");
        assertEquals("his", said(jar));
    }

    @Test
    void hisCopyOfJavaPosIsNotEvenLookedAtButWhatHeAddsToItIsTaken() throws Exception {
        VendorJar jar = jar("Object which = jpos.vendor.Extra.NAME;" + describing("which"))
                .with("jpos.vendor.Extra", "public class Extra { public static final Object NAME = \"added\"; }")
                .withFile("jpos/services/ToneIndicatorService115.class", "an old copy");
        assertEquals("added", said(jar));
    }

    @Test
    void aResourceInHisJarComesBeforeOursOfThatName() throws Exception {
        VendorJar jar =
                jar("""
                        Object which;
                        try (var in = Thread.currentThread().getContextClassLoader()
                                .getResourceAsStream("jp/madoguchi/pos/LogicalDevices.class")) {
                            which = new String(in.readAllBytes());
                        } catch (java.io.IOException e) {
                            which = e;
                        }
                        """
                                + "Object found = which;" + describing("found"))
                        .withFile("jp/madoguchi/pos/LogicalDevices.class", "his");
        assertEquals("his", said(jar));
    }

    private static VendorJar provider(String createInstance) {
        return jar(createInstance)
                .with("com.vendor.Words", "public interface Words { String say(); }")
                .with(
                        "com.vendor.HisWords",
                        "public class HisWords implements Words { public String say() { return \"his provider\"; } }")
                .withFile("META-INF/services/com.vendor.Words", "com.vendor.HisWords\n");
    }

    private static VendorJar jar(String createInstance) {
        return new VendorJar().with(FACTORY, VendorJar.factory("Factory", createInstance));
    }

    private static String describing(String what) {
        return " return service((call, given) -> call.startsWith(\"getDeviceServiceD\") ? " + what + " : null);";
    }

    private String said(VendorJar jar) throws IOException, DeviceConfigurationException, JposException {
        jar.into(folder.resolve("drivers/vendor.jar"));
        declare();
        ToneIndicator control = new ToneIndicator();
        control.open("Tone");
        String said = control.getDeviceServiceDescription();
        control.close();
        return said;
    }

    private void declare() throws IOException, DeviceConfigurationException {
        Path file = VendorEntries.write(folder.resolve("jpos.xml"), VendorEntries.entry("Tone", FACTORY, FACTORY, ""));
        LogicalDevices.open(file, DeviceNames.asked(Set.of("Tone")), DriverFolder.of(folder.resolve("drivers")));
    }
}
