package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import jp.madoguchi.terminal.device.DroppedChanger;
import jp.madoguchi.virtual.changer.VirtualChanger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What {@code madoguchi doctor} says of a changer whose driver lies in the folder of the drivers, and what it never does. */
class DoctorChangerTest {
    private static final String FILLING = "1:0,5:0,10:50,50:20,100:50,500:20;1000:30,5000:4,10000:0";

    private static Site site;
    private static VirtualChanger machine;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        site = new Site(folder.resolve("site"), folder.resolve("pcscd.comm"), people -> people);
        machine = VirtualChanger.start(0, folder.resolve("changer.properties"));
        site.installChanger(machine.port());
    }

    @AfterAll
    static void close() throws Exception {
        machine.close();
        site.close();
    }

    @AfterEach
    void everythingIsInOrder() {
        machine.powerOn();
        machine.clearJam();
        machine.fill(FILLING);
    }

    private static DoctorProcess doctor() throws Exception {
        return DoctorProcess.run(site, "-Dmadoguchi.drivers=" + drivers().toAbsolutePath());
    }

    private static Path drivers() {
        return site.config().resolveSibling("drivers");
    }

    @Test
    void aChangerInOrderIsFoundInTheFolderAndNoYenMoves() throws Exception {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(DroppedChanger.FACTORY));
        int before = machine.inside();
        doctor().says("OK", "jpos.xml").says("OK", "CashChanger", "has change of every coin and note");
        assertEquals(before, machine.inside());
        assertEquals(0, machine.tray());
    }

    @Test
    void withoutItsFolderTheDriverIsMissed() throws Exception {
        Path nowhere = drivers().resolveSibling("no-drivers").toAbsolutePath();
        DoctorProcess.run(site, "-Dmadoguchi.drivers=" + nowhere)
                .endsWith(1)
                .says("BROKEN", "jpos.xml", DroppedChanger.FACTORY, "there is no folder " + nowhere + ". Do: ")
                .says("BROKEN", "jpos.xml", "put the jar of the device service into " + nowhere + ";");
    }

    @Test
    void aJarThatLacksAClassIsToldByThatClass() throws Exception {
        DroppedChanger.forget(drivers(), "jp.madoguchi.changer.Levels");
        try {
            doctor().endsWith(1)
                    .says(
                            "BROKEN",
                            "CashChanger",
                            "needs the class jp.madoguchi.changer.Levels",
                            "Do: the drivers folder lacks a jar with the class jp.madoguchi.changer.Levels")
                    .says("OK", "PagePrinter");
        } finally {
            DroppedChanger.into(drivers());
        }
    }

    @Test
    void coinsThatAreMissingAreNamed() throws Exception {
        machine.fill(FILLING.replace("50:20", "50:0").replace("100:50", "100:0"));
        doctor().says("LOOK", "CashChanger", "lacks change of 50, 100 yen", "Do: fill them in");
    }

    @Test
    void aJamIsBroken() throws Exception {
        machine.jam();
        doctor().endsWith(1).says("BROKEN", "CashChanger", "jammed", "Do: clear the jam");
    }

    @Test
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void aMachineWithoutRoomIsBroken() throws Exception {
        machine.fill(FILLING.replace("100:50", "100:200"));
        doctor().endsWith(1).says("BROKEN", "CashChanger", "full", "Do: take money out");
    }

    @Test
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void aMachineWithLittleRoomOrFewCoinsIsToLookAt() throws Exception {
        machine.fill(FILLING.replace("100:50", "100:195"));
        doctor().says("LOOK", "CashChanger", "full soon");
        machine.fill(FILLING.replace("50:20", "50:2"));
        doctor().says("LOOK", "CashChanger", "change runs out soon");
    }

    @Test
    void aMachineThatIsAwayIsBroken() throws Exception {
        machine.powerOff();
        doctor().endsWith(1)
                .says(
                        "BROKEN",
                        "CashChanger",
                        "has gone",
                        "Do: check its power",
                        "port=\"" + machine.port() + "\" in ");
    }
}
