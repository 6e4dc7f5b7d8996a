package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import jp.madoguchi.terminal.device.DroppedChanger;
import jp.madoguchi.virtual.changer.VirtualChanger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The whole kiosk, killed by SIGKILL while a resident's money is inside, and started again. A certificate costs 300 yen. */
@EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
class KilledWithMoneyTest {
    private static final int FEE = 300;
    private static final int ROUNDS = 5;
    /** From the last coin until the sheet lies in the tray of the printer, and a little longer. */
    private static final int LONGEST_MILLIS = 2500;

    private final Path root;
    private final Site site;
    private final VirtualChanger machine;
    private final int before;

    KilledWithMoneyTest(@TempDir Path root) throws Exception {
        this.root = root;
        site = new Site(root.resolve("site"), root.resolve("pcscd.comm"), people -> people);
        machine = VirtualChanger.start(0, root.resolve("changer.properties"));
        site.charge(FEE);
        site.installChanger(machine.port());
        before = machine.inside();
    }

    @AfterEach
    void close() throws IOException {
        machine.close();
        site.close();
    }

    @Test
    void halfAFeeComesBackAfterTheRestartAndTheJournalSaysSo() throws Exception {
        Path folder = kioskNumber(1);
        LoneKioskProcess kiosk = paying(folder);
        assertTrue(machine.insert(100));
        kiosk.goOn();
        upTo(kiosk, "counted");
        kiosk.kill();
        assertEquals(before + 100, machine.inside(), "while nobody runs it stays where it is");
        LoneKioskProcess next = site.startAgain(PayingKiosk.class, folder);
        try {
            upTo(next, "started");
            next.tell("look");
            upTo(next, "home");
            assertEquals(100, machine.tray());
            assertEquals(before, machine.inside());
            var journal = journal(folder);
            journal.awaitRecord("complete", "payment", "settled", "success");
            journal.isWhole();
            next.goOn();
        } finally {
            next.close();
        }
    }

    @Test
    void wheneverItIsKilledWhatWasTakenIsTheFeeOfASheetOrCameBackOrIsACase() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            int inside = machine.inside();
            int printed = site.printer.received().size();
            machine.takeFromTray();
            int millis = random.nextInt(LONGEST_MILLIS);
            // A sheet whose fate nobody knows ends the printing of a kiosk, so each is a new one.
            Path folder = kioskNumber(round);
            LoneKioskProcess kiosk = paying(folder);
            for (int coin = 0; coin < 3; coin++) {
                assertTrue(machine.insert(100));
            }
            kiosk.goOn();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
            kiosk.kill();
            LoneKioskProcess next = site.startAgain(PayingKiosk.class, folder);
            try {
                upTo(next, "started");
                assertSettled(
                        folder,
                        inside,
                        site.printer.received().size() - printed,
                        "seed " + seed + ", killed after " + millis + " ms");
            } finally {
                next.kill();
            }
            site.slot.remove();
        }
    }

    private void assertSettled(Path folder, int inside, int sheets, String when) {
        var journal = journal(folder);
        journal.isWhole();
        String story = when + ": " + journal.story();
        assertEquals(inside + FEE, machine.inside() + machine.tray(), story);
        boolean aCase = journal.story().stream().anyMatch(line -> line.contains(" case-opened "));
        // Nobody pays for a sheet of which nobody knows whether it came out.
        boolean unknown = journal.story().stream().anyMatch(line -> line.contains(" print-sheet settled unknown "));
        boolean kept = machine.tray() == 0;
        assertTrue(kept ? sheets == 1 || aCase : machine.tray() == FEE && (sheets == 0 || unknown), story);
    }

    private Path kioskNumber(int number) throws IOException {
        Path folder = Files.createDirectories(root.resolve("kiosk" + number));
        DroppedChanger.into(folder.resolve("drivers"));
        return folder;
    }

    /** A kiosk that waits for money. */
    private LoneKioskProcess paying(Path folder) throws Exception {
        LoneKioskProcess kiosk = site.startAgain(PayingKiosk.class, folder);
        upTo(kiosk, "started");
        kiosk.tell("pay");
        upTo(kiosk, "paying");
        return kiosk;
    }

    private void upTo(LoneKioskProcess kiosk, String point) throws Exception {
        for (String said = kiosk.next(); !said.equals(point); said = kiosk.next()) {
            if (said.startsWith("insert ")) {
                site.slot.insert(said.substring("insert ".length()));
            } else {
                site.slot.remove();
            }
            kiosk.goOn();
        }
    }

    private static WrittenJournal journal(Path folder) {
        return new WrittenJournal(folder.resolve("data").resolve("journal.db"));
    }
}
