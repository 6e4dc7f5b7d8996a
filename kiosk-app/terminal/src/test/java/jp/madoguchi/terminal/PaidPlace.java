package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.virtual.changer.VirtualChanger;

/** A place where a certificate costs 300 yen: the fee goes through a driver dropped into drivers/ into a changer that counts every coin. */
final class PaidPlace {
    static final int FEE = 300;

    final VirtualChanger changer;
    private final OpenKiosk.Place at;
    private int printedBefore;
    private int insideBefore;

    PaidPlace(OpenKiosk.Place at, Path folder) throws IOException {
        this.at = at;
        this.changer = VirtualChanger.start(0, folder.resolve("changer.properties"));
    }

    void open() throws Exception {
        at.openAgainWithAFee(FEE, changer.port());
    }

    void close() throws Exception {
        at.openAgainFreeOfCharge();
        changer.close();
    }

    /** Makes the machine whole again, and notes what is in it. */
    void beginsADay() throws InterruptedException {
        changer.clearJam();
        changer.fillForADay();
        changer.powerOn();
        assertTrue(changer.awaitDriver(Duration.ofSeconds(10)));
        changer.takeFromTray();
        noteWhatIsInside();
    }

    void noteWhatIsInside() {
        printedBefore = at.site.printer.received().size();
        insideBefore = changer.inside();
    }

    void comesToThePayment() throws Exception {
        at.visitor
                .signsInForACertificate("adult", "1234")
                .ordersOneCertificate()
                .presses("name.yes.pay")
                .sees("pay.title");
    }

    void inserts(int yen, int thenMissing) throws Exception {
        inserts(yen);
        at.visitor.reads(Text.of("pay.yen", thenMissing));
    }

    /** The last piece, after which the payment leaves the screen. */
    void inserts(int yen) {
        assertTrue(changer.insert(yen));
    }

    /** The whole fee, coin by coin; before the last one this happens. */
    void paysAfter(Runnable mishap) throws Exception {
        inserts(100, 200);
        inserts(100, 100);
        mishap.run();
        inserts(100);
    }

    /** How many sheets the printer was sent. */
    int printed() {
        return at.site.printer.received().size() - printedBefore;
    }

    /** Sheets that were sent, what has come to stay in the machine, and what lies in the tray. */
    void has(int printed, int kept, int tray) {
        assertEquals(printed, printed(), "sheets");
        assertEquals(kept, changer.inside() - insideBefore, "kept");
        assertEquals(tray, changer.tray(), "in the tray");
    }
}
