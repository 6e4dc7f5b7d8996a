package jp.madoguchi.virtual.changer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VirtualChangerTest {
    private final Path file;
    private VirtualChanger machine;

    VirtualChangerTest(@TempDir Path folder) throws IOException {
        file = folder.resolve("changer.properties");
        machine = VirtualChanger.start(0, file);
        machine.answer("HELLO");
    }

    @AfterEach
    void switchOff() throws IOException {
        machine.close();
    }

    /** Switches it off without a word and on again with what its file holds. */
    private void losesItsPower() throws IOException {
        machine.close();
        machine = VirtualChanger.start(0, file);
    }

    @Test
    void itTakesMoneyOnlyWhileItIsToldTo() {
        assertFalse(machine.insert(100));
        machine.answer("ACCEPT");
        assertTrue(machine.insert(100));
        assertFalse(machine.insert(2000), "a note that no machine takes");
        assertEquals("OK 1:0,5:0,10:0,50:0,100:1,500:0;1000:0,5000:0,10000:0", machine.answer("STOP"));
        assertFalse(machine.insert(100));
    }

    @Test
    void noYenIsLostWithItsPower() throws IOException {
        int before = machine.inside();
        machine.answer("ACCEPT");
        machine.insert(1000);
        losesItsPower();
        assertEquals(before + 1000, machine.inside());
        machine.answer("HELLO");
        assertEquals(before + 1000, machine.inside(), "what was put in counts to the rest now");
    }

    @Test
    void powerThatGoesBetweenTwoPiecesLeavesTheOthersInside() throws IOException {
        int before = machine.inside();
        machine.powerOffAfter(2);
        assertTrue(machine.answer("PAY 500:1,100:3").startsWith("ERR"));
        losesItsPower();
        assertEquals(600, machine.tray());
        assertEquals(before - 600, machine.inside());
    }

    @Test
    void whatItDoesNotHaveItDoesNotBeginToPay() {
        assertEquals("ERR short", machine.answer("PAY 100:1,10000:1"));
        assertEquals(0, machine.tray());
    }

    @Test
    void itObeysLinesAsAProgram() {
        machine.answer("ACCEPT");
        assertEquals("ok insert 500", VirtualChangerProgram.obey(machine, "insert 500"));
        assertEquals("not taken insert 7", VirtualChangerProgram.obey(machine, "insert 7"));
        assertEquals("not understood: insert much", VirtualChangerProgram.obey(machine, "insert much"));
        assertTrue(VirtualChangerProgram.obey(machine, "status").contains("put in 500 yen"));
        assertEquals(VirtualChangerProgram.HELP, VirtualChangerProgram.obey(machine, "?"));
    }
}
