package jp.madoguchi.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What is said of a file that is no jpos.xml, or wants to bring another one in. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class XmlFaultTest {
    private static final String ENTRY =
            """
            <JposEntry logicalName="CardReader">
            <creation factoryClass="jp.madoguchi.pos.smartcard.SmartCardRwFactory" serviceClass="jpos.services.SmartCardRWService115"/>
            <vendor name="us" url=""/>
            <jpos category="SmartCardRW" version="1.15"/>
            <product name="it" description="it" url=""/>
            <prop name="readerName" value="a reader"/>
            </JposEntry>
            """;

    private final Path file;

    XmlFaultTest(@TempDir Path folder) {
        file = folder.resolve("jpos.xml");
    }

    @Test
    void aControlCharacterInAValueIsToBeTakenOut() throws Exception {
        for (String control : new String[] {"\u001b", "&#27;"}) {
            DeviceConfigurationException refused = refusal("", ENTRY.replace("a reader", control));
            assertEquals(8, refused.line());
            assertEquals("take the control character out of this line", refused.remedy());
        }
    }

    @Test
    void aFileInAnotherEncodingIsToBeSavedAsUtf8() throws Exception {
        byte[] latin = file("", ENTRY.replace("a reader", "Lesegerät")).getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, latin);
        assertTrue(refusal().remedy().contains("UTF-8"), () -> refusal().remedy());
    }

    @Test
    void whatTheSchemaForbidsIsToldWithTheOrderOfTheElements() throws Exception {
        DeviceConfigurationException refused =
                refusal("", ENTRY.replace("<vendor name=\"us\" url=\"\"/>", "<vendor name=\"us\"/>"));
        assertEquals(5, refused.line());
        assertTrue(refused.remedy().contains("creation, vendor, jpos, product, prop"), refused::remedy);
    }

    @Test
    void anEntityIsRefusedWhateverItIs() throws Exception {
        for (String entity : new String[] {
            "<!ENTITY x SYSTEM \"file:///etc/hostname\">",
            "<!ENTITY x PUBLIC \"-//JavaPOS//DTD//EN\" \"file:///etc/hostname\">",
            "<!ENTITY x \"inside\">",
            "<!ENTITY % x SYSTEM \"http://nowhere.invalid/x\"> %x;"
        }) {
            DeviceConfigurationException refused = refusal("<!DOCTYPE JposEntries [" + entity + "]>", ENTRY);
            assertEquals(2, refused.line(), refused::getMessage);
            assertTrue(String.valueOf(refused.getMessage()).contains("declares the entity"), refused::getMessage);
        }
    }

    @Test
    void aDocumentTypeOfSomebodyElseIsRefused() throws Exception {
        for (String type :
                new String[] {"SYSTEM \"jpos/res/jcl.dtd\"", "PUBLIC \"-//X//EN\" \"http://nowhere.invalid\""}) {
            DeviceConfigurationException refused = refusal("<!DOCTYPE JposEntries " + type + ">", ENTRY);
            assertTrue(
                    String.valueOf(refused.getMessage()).contains("DOCTYPE that is not that of JavaPOS"),
                    refused::getMessage);
            assertEquals("take the line with DOCTYPE away", refused.remedy());
        }
    }

    private DeviceConfigurationException refusal(String type, String entries) throws IOException {
        Files.writeString(file, file(type, entries));
        return refusal();
    }

    private DeviceConfigurationException refusal() {
        return assertThrows(DeviceConfigurationException.class, () -> LogicalDevices.open(file, Set.of()));
    }

    private static String file(String type, String entries) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + type + "<JposEntries>\n" + entries + "</JposEntries>\n";
    }
}
