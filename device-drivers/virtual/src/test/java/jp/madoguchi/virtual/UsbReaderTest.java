package jp.madoguchi.virtual;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import jp.madoguchi.virtual.card.CardSlot;
import jp.madoguchi.virtual.sandbox.Pem;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** libccid's driver and OpenSC, which nobody here wrote, take the virtual CCID reader for one; pcscd sees it come and go. */
// JUnit fills the fields before any test, in a way that NullAway doesn't know.
@NullUnmarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(
        value = "jp.madoguchi.virtual.UsbReader#isPossible",
        disabledReason = "this machine allows no user namespaces, which a virtual USB reader lives in")
class UsbReaderTest {
    private static final int LOOKS = 200;

    private Path directory;
    private Path sandbox;
    private UsbReader reader;
    private CardSlot slot;

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        directory = temporary;
        sandbox = TestSandbox.copyTo(directory.resolve("sandbox"));
        reader = UsbReader.start(directory.resolve("s"));
        slot = new CardSlot(sandbox, reader.slot());
    }

    @AfterAll
    void end() {
        slot.close();
        reader.close();
    }

    @Test
    void openScReadsTheUserCertificateThroughIt() throws Exception {
        slot.insert("adult");
        awaitReaders("0    Yes");
        tool().run("pkcs15-tool", "--read-certificate", "1", "-o", "a.pem");
        assertArrayEquals(
                Pem.readCertificate(sandbox.resolve("cards/adult/auth.pem")).getEncoded(),
                Pem.readCertificate(directory.resolve("a.pem")).getEncoded());
    }

    @Test
    void whenItIsUnpluggedPcscdLivesOnWithoutIt() throws Exception {
        ProcessHandle before = reader.pcscd();
        reader.unplug();
        awaitReaders("No smart card readers found");
        reader.plugIn();
        awaitReaders(UsbReader.NAME + " 00 00");
        assertEquals(before, reader.pcscd());
    }

    @Test
    void aCardThatStaysInIsSeenAgain() throws Exception {
        slot.insert("adult");
        reader.unplug();
        awaitReaders("No smart card readers found");
        reader.plugIn();
        awaitReaders("0    Yes");
        assertTrue(tool().run("opensc-tool", "--name").contains("jpki"));
    }

    @Test
    void anEmptySlotIsSeenEmpty() throws Exception {
        slot.remove();
        awaitReaders("0    No ");
        assertNotEquals(0, tool().attempt("opensc-tool", "--atr").code());
    }

    private Tool tool() {
        return new Tool(reader.socket(), directory);
    }

    /** Asks again and again, which takes a process each time. */
    private void awaitReaders(String expected) throws IOException, InterruptedException {
        String said = "";
        for (int look = 0; look < LOOKS && !said.contains(expected); look++) {
            said = tool().attempt("opensc-tool", "--list-readers").text();
        }
        assertTrue(said.contains(expected), said);
    }
}
